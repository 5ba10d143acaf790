import { expect } from '@open-wc/testing';
import { enMoreResults } from '../../src/i18n/en-more-results.js';
import { enResults } from '../../src/i18n/en-results.js';
import { grammar, inParts } from '../../src/i18n/grammar.js';
import { en, languages, messagesFor } from '../../src/i18n/languages.js';
import { moreWordsFor } from '../../src/i18n/more-result-languages.js';
import { resultWordsFor } from '../../src/i18n/result-languages.js';

const others = languages.filter((language) => language !== 'en');

/** Words that are the same in another language, or a name. */
const shared = new Set(['Pause', 'Code', 'Continue', 'skills-quiz', 'junior', 'senior']);

/** Every plain text of an object, with its path. */
const texts = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string' ? [[path, value]] : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`)) : [];

describe('the languages of the interface', () => {
  it('are the eight that are promised', () => {
    expect(languages).to.deep.equal(['en', 'de', 'es', 'fr', 'pt', 'ja', 'zh', 'ar']);
  });

  for (const language of others) {
    it(`leave no English sentence in ${language}`, async () => {
      const [messages, words, more] = [await messagesFor(language), await resultWordsFor(language), await moreWordsFor(language)];
      const english = new Map([...texts(en), ...texts(enResults, 'results'), ...texts(enMoreResults, 'more')]);
      const left = [...texts(messages), ...texts(words, 'results'), ...texts(more, 'more')].filter(([path, text]) => english.get(path) === text && path !== '.direction' && !shared.has(text));
      expect(left).to.deep.equal([]);
      expect(texts(messages).every(([, text]) => text.trim() === text && text !== '')).to.equal(true);
    });

    it(`give the five levels of ${language} five names`, async () => {
      expect(new Set((await messagesFor(language)).levels).size).to.equal(5);
    });

    it(`say numbers, titles and names in the sentences of ${language}`, async () => {
      const [messages, words, more] = [await messagesFor(language), await resultWordsFor(language), await moreWordsFor(language)];
      const digits = (value: number) => new Intl.NumberFormat(messages.lang).format(value);
      for (const number of [16, 9, 8]) expect(messages.introLead(16, 9, 8)).to.contain(digits(number));
      expect(messages.introResume(5, 16, true)).to.contain(digits(5)).and.to.not.equal(messages.introResume(5, 16, false));
      expect(messages.answerIs('0.5', '± 0.1')).to.contain('0.5').and.to.contain('± 0.1');
      expect(messages.movedTo('Fit', 2, 4)).to.contain('Fit').and.to.contain(digits(4));
      expect(words.verdict.against('Data scientist', 'X', '34 %', 'A – B')).to.contain('Data scientist').and.to.contain('34 %').and.to.contain('A – B');
      expect(words.verdict.many(['One', 'Two', 'Three'], 'X')).to.contain('One').and.to.contain('Three');
      expect(words.verdict.tie([words.verdict.ranged('Cook', '1 % – 2 %'), 'Y'])).to.contain('Cook').and.to.contain('1 % – 2 %').and.to.contain('Y');
      const covered = more.compare.covered('Cook', 'X', 9, 3, 2, 4);
      for (const number of [9, 3, 2, 4]) expect(covered).to.contain(digits(number));
      expect(Object.keys(words.sections)).to.deep.equal(Object.keys(enResults.sections));
      expect(more.share.text('Quiz', 'Verdict', ['Role 1'], 'https://x.example')).to.contain('Role 1').and.to.contain('https://x.example');
      expect(more.method).to.have.length(enMoreResults.method.length);
    });
  }

  it('are found by region and script, and English stands in for the rest', async () => {
    expect((await messagesFor('pt-BR')).lang).to.equal('pt');
    expect((await messagesFor('DE-at')).lang).to.equal('de');
    expect((await messagesFor('zh_CN')).lang).to.equal('zh-Hans');
    for (const tag of ['', 'nl', 'x-klingon', 'constructor']) expect((await messagesFor(tag)).lang, tag).to.equal('en');
  });

  it('write from right to left in Arabic alone', async () => {
    expect(await Promise.all(languages.map(async (language) => (await messagesFor(language)).direction))).to.deep.equal([...languages.slice(0, -1).map(() => 'ltr'), 'rtl']);
  });

  it('count as their grammar wants', async () => {
    const { introLead } = await messagesFor('de');
    expect(introLead(1, 1, 1)).to.equal('Bis zu 1 Frage aus 1 Gebiet, etwa 1 Minute.');
    expect(introLead(16, 12, 8)).to.equal('Bis zu 16 Fragen aus 8 Gebieten, etwa 12 Minuten.');
    const { count } = grammar('ar');
    const forms = { one: 'سؤال واحد', two: 'سؤالان', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' };
    const digits = (value: number) => new Intl.NumberFormat('ar').format(value);
    expect([1, 2, 3, 11, 100].map((value) => count(value, forms))).to.deep.equal(['سؤال واحد', 'سؤالان', `${digits(3)} أسئلة`, `${digits(11)} سؤالًا`, `${digits(100)} سؤال`]);
  });

  it('name shares by the nearest part', () => {
    const words = ['0', '1/10', '1/6', '1/5', '1/4', '1/3', '1/2'] as const;
    expect([0.02, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.9].map((share) => inParts(share, words))).to.deep.equal(['0', '1/10', '1/6', '1/5', '1/4', '1/3', '1/2', '1/2']);
  });
});
