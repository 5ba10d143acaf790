import { expect } from '@open-wc/testing';
import { find, has, shownText, until } from '../support/find.js';
import { clear, mount, place } from '../support/mount.js';
import { begin, check, choose, take } from '../support/reader.js';
import { quizOf, sampleQuiz } from '../support/sample-quiz.js';

describe('a quiz in another language', () => {
  beforeEach(clear);
  afterEach(clear);

  it('speaks the language of its attribute, beside another in that of the page around it', async () => {
    const around = document.createElement('section');
    around.lang = 'fr-CA';
    document.body.append(around);
    const { element: german } = await mount({ attributes: { lang: 'de' } });
    const { element: french } = await mount({ into: around });
    await until(() => has(german, 'button', 'Los geht’s') && has(french, 'button', 'Commencer'), 'both');
    expect(german.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('de');
    around.remove();
  });

  it('speaks the language of the page around it also from within another element', async () => {
    const around = document.createElement('section');
    around.lang = 'pt';
    const widget = around.appendChild(document.createElement('div'));
    const inside = widget.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    document.body.append(around);
    const { element } = await mount({ into: inside });
    await until(() => has(element, 'button', 'Começar'), 'Portuguese');
    around.remove();
  });

  it('turns to another language in mid-attempt and keeps the question and what is picked', async () => {
    const { element } = await mount({ attributes: { lang: 'de', seed: '3', 'no-self-rating': '' } });
    find(element, 'button', 'Los geht’s').click();
    await until(() => has(element, 'button', 'Antwort prüfen'), 'a question in German');
    element.shadowRoot!.querySelector<HTMLInputElement>('.unsure input')!.click();
    await element.updateComplete;
    const stem = element.shadowRoot!.querySelector('legend')!.textContent;
    element.lang = 'ja';
    await until(() => has(element, 'button', '答え合わせ'), 'the question in Japanese');
    expect(element.shadowRoot!.querySelector('legend')!.textContent).to.equal(stem);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('.unsure input')!.checked).to.equal(true);
  });

  for (const kind of ['single', 'multiple', 'numeric', 'order'] as const) {
    it(`has a screen reader speak what the author wrote in its own language, in the feedback on ${kind}`, async () => {
      const quiz = quizOf(kind);
      const { element } = await mount({ quiz, attributes: { mode: 'fixed' } });
      await begin(element);
      await choose(element, quiz.items[0]!, 'wrong');
      await check(element);
      element.lang = 'de';
      await until(() => has(element, 'button', 'Nächste Frage'), 'German');
      const texts = [...element.shadowRoot!.querySelectorAll(kind === 'numeric' ? '.why, .rule p' : '.option-text, .why, .rule p')];
      expect(texts.map((text) => text.closest('[lang]')!.getAttribute('lang'))).to.deep.equal(texts.map(() => 'en'));
      for (const label of element.shadowRoot!.querySelectorAll('.label')) expect(label.closest('[lang]')!.getAttribute('lang')).to.equal('de');
    });
  }

  it('ends in the language that was set last, however they arrive', async () => {
    const { element } = await mount();
    for (const language of ['de', 'es', 'en', 'pt']) element.lang = language;
    await until(() => has(element, 'button', 'Começar'), 'Portuguese');
  });

  it('shows its results in it, and the record says so', async () => {
    const { element } = await mount({ attributes: { seed: '3' } });
    await take(element, sampleQuiz());
    element.lang = 'es';
    await until(() => has(element, 'heading', 'Tus resultados'), 'the results in Spanish');
    expect(shownText(element)).to.contain('Cómo encaja cada puesto').and.to.not.contain('How each role fits');
    expect(element.result!.language).to.equal('es');
  });

  it('runs from right to left in Arabic, with English questions whole in their own direction', async () => {
    const { element } = place({ attributes: { lang: 'ar', 'no-self-rating': '' }, quiz: { ...sampleQuiz(), language: 'en' } });
    await until(() => has(element, 'button', 'ابدأ'), 'Arabic');
    find(element, 'button', 'ابدأ').click();
    const legend = await until(() => element.shadowRoot!.querySelector<HTMLElement>('legend'), 'a question');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.root')!).direction).to.equal('rtl');
    expect(legend.lang).to.equal('en');
    const line = legend.querySelector('.stem-line')!;
    const range = document.createRange();
    range.selectNodeContents(line);
    expect(getComputedStyle(line).unicodeBidi).to.equal('plaintext');
    expect(range.getBoundingClientRect().left).to.be.closeTo(line.getBoundingClientRect().left, 1);
    expect(shownText(element)).to.contain('الإنجليزية');
  });
});

describe('the built-in questions in German', () => {
  beforeEach(clear);
  afterEach(clear);

  const firstQuestion = async (sets: string): Promise<HTMLElement> => {
    const { element } = await mount({ attributes: { lang: 'de', sets, seed: '1', 'no-self-rating': '' }, quiz: null });
    find(element, 'button', 'Los geht’s').click();
    await until(() => element.shadowRoot!.querySelector('legend'), 'a question');
    return element;
  };

  it('ask in German where they are translated', async () => {
    const element = await firstQuestion('python');
    const { lang, textContent } = element.shadowRoot!.querySelector<HTMLElement>('legend')!;
    expect(lang).to.equal('');
    expect(textContent).to.match(/[äöüß]|\b(der|die|das|ein|eine|und|was)\b/i);
    expect(shownText(element)).to.contain('Python & Softwareentwicklung').and.to.not.contain('bisher nur auf');
  });

  it('ask in English, and say so, where they are not', async () => {
    const element = await firstQuestion('data');
    expect(element.shadowRoot!.querySelector<HTMLElement>('legend')!.lang).to.equal('en');
    expect(shownText(element)).to.contain('Datenmodellierung & Aufbereitung').and.to.contain('Diese Frage gibt es bisher nur auf Englisch.');
  });
});
