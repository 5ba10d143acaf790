import { attributeNames, type AttributeName } from '../host/frame-messages.js';

/** What the address of the frame page asks for. */
export interface FrameAddress {
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>;
  /** Custom properties by their whole name, such as `--skills-quiz-accent`. */
  readonly properties: Readonly<Record<string, string>>;
  /** The one page that may listen and speak; `*` for any; undefined for none. */
  readonly origin: string | undefined;
  readonly warnings: readonly string[];
}

/** Properties that take a colour, a length or fonts, and the CSS property that knows which values those are. */
const properties: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['accent', 'on-accent', 'surface', 'sunken', 'text', 'muted', 'line', 'control', 'good', 'bad'].map((name) => [`--skills-quiz-${name}`, 'color'])),
  ...Object.fromEntries(['radius', 'font-size', 'space'].map((name) => [`--skills-quiz-${name}`, 'width'])),
  ...Object.fromEntries(['font', 'mono'].map((name) => [`--skills-quiz-${name}`, 'font-family'])),
};

export const propertyNames: readonly string[] = Object.keys(properties);

/** Longer values are somebody's mistake, or an attack on the reader's patience. */
const longest = 2000;

/**
 * Reads `embed.html?sets=python&theme=dark&--skills-quiz-accent=%23b3245a&origin=https://school.example`.
 * What is not known, or does not hold, is left out with a warning; the element itself checks the values of its attributes.
 */
export function readAddress(search: string, page: string): FrameAddress {
  const attributes: Partial<Record<AttributeName, string>> = {};
  const chosen: Record<string, string> = {};
  const warnings: string[] = [];
  let origin: string | undefined;
  for (const [name, value] of new URLSearchParams(search)) {
    const problem = value.length > longest ? `more than ${longest} characters` : check(name, value, page);
    if (problem) warnings.push(`${name}=${value.slice(0, 60)}: ${problem}; left out`);
    else if (name === 'origin') origin = value === '*' ? value : new URL(value).origin;
    else if (name in properties) chosen[name] = value;
    else if (name !== 'no-self-rating' || value !== 'false') attributes[name as AttributeName] = name === 'no-self-rating' ? '' : value;
  }
  return { attributes, properties: chosen, origin, warnings };
}

/** What is wrong with a parameter, or undefined. */
function check(name: string, value: string, page: string): string | undefined {
  if (name === 'origin') return value === '*' || isWeb(value) ? undefined : 'wanted an origin such as https://school.example, or *';
  if (name === 'src') return isSafe(value, page) ? undefined : 'wanted an https address, or one on this site';
  if (name in properties) return CSS.supports(properties[name]!, value) ? undefined : `wanted a value that "${properties[name]}" takes`;
  if ((attributeNames as readonly string[]).includes(name)) return undefined;
  return `not a parameter; there are ${[...attributeNames, 'origin', ...propertyNames].join(', ')}`;
}

const isWeb = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

function isSafe(address: string, page: string): boolean {
  if (!URL.canParse(address, page)) return false;
  const url = new URL(address, page);
  return url.protocol === 'https:' || (isWeb(url.href) && url.origin === new URL(page).origin);
}
