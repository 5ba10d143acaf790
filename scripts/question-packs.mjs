// @ts-check
/**
 * The built-in questions as modules, for Vite and for the test runner alike.
 * `questions:built-in` holds the quiz without texts: skills, roles, and the parameters of every item.
 * `questions:<skill>-<level>-<n>` holds three full items.
 * Only the fields a reader needs are copied; proofs, claims and reviews stay in the sources.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../questions/', import.meta.url));
const read = (/** @type {string} */ name) => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
const scheme = 'questions:';

const pick = (/** @type {any} */ from, /** @type {string[]} */ fields) => Object.fromEntries(fields.filter((field) => from[field] !== undefined).map((field) => [field, from[field]]));

const itemFields = ['id', 'rev', 'skill', 'topic', 'level', 'kind', 'order', 'stem', 'code', 'figure', 'answer', 'mistakes', 'explanation', 'seconds', 'stats'];

/** An item as a reader's browser gets it. */
export function shippedItem(/** @type {any} */ item) {
  const shipped = pick(item, itemFields);
  if (item.options) shipped.options = item.options.map((/** @type {any} */ option) => pick(option, ['id', 'text', 'correct', 'feedback']));
  if (item.refs) shipped.refs = item.refs.map((/** @type {any} */ ref) => pick(ref, ['title', 'url']));
  return shipped;
}

/** Skills, roles and items as they ship, in the order of `quiz.json`. */
export function builtIn() {
  const quiz = read('quiz');
  const sets = quiz.skills.map(read);
  const items = sets.flatMap((/** @type {any} */ set) => set.items.map(shippedItem));
  const hash = createHash('sha256').update(JSON.stringify([quiz.version, items])).digest('hex').slice(0, 8);
  return { quiz, sets, items, hash, roles: read('roles') };
}

/**
 * Items of one skill and level are kept in packs of three: a first question waits for about 2 kB of questions, and a
 * whole attempt downloads about half of what packs of a skill and level would cost.
 */
const packSize = 3;

/** Items in the order of the index, with the name of the pack that holds each. */
function packed(/** @type {any[]} */ items) {
  const sorted = items.toSorted((a, b) => skillPlace(items, a) - skillPlace(items, b) || a.level - b.level);
  const counts = new Map();
  return sorted.map((item) => {
    const group = `${item.skill}-${item.level}`;
    const place = counts.get(group) ?? 0;
    counts.set(group, place + 1);
    return { item, pack: `${group}-${Math.floor(place / packSize)}` };
  });
}

const skillPlace = (/** @type {any[]} */ items, /** @type {any} */ item) => items.findIndex(({ skill }) => skill === item.skill);

/** A small whole number as one character, base 36. */
const digit = (/** @type {number} */ number) => {
  if (!Number.isInteger(number) || number < 0 || number > 35) throw new Error(`${number} does not fit one base-36 digit`);
  return number.toString(36);
};

/**
 * What selection and the intro need of every item, as columns with one character an item: they compress to a third of
 * a list of objects. `src/host/built-in.ts` reads them.
 */
function columns(/** @type {any[]} */ items, /** @type {any[]} */ sets) {
  const column = (/** @type {(item: any) => number} */ value) => items.map((item) => digit(value(item))).join('');
  const setOf = (/** @type {any} */ item) => sets.find(({ skill }) => skill.id === item.skill);
  return {
    ids: items.map(({ id }) => id).join(' '),
    revs: column(({ rev }) => rev),
    skills: column((item) => sets.indexOf(setOf(item))),
    topics: column((item) => setOf(item).skill.topics.findIndex((/** @type {any} */ { id }) => id === item.topic)),
    levels: column(({ level }) => level),
    kinds: column(({ kind }) => ['single', 'multiple', 'numeric', 'order'].indexOf(kind)),
    options: column(({ options }) => options?.length ?? 0),
    /** In steps of five seconds. */
    seconds: column(({ seconds }) => Math.round(seconds / 5)),
    stats: Object.fromEntries(items.filter(({ stats }) => stats).map(({ id, stats }) => [id, stats])),
  };
}

/** The source of one module. */
function module(/** @type {string} */ name) {
  const { quiz, sets, items, hash, roles } = builtIn();
  const all = packed(items);
  if (name === 'built-in') {
    const index = {
      id: quiz.id, version: quiz.version, title: quiz.title, language: quiz.language, hash,
      skills: sets.map((/** @type {any} */ { skill }) => ({ ...pick(skill, ['id', 'title', 'summary', 'core']), topics: (skill.topics ?? []).map((/** @type {any} */ topic) => pick(topic, ['id', 'title'])) })),
      roles: roles.map((/** @type {any} */ role) => pick(role, ['id', 'title', 'summary', 'source', 'experimental', 'importance', 'required'])),
      items: columns(all.map(({ item }) => item), sets),
    };
    const packs = [...new Set(all.map(({ pack }) => pack))];
    return `export const index = ${JSON.stringify(index)};\n`
      + `export const packSize = ${packSize};\n`
      + `export const packs = {${packs.map((pack) => `${JSON.stringify(pack)}: () => import(${JSON.stringify(scheme + pack)})`).join(',\n')}};\n`
      + `export const resources = () => import('${scheme}resources');\n`;
  }
  if (name === 'resources') {
    const topics = sets.flatMap((/** @type {any} */ { skill }) => (skill.topics ?? []).map((/** @type {any} */ topic) => [topic.id, topic.resources ?? []]));
    return `export default ${JSON.stringify(Object.fromEntries(topics))};\n`;
  }
  return `export default ${JSON.stringify(all.filter(({ pack }) => pack === name).map(({ item }) => item))};\n`;
}

/** For vite.config.ts. */
export const questionPacks = () => /** @type {import('vite').Plugin} */ ({
  name: 'question-packs',
  resolveId: (id) => (id.startsWith(scheme) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith(`\0${scheme}`) ? module(id.slice(scheme.length + 1)) : undefined),
  handleHotUpdate({ file, server }) {
    if (file.startsWith(folder)) server.hot.send({ type: 'full-reload' });
  },
});

/** For web-test-runner.config.mjs. */
export const packsForTests = () => /** @type {import('@web/dev-server-core').Plugin} */ ({
  name: 'question-packs',
  resolveImport: ({ source }) => (source.startsWith(scheme) ? `/__questions/${source.slice(scheme.length)}.js` : undefined),
  serve(context) {
    const name = /^\/__questions\/(.+)\.js$/.exec(context.path)?.[1];
    return name ? { body: module(name), type: 'js' } : undefined;
  },
});
