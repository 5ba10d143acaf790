import { expect } from '@open-wc/testing';
import { attributesOf, knobs, settingsFrom } from '../../demo/configurator/knobs.js';
import { languages as offered, roles, skills } from '../../demo/configurator/skills.js';
import { SkillsQuiz } from '../../src/element/skills-quiz.js';
import { languages } from '../../src/i18n/languages.js';

const json = async (address: string) => (await fetch(address)).json();

describe('the knobs of the configurator', () => {
  it('keep what an author chose, in the order of the table', () => {
    const settings = settingsFrom([['theme', 'dark'], ['sets', 'python statistics'], ['no-self-rating', 'on'], ['length', '8']]);
    expect(attributesOf(settings)).to.deep.equal([['sets', 'python statistics'], ['length', '8'], ['no-self-rating', ''], ['theme', 'dark']]);
  });

  it('drop what is not a choice, so that no link can put it into a snippet', () => {
    expect(settingsFrom([['profile', '"><script>'], ['sets', 'python nonsense'], ['length', '1e9'], ['accent', 'url(x)'], ['onload', 'x'], ['mode', 'toString']])).to.deep.equal({ sets: 'python' });
  });

  it('say nothing where the author chose what is usual anyway', () => {
    expect(settingsFrom([['length', '16'], ['radius', '12'], ['heading', '  '], ['mode', '']])).to.deep.equal({});
  });

  it('know every attribute of the element but the address of a document', () => {
    const known = knobs.filter(({ name }) => !['accent', 'accent-dark', 'radius', 'room'].includes(name)).map(({ name }) => name);
    expect([...known, 'src'].sort()).to.deep.equal([...SkillsQuiz.observedAttributes].sort());
  });

  it('offer the skills that there are, in the order of the quiz', async () => {
    const { skills: ids } = await json('/questions/quiz.json');
    const titles = await Promise.all(ids.map(async (id: string) => (await json(`/questions/${id}.json`)).skill.title));
    expect(Object.entries(skills)).to.deep.equal(ids.map((id: string, n: number) => [id, titles[n]]));
  });

  it('offer the languages that there are', () => {
    expect(Object.keys(offered)).to.deep.equal(languages);
  });

  it('offer the roles that there are', async () => {
    const all: { id: string; title: string }[] = await json('/questions/roles.json');
    expect(Object.entries(roles)).to.deep.equal(all.map(({ id, title }) => [id, title]));
  });
});
