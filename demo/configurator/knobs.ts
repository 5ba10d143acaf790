import { languages, roles, skills } from './skills.js';

/** One thing an author may set: the form, the preview and every snippet are drawn from this table. */
export interface Knob {
  /** Of the attribute, or a name of its own for a colour. */
  readonly name: string;
  readonly label: string;
  readonly group: Group;
  readonly kind: 'choice' | 'several' | 'number' | 'text' | 'flag' | 'colour' | 'length';
  /** Value to label. In a `choice` the empty value is the default and stands first. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly hint?: string;
  readonly least?: number;
  readonly most?: number;
  /** What a number or a length is when left alone, for the form. */
  readonly usual?: number;
}

export type Group = 'What is asked' | 'How it goes' | 'How it looks';

/** What an author chose, by knob; a knob left alone is missing. A flag that is on is `on`; several ids are joined by spaces. */
export type Settings = Readonly<Record<string, string>>;

export const knobs: readonly Knob[] = [
  { name: 'sets', label: 'Skills', group: 'What is asked', kind: 'several', choices: skills, hint: 'None ticked means all.' },
  { name: 'profile', label: 'Role', group: 'What is asked', kind: 'choice', choices: { '': 'Which one fits me?', ...roles } },
  { name: 'seniority', label: 'Seniority', group: 'What is asked', kind: 'choice', choices: { junior: 'Junior', '': 'Mid', senior: 'Senior' }, hint: 'Where the comparison starts. Readers can switch.' },
  { name: 'length', label: 'Most questions', group: 'What is asked', kind: 'number', least: 1, most: 100, usual: 16 },
  { name: 'mode', label: 'Mode', group: 'How it goes', kind: 'choice', choices: { '': 'Adaptive', fixed: 'Fixed order', practice: 'Practice one skill' } },
  { name: 'feedback', label: 'Feedback', group: 'How it goes', kind: 'choice', choices: { '': 'After each question', end: 'At the end' } },
  { name: 'no-self-rating', label: 'Leave out the self-rating', group: 'How it goes', kind: 'flag' },
  { name: 'storage', label: 'Keep the reader’s place', group: 'How it goes', kind: 'choice', choices: { '': 'On their device', none: 'Nowhere' } },
  { name: 'seed', label: 'Seed', group: 'How it goes', kind: 'number', least: 0, most: 4294967295, hint: 'With one, the same answers lead to the same questions.' },
  { name: 'heading', label: 'Heading', group: 'How it looks', kind: 'text', hint: 'In place of “Which ML-engineering role fits you?”' },
  { name: 'lang', label: 'Language', group: 'How it looks', kind: 'choice', choices: { '': 'The page’s', ...languages } },
  { name: 'theme', label: 'Theme', group: 'How it looks', kind: 'choice', choices: { '': 'Follow the page', light: 'Light', dark: 'Dark' } },
  { name: 'accent', label: 'Accent colour', group: 'How it looks', kind: 'colour' },
  { name: 'accent-dark', label: 'Accent in the dark', group: 'How it looks', kind: 'colour' },
  { name: 'radius', label: 'Corner radius', group: 'How it looks', kind: 'length', least: 0, most: 32, usual: 12 },
  { name: 'room', label: 'Room before it arrives', group: 'How it looks', kind: 'choice', choices: { '': 'Kept free', none: 'None' }, hint: 'Kept free, the rest of the page stands still when the quiz comes.' },
];

const looks: ReadonlySet<string> = new Set(['accent', 'accent-dark', 'radius', 'room']);

/** A value that the form, or a link with settings in it, may set; undefined for anything else, so that no snippet holds it. */
export function accept(knob: Knob, value: string): string | undefined {
  switch (knob.kind) {
    case 'choice': return value !== '' && Object.hasOwn(knob.choices ?? {}, value) ? value : undefined;
    case 'several': return value.split(' ').filter((id) => Object.hasOwn(knob.choices ?? {}, id)).join(' ') || undefined;
    case 'number': case 'length': return /^\d+$/.test(value) && Number(value) >= knob.least! && Number(value) <= knob.most! && Number(value) !== knob.usual ? String(Number(value)) : undefined;
    case 'colour': return /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : undefined;
    case 'flag': return value === 'on' ? value : undefined;
    case 'text': return value.trim().replace(/\s+/g, ' ').slice(0, 120) || undefined;
  }
}

/** Settings from names and values, as in a link to this page; what no knob knows is left out. */
export function settingsFrom(entries: Iterable<readonly [string, string]>): Settings {
  const given = new Map(entries);
  return Object.fromEntries(knobs.flatMap((knob) => {
    const value = accept(knob, given.get(knob.name) ?? '');
    return value === undefined ? [] : [[knob.name, value]];
  }));
}

/** The settings that are attributes of the element: name and value, with '' for a flag. */
export const attributesOf = (settings: Settings): readonly (readonly [string, string])[] =>
  knobs.filter(({ name }) => name in settings && !looks.has(name)).map(({ name, kind }) => [name, kind === 'flag' ? '' : settings[name]!]);
