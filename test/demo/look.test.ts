import { expect } from '@open-wc/testing';
import { contrast, textOn } from '../../demo/configurator/contrast.js';
import { complaints, propertiesOf, ruleOf } from '../../demo/configurator/look.js';

describe('the colours an author picks', () => {
  it('have the contrast that WCAG’s own examples give', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 1e-9);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.005);
    expect(contrast('#ffffff', '#767676')).to.equal(contrast('#767676', '#ffffff'));
  });

  it('get the text that reads better on them', () => {
    expect(textOn('#ffe83d')).to.equal('#000');
    expect(textOn('#3538cd')).to.equal('#fff');
  });

  it('become one rule for the stylesheet', () => {
    expect(ruleOf({ room: 'none', accent: '#b8480f', 'accent-dark': '#ffb38a', radius: '4' })).to.equal(
      'skills-quiz {\n  --skills-quiz-accent: light-dark(#b8480f, #ffb38a);\n  --skills-quiz-on-accent: light-dark(#fff, #000);\n  --skills-quiz-radius: 4px;\n}');
  });

  it('come with room for the quiz, as the README advises, unless the author wants none', () => {
    expect(ruleOf({ theme: 'dark', radius: '4' })).to.equal(
      'skills-quiz {\n  display: block;\n  min-height: 24em;\n  --skills-quiz-radius: 4px;\n}\n@media (max-width: 30em) { skills-quiz { min-height: 30em; } }');
    expect(ruleOf({ room: 'none', theme: 'dark' })).to.equal('');
  });

  it('are not used in the dark where they could not be read there', () => {
    expect(propertiesOf({ accent: '#1d1f6e' })[0]).to.deep.equal(['--skills-quiz-accent', 'light-dark(#1d1f6e, #a4b0ff)']);
  });

  it('are complained about where text in them could not be read', () => {
    expect(complaints({ accent: '#c8dd33' })).to.have.length(1);
    expect(complaints({ accent: '#3538cd', 'accent-dark': '#a4b0ff' })).to.deep.equal([]);
  });
});
