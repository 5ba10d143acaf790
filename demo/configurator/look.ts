import { contrast, textOn } from './contrast.js';
import type { Settings } from './knobs.js';

/** The element's own backgrounds, on which the accent is also used for text. @see src/views/styles.ts */
const surfaces = { light: '#ffffff', dark: '#17181c' } as const;

/** WCAG 2.2, 1.4.3: normal text. */
const readable = 4.5;

/** Custom properties for the colours and the radius that were chosen: name and value. */
export function propertiesOf(settings: Settings): readonly (readonly [string, string])[] {
  const { accent, 'accent-dark': dark, radius } = settings;
  const colours: [string, string][] = [];
  if (accent || dark) {
    const both = [accent ?? '#3538cd', dark ?? (accent && isReadable(accent, 'dark') ? accent : '#a4b0ff')] as const;
    colours.push(['--skills-quiz-accent', pair(...both)], ['--skills-quiz-on-accent', pair(textOn(both[0]), textOn(both[1]))]);
  }
  return [...colours, ...(radius ? [['--skills-quiz-radius', `${radius}px`] as const] : [])];
}

/** The same as rules for the author's stylesheet, with the room that the intro takes unless the author wants none; empty where nothing is left. */
export function ruleOf(settings: Settings): string {
  const hasRoom = settings['room'] !== 'none';
  const lines = [...(hasRoom ? [['display', 'block'], ['min-height', '24em']] as const : []), ...propertiesOf(settings)].map(([name, value]) => `  ${name}: ${value};\n`);
  const rule = lines.length ? `skills-quiz {\n${lines.join('')}}` : '';
  return hasRoom ? `${rule}\n@media (max-width: 30em) { skills-quiz { min-height: 30em; } }` : rule;
}

/** A sentence for each chosen colour that is hard to read on the quiz's background. */
export function complaints(settings: Settings): readonly string[] {
  return ([['accent', 'light'], ['accent-dark', 'dark']] as const).flatMap(([name, scheme]) => {
    const colour = settings[name];
    if (!colour || isReadable(colour, scheme)) return [];
    return [`${colour} has a contrast of ${contrast(colour, surfaces[scheme]).toFixed(1)} on the quiz’s ${scheme} background; text needs ${readable}.`];
  });
}

const isReadable = (colour: string, scheme: keyof typeof surfaces): boolean => contrast(colour, surfaces[scheme]) >= readable;
const pair = (light: string, dark: string): string => (light === dark ? light : `light-dark(${light}, ${dark})`);
