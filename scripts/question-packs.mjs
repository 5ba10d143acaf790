// @ts-check
/**
 * The built-in questions as modules, for Vite and for the test runner alike.
 * `questions:built-in` holds the quiz without texts: skills, roles, and the parameters of every item.
 * `questions:q<n>` holds the text of the nth item of it.
 * `questions:<skill>` and `questions:roles` hold what the results tell: topics with their study links, where roles come from.
 * `questions:<language>` holds a translation, and `questions:<language>-q<n>` the text of an item in it.
 * Only the fields a reader needs are copied; proofs, claims and reviews stay in the sources.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
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

/** Items in the order of the index: by skill and level, which compresses best. */
const sorted = (/** @type {any[]} */ items) => items.toSorted((a, b) => skillPlace(items, a) - skillPlace(items, b) || a.level - b.level);

const skillPlace = (/** @type {any[]} */ items, /** @type {any} */ item) => items.findIndex(({ skill }) => skill === item.skill);

/**
 * The translations in `questions/locales/<language>/`: titles from `quiz.json`, items from one file a skill. An item whose
 * `rev` is not the one of its source is left out, and so stays in the language of the quiz.
 */
export function translations(/** @type {any[]} */ items) {
  const locales = `${folder}locales/`;
  if (!existsSync(locales)) return [];
  return readdirSync(locales).filter((name) => !name.includes('.')).map((language) => {
    const files = readdirSync(`${locales}${language}`).map((name) => name.replace(/\.json$/, ''));
    const { skills = {}, topics = {}, roles = {}, title } = files.includes('quiz') ? read(`locales/${language}/quiz`) : {};
    const texts = files.filter((name) => name !== 'quiz').flatMap((name) => read(`locales/${language}/${name}`).items);
    const current = texts.filter(({ id, rev }) => items.some((item) => item.id === id && item.rev === rev));
    return { language, title, skills, topics, roles, texts: current.map((/** @type {any} */ text) => ({ id: text.id, text: pick(text, ['stem', 'options', 'mistakes', 'explanation']) })) };
  });
}

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

/** @type {Map<string, string> | undefined} */
let known;

/** Every module by name; made once, and again when a question file has changed. */
const sources = () => (known ??= modules());

/**
 * Each item is a module of its own: a first question waits for 0.7 kB of questions, and a whole attempt, with all that may
 * come next, takes 18 kB in 23 files; with three items to a file it took 37 kB in 19.
 */
function modules() {
  const { quiz, sets, items: unsorted, hash, roles } = builtIn();
  const items = sorted(unsorted);
  const skills = sets.map((/** @type {any} */ { skill }) => skill);
  const index = {
    id: quiz.id, version: quiz.version, title: quiz.title, language: quiz.language, report: quiz.report, hash,
    skills: skills.map((/** @type {any} */ skill) => ({ ...pick(skill, ['id', 'title', 'summary']), topics: (skill.topics ?? []).map((/** @type {any} */ { id }) => id).join(' ') })),
    roles: roles.map((/** @type {any} */ role) => pick(role, ['id', 'title', 'experimental', 'importance', 'required'])),
    items: columns(items, sets),
  };
  const load = (/** @type {string} */ name) => `() => import(${JSON.stringify(scheme + name)})`;
  const spoken = translations(items);
  const nameOf = (/** @type {string} */ id) => `q${items.findIndex((/** @type {any} */ item) => item.id === id)}`;
  const translated = spoken.map(({ language, texts, ...titles }) => /** @type {[string, string]} */ ([language,
    `export default {...${JSON.stringify(titles)},items:{${texts.map(({ id }) => `${JSON.stringify(id)}:${load(`${language}-${nameOf(id)}`)}`).join(',\n')}}};\n`]));
  /** @type {[string, unknown][]} */
  const parts = [
    ...items.map((/** @type {any} */ item, /** @type {number} */ place) => /** @type {[string, unknown]} */ ([`q${place}`, item])),
    ...skills.map((/** @type {any} */ skill) => /** @type {[string, unknown]} */ ([skill.id, skill.topics ?? []])),
    ...spoken.flatMap(({ language, texts }) => texts.map(({ id, text }) => /** @type {[string, unknown]} */ ([`${language}-${nameOf(id)}`, text]))),
    ['roles', roles.map((/** @type {any} */ role) => pick(role, ['summary', 'source']))],
  ];
  const builtInModule = `export const index = ${JSON.stringify(index)};\n`
    + `export const texts = [${items.map((/** @type {any} */ _, /** @type {number} */ place) => load(`q${place}`)).join(',\n')}];\n`
    + `export const topics = [${skills.map((/** @type {any} */ { id }) => load(id)).join(',\n')}];\n`
    + `export const roles = ${load('roles')};\n`
    + `export const translations = {${spoken.map(({ language }) => `${JSON.stringify(language)}:${load(language)}`).join(',')}};\n`;
  return new Map([['built-in', builtInModule], ...translated, ...parts.map(([name, value]) => /** @type {[string, string]} */ ([name, `export default ${JSON.stringify(value)};\n`]))]);
}

/**
 * The file of a module in `dist/parts/`, for `chunkFileNames`; undefined for other modules. All of one release share a
 * folder named after what they hold: one hash in the table of texts instead of hundreds.
 */
export function questionFile(/** @type {string} */ name) {
  const module = /^_?questions[_:](.+)$/.exec(name)?.[1];
  if (!module || module === 'built-in') return undefined;
  return `parts/${createHash('sha256').update([...sources().values()].join()).digest('hex').slice(0, 8)}/${module}.js`;
}

/** For vite.config.ts. */
export const questionPacks = () => /** @type {import('vite').Plugin} */ ({
  name: 'question-packs',
  resolveId: (id) => (id.startsWith(scheme) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith(`\0${scheme}`) ? sources().get(id.slice(scheme.length + 1)) : undefined),
  handleHotUpdate({ file, server }) {
    if (!file.startsWith(folder)) return;
    known = undefined;
    server.hot.send({ type: 'full-reload' });
  },
});

/** For web-test-runner.config.mjs. */
export const packsForTests = () => /** @type {import('@web/dev-server-core').Plugin} */ ({
  name: 'question-packs',
  resolveImport: ({ source }) => (source.startsWith(scheme) ? `/__questions/${source.slice(scheme.length)}.js` : undefined),
  serve(context) {
    const name = /^\/__questions\/(.+)\.js$/.exec(context.path)?.[1];
    return name ? { body: sources().get(name) ?? '', type: 'js' } : undefined;
  },
});
