import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { linkTextOf, openLinkText } from '../../src/element/shared-result.js';
import { answerOf } from '../../src/host/share/answers-code.js';
import { linkTextIn, linkTo, pastedLinkText } from '../../src/host/share/fragment.js';
import { createReader, createWriter, fromText, toText } from '../../src/host/share/number-code.js';
import { guestContext, guestQuiz } from '../../src/machine/guest.js';
import { blockLength, type QuizContext } from '../../src/machine/quiz-machine.js';
import { resultRecord, type Quiz } from '../../src/machine/selectors.js';
import type { Response } from '../../src/schema/index.js';
import { isLong, sizeOf } from '../support/long.js';
import { able, attempt, builtInQuiz, freshContext, quizWith } from '../results/readers.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What a link must bring back: every number of the record, and what each answer was worth. */
function essence(context: QuizContext, quiz: Quiz) {
  const { skills, roles, seniority } = resultRecord({ ...context, finishedAt: 1 }, quiz, 'en')!;
  return { skills, roles, seniority, answers: context.responses.map(answerOf).sort((one, other) => (one.id < other.id ? -1 : 1)) };
}

function opened(text: string | undefined, quiz: Quiz) {
  const result = openLinkText(text ?? '', quiz.content.index, '');
  if (!result.ok) throw new Error(result.why);
  const { guest } = result;
  const context = { ...guestContext(guest, { ...freshContext(0), seniority: undefined }), seniority: guest.seniority };
  return { guest, ...essence(context, guestQuiz(guest, quiz)) };
}

describe('a link that holds a result', () => {
  let quiz: Quiz;
  before(async () => { quiz = await builtInQuiz(); });

  const ratings = () => fc.dictionary(fc.constantFrom(...quiz.content.index.skills.map(({ id }) => id)), fc.integer({ min: 0, max: 4 }));
  const outcome = fc.constantFrom({ correct: true, choice: 'x' }, { correct: false, choice: 'x' }, { correct: false, choice: null });
  const seniority = fc.constantFrom('junior' as const, 'mid' as const, 'senior' as const);

  it('brings back the record of any attempt that the quiz itself led', () => {
    fc.assert(fc.property(fc.nat({ max: 2 ** 32 - 1 }), fc.integer({ min: 1, max: 16 }), ratings(), seniority, fc.double({ min: -2, max: 2, noNaN: true }), (seed, questions, selfRatings, level, ability) => {
      const context = { ...attempt(quiz, able(() => ability), { seed, questions, selfRatings }), seniority: level };
      const { guest, ...found } = opened(linkTextOf(context, quiz), quiz);
      assert.deepEqual(found, essence(context, quiz));
      assert.deepEqual(guest.responses.map(({ id }) => id), context.responses.map(({ id }) => id), 'in the order asked');
    }), { numRuns: sizeOf(10, 300), seed: 5 });
  });

  it('brings back the record of any answers to any items, in whatever order', () => {
    const items = quiz.content.index.items;
    const responses = fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 60 }).chain((some) => fc.tuple(...some.map(({ id, rev }) => outcome.map((one): Response => ({ id, rev, milliseconds: 1, ...one })))));
    fc.assert(fc.property(responses, ratings(), seniority, (some, selfRatings, level) => {
      const context = { ...freshContext(3), responses: some, selfRatings, seniority: level };
      const { guest: _, ...found } = opened(linkTextOf(context, quiz), quiz);
      assert.deepEqual(found, essence(context, quiz));
    }), { numRuns: sizeOf(30, 1000), seed: 6 });
  });

  it('brings back a quiz of some skills, with a profile, another length and a large seed', () => {
    const some = quizWith(quiz.content, { sets: ['python', 'statistics'], profile: 'data-scientist', seniority: 'senior', length: 9 });
    const context = attempt(some, able(() => 0), { seed: 2 ** 31 + 5, goal: 9 });
    const { guest, ...found } = opened(linkTextOf(context, some), quiz);
    assert.sameMembers([...guest.sets], ['python', 'statistics']);
    assert.deepEqual(found, essence(context, some));
  });

  it('brings back blocks that sharpened the verdict or went deep into one skill', () => {
    const first = attempt(quiz, able(() => 0.4), { seed: 11 });
    const sharper = attempt(quiz, able(() => 0.4), { ...first, extended: true, goal: first.responses.length + blockLength.sharpen, questions: 99 });
    const deeper = attempt(quiz, able(() => 0.4), { ...sharper, focus: 'python', goal: sharper.responses.length + blockLength.practise, questions: 99 });
    assert.lengthOf(deeper.responses, first.responses.length + blockLength.sharpen + blockLength.practise);
    const { guest: _, ...found } = opened(linkTextOf(deeper, quiz), quiz);
    assert.deepEqual(found, essence(deeper, quiz));
  });

  it('takes about 20 characters: at most 22 for 16 answers, and 32 for 40', () => {
    const lengths = (questions: number) => Array.from({ length: 12 }, (_, seed) => seed).filter((seed) => isLong || seed % 3 === 2).map((seed) => {
      const selfRatings = Object.fromEntries(quiz.content.index.skills.map(({ id }, place) => [id, (seed * 3 + place) % 5]));
      const first = attempt(quiz, able(() => seed / 4 - 1.5), { seed: seed * 7919, selfRatings });
      const whole = questions > 16 ? attempt(quiz, able(() => seed / 4 - 1.5), { ...first, extended: true, goal: first.responses.length + blockLength.sharpen, questions: 99 }) : first;
      return (function more(context: QuizContext): number {
        if (context.responses.length >= questions || questions === 16) return linkTextOf(context, quiz)!.length;
        return more(attempt(quiz, able(() => seed / 4 - 1.5), { ...context, goal: context.responses.length + blockLength.sharpen, questions: 99 }));
      })(whole);
    });
    assert.isAtMost(Math.max(...lengths(16)), 22);
    assert.isAtMost(Math.max(...lengths(40)), 32);
  });

  it('says that it is another quiz’s, or of other questions, and shows nothing', () => {
    const text = linkTextOf(attempt(quiz, able(() => 0)), quiz)!;
    const changed = { ...quiz.content.index, hash: '00000000' };
    const foreign = { ...quiz.content.index, id: 'another' };
    assert.deepEqual([changed, foreign].map((index) => openLinkText(text, index, '')), [{ ok: false, why: 'other' }, { ok: false, why: 'other' }]);
  });

  it('shows no made-up result for thousands of random and mutated texts, and throws at none', () => {
    const real = [1, 2, 3].map((seed) => linkTextOf(attempt(quiz, able(() => 0), { seed, questions: seed === 3 ? 5 : 16 }), quiz)!);
    const letter = fc.constantFrom(...alphabet);
    const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 700 }), fc.array(letter, { maxLength: 60 }).map((some) => some.join('')));
    const place = fc.nat({ max: 24 });
    const mutated = fc.tuple(fc.constantFrom(...real), place, place, letter, fc.nat({ max: 6 })).map(([text, at, other, by, way]) => [
      text.slice(0, at), text.slice(at), text.slice(0, at) + by + text.slice(at), text.slice(0, at) + by + text.slice(at + 1),
      text.slice(0, at) + text.slice(at + 1), text.slice(0, at) + text.slice(at, other).split('').reverse().join('') + text.slice(Math.max(at, other)), text.toLowerCase(),
    ][way]!).filter((text) => !real.includes(text));
    const cases = sizeOf(4_000, 100_000);
    let tried = 0;
    fc.assert(fc.property(fc.oneof({ weight: 1, arbitrary: anyText }, { weight: 3, arbitrary: mutated }), (text) => {
      tried++;
      assert.isFalse(openLinkText(text, quiz.content.index, '').ok, text);
    }), { numRuns: cases, seed: 8 });
    assert.equal(tried, cases);
    console.log(`links: ${tried} texts tried`);
  });
});

