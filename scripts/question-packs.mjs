// @ts-check
/**
 * The built-in questions as modules, for Vite and for the test runner alike.
 * `questions:built-in` holds the quiz without texts: skills, roles, and the parameters of every item.
 * `questions:<skill>-<level>` holds the full items of one skill and level: the most that a first question waits for.
 * Only the fields a reader needs are copied; proofs, claims and reviews stay in the sources.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
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
  const sets = quiz.skills.filter((/** @type {string} */ id) => existsSync(`${folder}${id}.json`)).map(read);
  const items = sets.flatMap((/** @type {any} */ set) => set.items.map(shippedItem));
  const hash = createHash('sha256').update(JSON.stringify([quiz.version, items])).digest('hex').slice(0, 8);
  return { quiz, sets, items, hash, roles: read('roles') };
}

const packName = (/** @type {any} */ item) => `${item.skill}-${item.level}`;

/** What selection and the intro need of an item: no text. `options` is the number of options. */
const parameters = (/** @type {any} */ item) => ({ ...pick(item, ['id', 'rev', 'skill', 'topic', 'level', 'kind', 'seconds', 'stats']), ...(item.options ? { options: item.options.length } : {}) });

/** Groups resources (study links) by skill: the results need them, the first question does not. */
function module(/** @type {string} */ name) {
  const { quiz, sets, items, hash, roles } = builtIn();
  if (name === 'built-in') {
    const packs = [...new Set(items.map(packName))];
    const index = {
      id: quiz.id, version: quiz.version, title: quiz.title, language: quiz.language, hash,
      skills: sets.map((/** @type {any} */ { skill }) => ({ ...pick(skill, ['id', 'title', 'summary', 'core']), topics: (skill.topics ?? []).map((/** @type {any} */ topic) => pick(topic, ['id', 'title'])) })),
      roles: roles.map((/** @type {any} */ role) => pick(role, ['id', 'title', 'summary', 'source', 'experimental', 'importance', 'required'])),
      items: items.map(parameters),
    };
    return `export const index = ${JSON.stringify(index)};\n`
      + `export const packs = {${packs.map((pack) => `${JSON.stringify(pack)}: () => import(${JSON.stringify(scheme + pack)})`).join(',\n')}};\n`
      + `export const resources = () => import('${scheme}resources');\n`;
  }
  if (name === 'resources') {
    const topics = sets.flatMap((/** @type {any} */ { skill }) => (skill.topics ?? []).map((/** @type {any} */ topic) => [topic.id, topic.resources ?? []]));
    return `export default ${JSON.stringify(Object.fromEntries(topics))};\n`;
  }
  return `export default ${JSON.stringify(items.filter((/** @type {any} */ item) => packName(item) === name))};\n`;
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
