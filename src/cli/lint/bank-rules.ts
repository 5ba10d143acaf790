import type { Item, Skill } from '../../schema/index.js';
import { percent } from './cue-gates.js';
import { finding, quote, type Finding } from './finding.js';
import { gates } from './gates.js';
import { similarPairs } from './similarity.js';

/** What only shows when the questions are seen together. */
export function bankRules(skills: readonly Skill[], items: readonly Item[]): readonly Finding[] {
  return [...duplicates(items), ...cognition(items), ...skills.flatMap((skill) => [...topics(skill, items), ...resources(skill)])];
}

/** What is asked of the built-in bank alone. */
export function releaseRules(skills: readonly Skill[], items: readonly Item[]): readonly Finding[] {
  const proved = items.filter((item) => item.proof && item.proof.kind !== 'none').length;
  return [
    ...(items.length < gates.bank ? [finding('bank-size', 'the whole bank', `${items.length}`)] : []),
    ...(proved < gates.proved ? [finding('proof-count', 'the whole bank', `${proved}`)] : []),
    ...skills.flatMap((skill) => cells(skill, items)),
    ...thinReferences(items),
    ...items.filter(hasUnprovedCode).map((item) => ({ ...finding('unproved-code', 'proof', item.proof ? `a \`${item.proof.kind}\` proof` : 'none'), item })),
  ];
}

const duplicates = (items: readonly Item[]): readonly Finding[] =>
  similarPairs(items, gates.likeness.near).map(({ first, second, likeness }) => ({
    ...finding(likeness >= gates.likeness.same ? 'near-duplicate' : 'alike', 'stem', `a likeness of ${likeness.toFixed(2)} with "${first.id}"`),
    item: second,
  }));

function cognition(items: readonly Item[]): readonly Finding[] {
  const labelled = items.filter((item) => item.cognition);
  if (labelled.length < gates.enoughSingles) return [];
  const share = (kind: string): number => labelled.filter((item) => item.cognition === kind).length / labelled.length;
  return [
    ...(share('recall') > gates.recall ? [finding('recall-share', 'the whole bank', percent(share('recall')))] : []),
    ...(share('judge') < gates.judge ? [finding('judge-share', 'the whole bank', percent(share('judge')))] : []),
  ];
}

const topics = (skill: Skill, items: readonly Item[]): readonly Finding[] =>
  (skill.topics ?? []).flatMap((topic) => {
    const n = items.filter((item) => item.skill === skill.id && item.topic === topic.id).length;
    return n < gates.topic ? [finding('thin-topic', `${skill.id}/${topic.id}`, `${n}`)] : [];
  });

const resources = (skill: Skill): readonly Finding[] =>
  (skill.topics ?? []).flatMap(({ id, resources = [] }) => {
    const path = `${skill.id}/${id}`;
    const missing = (['read', 'course', 'project'] as const).filter((kind) => !resources.some((resource) => resource.kind === kind));
    const empty = resources.filter(({ kind, url, text }) => (kind === 'project' ? !text : !url));
    return [
      ...(missing.length ? [finding('resources', path, `no ${missing.join(', no ')}`)] : []),
      ...empty.map(({ kind, title }) => finding('resources', path, `${quote(title)} without ${kind === 'project' ? 'a text' : 'an address'}`)),
    ];
  });

function cells(skill: Skill, items: readonly Item[]): readonly Finding[] {
  return [1, 2, 3, 4].flatMap((level) => {
    const n = items.filter((item) => item.skill === skill.id && item.level === level).length;
    return n < gates.cell ? [finding('thin-cell', `${skill.id}, level ${level}`, `${n}`)] : [];
  });
}

/** One line for the bank: it concerns many questions, and none of them is wrong for it. */
function thinReferences(items: readonly Item[]): readonly Finding[] {
  const unproved = items.filter((item) => !item.proof || item.proof.kind === 'none');
  const thin = unproved.filter((item) => (item.refs?.length ?? 0) < 2);
  return thin.length ? [finding('thin-references', 'the whole bank', `${thin.length} of ${unproved.length} with fewer`)] : [];
}

const hasUnprovedCode = (item: Item): boolean =>
  (item.skill === 'python' || item.skill === 'frameworks') && item.code?.lang === 'python' && (!item.proof || item.proof.kind === 'none');
