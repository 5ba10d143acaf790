import type { Item, SingleItem, Skill } from '../../schema/index.js';
import { percent } from './cue-gates.js';
import { clearlyLongest, cues, keyIndex, lengthRatio } from './cues.js';
import { table } from './table.js';

/** Two tables: what the bank holds, and what a reader who knows nothing would score. */
export function summary(skills: readonly Skill[], items: readonly Item[]): readonly string[] {
  const groups = [
    ...skills.map((skill) => ({ name: skill.id, items: items.filter((item) => item.skill === skill.id) })),
    ...(skills.length > 1 ? [{ name: 'bank', items }] : []),
  ];
  return [
    'What the bank holds',
    ...table([
      ['skill', 'items', 'level 1', '2', '3', '4', 'recall', 'apply', 'judge', 'single', 'multiple', 'numeric', 'order', 'proved'],
      ...groups.map((group) => [group.name, ...contents(group.items)]),
    ]),
    '',
    'What a reader who knows nothing scores by one cue (chance: 25 %), and where the keys stand',
    ...table([
      ['skill', 'singles', 'longest', 'shortest', 'overlap', 'clearly longest is key', 'key/distractor', 'a', 'b', 'c', 'd', 'e'],
      ...groups.map((group) => [group.name, ...cueCells(group.items)]),
    ]),
  ];
}

function contents(items: readonly Item[]): readonly string[] {
  const count = (holds: (item: Item) => boolean): string => String(items.filter(holds).length);
  return [
    String(items.length),
    ...[1, 2, 3, 4].map((level) => count((item) => item.level === level)),
    ...['recall', 'apply', 'judge'].map((kind) => count((item) => item.cognition === kind)),
    ...['single', 'multiple', 'numeric', 'order'].map((kind) => count((item) => item.kind === kind)),
    count((item) => item.proof !== undefined && item.proof.kind !== 'none'),
  ];
}

function cueCells(items: readonly Item[]): readonly string[] {
  const figures = cues(items.filter((item): item is SingleItem => item.kind === 'single'));
  const letters = [0, 1, 2, 3, 4].map((at) => percent(figures.letters[at] ?? 0));
  return [
    String(figures.singles), percent(figures.longest), percent(figures.shortest), percent(figures.overlap),
    `${figures.clear.keyed} of ${figures.clear.count}`, figures.lengthRatio.toFixed(2), ...letters,
  ];
}

/** The questions whose key stands out most by its length, as many as asked for. */
export function standouts(items: readonly Item[], most: number): readonly string[] {
  return items
    .filter((item): item is SingleItem => item.kind === 'single')
    .filter((item) => clearlyLongest(item) === keyIndex(item))
    .sort((a, b) => lengthRatio(b) - lengthRatio(a))
    .slice(0, most)
    .map((item) => `  ${item.id}: the key is ${lengthRatio(item).toFixed(2)} times as long as its distractors: "${item.options[keyIndex(item)]!.text}"`);
}
