/**
 * What a record store of xAPI 1.0.3 refuses, as far as statements of a quiz can break it: properties that are not there in the
 * specification, values of the wrong form, people without exactly one name. Returns every breach with its path.
 * @source xAPI 1.0.3, part two: 2.2 (formatting), 2.4.1–2.4.8 (properties), 4.1–4.6 (forms of values)
 */
export function breaches(statement: unknown): string[] {
  const found: string[] = [];
  const check = (path: string, value: unknown, rule: Rule) => rule(value, path, (problem) => found.push(`${path}: ${problem}`), check);
  check('statement', statement, statementRule);
  return found;
}

type Check = (path: string, value: unknown, rule: Rule) => void;
type Rule = (value: unknown, path: string, refuse: (problem: string) => void, check: Check) => void;

const form = (name: string, is: (text: string) => boolean): Rule => (value, _, refuse) => void ((typeof value === 'string' && is(value)) || refuse(`wanted ${name}, found ${JSON.stringify(value)}`));
const uuid = form('a UUID', (text) => /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(text));
const iri = form('an IRI with a scheme', (text) => /^[a-z][a-z\d+.-]*:\S+$/i.test(text));
const text = form('text', () => true);
const language = form('a language tag', (tag) => { try { return Intl.getCanonicalLocales(tag).length === 1; } catch { return false; } });
const timestamp = form('an ISO 8601 time with a zone', (time) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/.test(time) && !Number.isNaN(Date.parse(time)) && !time.endsWith('-00:00'));
const duration = form('an ISO 8601 duration', (span) => /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/.test(span));
const flag: Rule = (value, _, refuse) => void (typeof value === 'boolean' || refuse(`wanted true or false, found ${JSON.stringify(value)}`));
const oneOf = (...values: readonly string[]): Rule => form(values.join(' or '), (value) => values.includes(value));

/** An object of these properties and no others; those with a mark must be there. Null is refused wherever it stands. */
const record = (properties: Readonly<Record<string, Rule>>): Rule => (value, path, refuse, check) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('wanted an object');
  const rules = new Map(Object.entries(properties).map(([name, rule]) => [name.replace('!', ''), rule]));
  for (const name of Object.keys(properties)) if (name.endsWith('!') && !(name.slice(0, -1) in value)) refuse(`"${name.slice(0, -1)}" is missing`);
  for (const [name, part] of Object.entries(value)) {
    const rule = rules.get(name);
    if (!rule) refuse(`"${name}" is no property here`);
    else check(`${path}.${name}`, part, rule);
  }
};

/** An object whose keys have a form, too: language maps and extensions. */
const map = (key: Rule, of: Rule): Rule => (value, path, refuse, check) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('wanted an object');
  for (const [name, part] of Object.entries(value)) {
    check(`${path} key`, name, key);
    check(`${path}.${name}`, part, of);
  }
};

const list = (of: Rule): Rule => (value, path, refuse, check) => {
  if (!Array.isArray(value)) return refuse('wanted a list');
  value.forEach((part, place) => check(`${path}[${place}]`, part, of));
};

/** 2.4.2.1: exactly one inverse functional identifier. */
const agent: Rule = (value, path, _, check) => {
  check(path, value, record({ objectType: oneOf('Agent'), name: text, mbox: form('mailto:', (mbox) => mbox.startsWith('mailto:')), mbox_sha1sum: text, openid: iri, account: record({ 'homePage!': iri, 'name!': text }) }));
  const names = ['mbox', 'mbox_sha1sum', 'openid', 'account'].filter((name) => name in (value as object));
  check(`${path} identifiers`, String(names.length), oneOf('1'));
};

const extensions = map(iri, () => {});
const interactions = ['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric', 'other'];
const definition = record({ name: map(language, text), description: map(language, text), type: iri, moreInfo: iri, interactionType: oneOf(...interactions), correctResponsesPattern: list(text), extensions });
const activity = record({ objectType: oneOf('Activity'), 'id!': iri, definition });
const score = record({ scaled: () => {}, raw: () => {}, min: () => {}, max: () => {} });
const result = record({ score, success: flag, completion: flag, response: text, duration, extensions });
const contextActivities = record({ parent: list(activity), grouping: list(activity), category: list(activity), other: list(activity) });
const context = record({ registration: uuid, instructor: agent, contextActivities, revision: text, platform: text, language, extensions });
const verb = record({ 'id!': iri, display: map(language, text) });
const statementRule = record({ id: uuid, 'actor!': agent, 'verb!': verb, 'object!': activity, result, context, timestamp, version: oneOf('1.0.0', '1.0.3') });