describe('the number in a link', () => {
  const symbols = fc.array(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 9 }).chain((weights) => fc.nat({ max: weights.length - 1 }).map((symbol) => ({ weights, symbol }))), { maxLength: 80 });

  it('gives back any symbols in their order, and then nothing', () => {
    fc.assert(fc.property(symbols, (some) => {
      const writer = createWriter();
      for (const { symbol, weights } of some) writer.write(symbol, weights);
      const reader = createReader(fromText(toText(writer.number()))!);
      assert.deepEqual(some.map(({ weights }) => reader.read(weights)), some.map(({ symbol }) => symbol));
      assert.isTrue(reader.isDone());
    }), { seed: 9 });
  });

  it('takes no more room than the symbols are worth', () => {
    const writer = createWriter();
    for (let n = 0; n < 600; n++) writer.write(Number(n % 8 === 7), [7, 1]);
    const entropy = 600 * (-(7 / 8) * Math.log2(7 / 8) - (1 / 8) * Math.log2(1 / 8));
    assert.isAtMost(writer.number().toString(2).length, Math.ceil(entropy) + 1);
  });
});

describe('a link in an address', () => {
  it('is found in a fragment, beside other parts, and as a person pastes it', () => {
    assert.equal(linkTextIn('https://example.org/page?x=1#sq=abc'), 'abc');
    assert.equal(linkTextIn('#part&sq=abc'), 'abc');
    assert.isUndefined(linkTextIn('https://example.org/page#part'));
    assert.isUndefined(linkTextIn(''));
    assert.equal(pastedLinkText(' https://example.org/#sq=abc \n'), 'abc');
    assert.equal(pastedLinkText('abc'), 'abc');
  });

  it('is made only where the page has an address that opens', () => {
    assert.equal(linkTo('https://example.org/page?x=1#old', 'abc'), 'https://example.org/page?x=1#sq=abc');
    assert.isUndefined(linkTo('about:srcdoc', 'abc'));
  });
});
