import type { Item, SingleItem, Skill } from '../../schema/index.js';
import { cues, type Cues } from './cues.js';
import { finding, type Finding } from './finding.js';
import { gates } from './gates.js';

/** Where a reader who knows nothing would score too well: over the whole bank, and in each skill. */
export function cueGates(skills: readonly Skill[], items: readonly Item[]): readonly Finding[] {
  const singles = items.filter((item): item is SingleItem => item.kind === 'single');
  const perSkill = skills.length > 1 ? skills : [];
  return [
    ...judge(skills.length > 1 ? 'the whole bank' : skills[0]?.id ?? 'the whole bank', cues(singles), skills.length > 1 ? 'bank' : 'skill'),
    ...perSkill.flatMap((skill) => judge(skill.id, cues(singles.filter((item) => item.skill === skill.id)), 'skill')),
  ];
}

/** One skill by itself is held to the wider limits: a quarter of 20 keys falls on 3 to 7 by chance. */
function judge(name: string, figures: Cues, scope: 'bank' | 'skill'): readonly Finding[] {
  if (figures.singles < gates.worthSaying) return [];
  const bot = gates.bot[scope];
  const found: Finding[] = [];
  if (figures.longest > bot) found.push(finding('longest-option', name, percent(figures.longest)));
  if (figures.shortest > bot) found.push(finding('shortest-option', name, percent(figures.shortest)));
  if (figures.overlap > bot) found.push(finding('stem-overlap', name, percent(figures.overlap)));
  const top = Math.max(...figures.letters);
  if (top > gates.letter[scope]) found.push(finding('fixed-letter', name, `${percent(top)} at position ${'abcdefghijkl'[figures.letters.indexOf(top)]}`));
  const ratio = figures.lengthRatio;
  if (ratio < gates.lengthRatio.low || ratio > gates.lengthRatio.high) found.push(finding('length-ratio', name, ratio.toFixed(2)));
  const { count, keyed } = figures.clear;
  const share = keyed / count;
  if (count >= gates.worthSaying && (share < gates.clearlyLongestKeyed.low || share > gates.clearlyLongestKeyed.high)) {
    found.push({ ...finding('clearly-longest', name, `${keyed} of ${count}`), mild: count < gates.enoughClear });
  }
  const few = figures.singles < gates.enoughSingles;
  return found.map((one) => (few ? { ...one, mild: true } : one));
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
