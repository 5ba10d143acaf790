import { expect } from '@open-wc/testing';
import { SkillsQuiz } from '../../src/element/skills-quiz.js';
import { propertyNames, readAddress } from '../../src/embed/frame-address.js';
import { attributeNames } from '../../src/host/frame-messages.js';

const page = 'https://quiz.example/embed.html';
const read = (search: string) => readAddress(search, page);

describe('the address of the frame page', () => {
  it('has every attribute of the element as a parameter', () => {
    expect([...attributeNames].toSorted()).to.deep.equal([...SkillsQuiz.observedAttributes].toSorted());
  });

  it('has every custom property that the element’s styles read', () => {
    const sheets = [SkillsQuiz.styles].flat(9) as readonly { cssText: string }[];
    const used = new Set(sheets.flatMap(({ cssText }) => [...cssText.matchAll(/var\((--skills-quiz-[\w-]+)/g)].map(([, name]) => name!)));
    expect([...propertyNames].toSorted()).to.deep.equal([...used].toSorted());
  });

  it('passes attributes, colours, lengths and fonts on', () => {
    expect(read('?sets=python+data&length=8&no-self-rating&--skills-quiz-accent=%23b3245a&--skills-quiz-radius=4px&--skills-quiz-font=Georgia,serif')).to.deep.equal({
      attributes: { sets: 'python data', length: '8', 'no-self-rating': '' },
      properties: { '--skills-quiz-accent': '#b3245a', '--skills-quiz-radius': '4px', '--skills-quiz-font': 'Georgia,serif' },
      origin: undefined,
      warnings: [],
    });
  });

  it('reads no-self-rating=false as the author means it', () => {
    expect(read('?no-self-rating=false').attributes).to.deep.equal({});
    expect(read('?no-self-rating=true').attributes).to.deep.equal({ 'no-self-rating': '' });
  });

  it('leaves out what it does not know, with a warning that lists what there is', () => {
    const { attributes, warnings } = read('?onload=alert(1)&theme=dark&quiz={}');
    expect(attributes).to.deep.equal({ theme: 'dark' });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('onload').and.to.contain('profile');
  });

  it('leaves out styles that are more than a value', () => {
    const { properties, warnings } = read('?--skills-quiz-accent=red;background:url(https://evil.example)&--skills-quiz-surface=url(x)&--skills-quiz-radius=wide');
    expect(properties).to.deep.equal({});
    expect(warnings).to.have.length(3);
  });

  it('takes quiz documents over https or from its own site, and nothing else', () => {
    expect(read('?src=https://school.example/quiz.json').attributes.src).to.equal('https://school.example/quiz.json');
    expect(read('?src=quizzes/week-1.json').attributes.src).to.equal('quizzes/week-1.json');
    for (const src of ['http://school.example/quiz.json', 'javascript:alert(1)', 'data:application/json,{}', 'blob:https://quiz.example/1', 'https://']) {
      expect(read(`?src=${encodeURIComponent(src)}`).attributes.src, src).to.equal(undefined);
    }
  });

  it('names one origin, any, or none', () => {
    expect(read('?origin=https://school.example/course/1').origin).to.equal('https://school.example');
    expect(read('?origin=*').origin).to.equal('*');
    expect(read('').origin).to.equal(undefined);
    expect(read('?origin=school')).to.deep.include({ origin: undefined }).and.to.have.nested.property('warnings.length', 1);
  });

  it('leaves out a value that no author would write', () => {
    expect(read(`?heading=${'x'.repeat(2001)}`)).to.deep.include({ attributes: {} });
  });
});
