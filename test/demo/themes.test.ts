import { expect } from '@open-wc/testing';
import { chapters } from '../../demo/events/manifest.js';
import { forOnePage } from '../../demo/themes/for-one-page.js';

const themes = ['plain', 'github', 'dark', 'high-contrast', 'newspaper'];
const textOf = async (name: string) => (await fetch(`/demo/themes/${name}.css`)).text();

describe('a theme of the gallery', () => {
  it('is shown without the class that keeps five apart', () => {
    expect(forOnePage('skills-quiz.dark {\n}\nskills-quiz.dark::part(button) {\n}\n', 'dark')).to.equal('skills-quiz {\n}\nskills-quiz::part(button) {\n}');
  });

  it('uses only properties and parts that are documented', async () => {
    const all = chapters(await (await fetch('/dist/custom-elements.json')).json(), 'skills-quiz');
    const known = new Set(all.filter(({ title }) => title === 'Custom properties' || title === 'Parts').flatMap(({ rows }) => rows.flatMap(({ name, text }) => [name, ...[...text.matchAll(/`(\w+)`/g)].map(([, also]) => also!)])));
    const used = (await Promise.all(themes.map(textOf))).flatMap((css) => [...css.matchAll(/(--skills-quiz-[\w-]+)|::part\((\w+)\)/g)].map(([, property, part]) => property ?? part!));
    expect(used.filter((name) => !known.has(name))).to.deep.equal([]);
    expect(used.length).to.be.above(40);
  });

  it('dresses nothing but its own quiz', async () => {
    const css = await textOf('newspaper');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const selectors = [...sheet.cssRules].map((rule) => (rule as CSSStyleRule).selectorText);
    expect(selectors.filter((selector) => !selector.startsWith('skills-quiz.newspaper'))).to.deep.equal([]);
  });
});
