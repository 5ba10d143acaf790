import { expect } from '@open-wc/testing';
import { abilities, estimate, extend, prepareBank, random } from '../../src/measure/index.js';
import { chanceOfRight } from '../../src/measure/gains.js';
import { lsat6, lsat7, threeSkills } from '../reference/irt.js';
import { bankSpec, largest, responsesOf } from './support.js';

/** Largest difference from the reference: of means, of standard errors; and the log-likelihood of all readers. */
function compareLsat({ patterns, freq, a, b, EAP, EAPse }: typeof lsat6 | typeof lsat7, reach: number) {
  const spec = { reach, skills: [{ id: 'skill' }], items: a.map((slope, i) => ({ id: `${i}`, skill: 'skill', chance: 0, stats: { a: slope, b: b[i]! } })) };
  const bank = prepareBank(spec);
  const posteriors = patterns.map((pattern) => estimate(bank, { responses: responsesOf(spec, pattern) }));
  const estimates = posteriors.map((posterior) => abilities(posterior)[0]!);
  return {
    mean: largest(estimates.map(({ mean }, n) => Math.abs(mean - EAP[n]!))),
    standardError: largest(estimates.map(({ standardError }, n) => Math.abs(standardError - EAPse[n]!))),
    logLikelihood: posteriors.reduce((total, { logEvidence }, n) => total + freq[n]! * logEvidence, 0),
  };
}

function compareThreeSkills(reach: number) {
  const { a, b, c, skill, rho, rows } = threeSkills;
  const bank = prepareBank({ reach, correlation: rho, skills: [0, 1, 2].map((k) => ({ id: `${k}` })), items: a.map((slope, i) => ({ id: `${i}`, skill: `${skill[i]}`, chance: c, stats: { a: slope, b: b[i]! } })) });
  const differences = rows.flatMap(({ x, EAP, EAPse }) => {
    const responses = (x as readonly (number | null)[]).flatMap((answer, i) => (answer === null ? [] : [{ id: `${i}`, correct: answer === 1 }]));
    return abilities(estimate(bank, { responses })).flatMap(({ mean, standardError }, k) => [Math.abs(mean - EAP[k]!), Math.abs(standardError - EAPse[k]!)]);
  });
  return largest(differences);
}

describe('the posterior against mirt 1.47', () => {
  it('agrees on LSAT6 to 1e-5 on the fine grid, 5e-4 on the one that ships', () => {
    expect(compareLsat(lsat6, 6).mean).to.be.below(1e-5);
    expect(compareLsat(lsat6, 6).standardError).to.be.below(1e-5);
    expect(compareLsat(lsat6, 6).logLikelihood).to.be.closeTo(lsat6.logLik2PL, 1e-4);
    expect(compareLsat(lsat6, 5).mean).to.be.below(5e-4);
    expect(compareLsat(lsat6, 5).standardError).to.be.below(5e-4);
  });

  it('agrees on LSAT7 as well', () => {
    expect(compareLsat(lsat7, 6).mean).to.be.below(1e-5);
    expect(compareLsat(lsat7, 6).standardError).to.be.below(1e-5);
    expect(compareLsat(lsat7, 6).logLikelihood).to.be.closeTo(lsat7.logLik2PL, 1e-4);
    expect(compareLsat(lsat7, 5).mean).to.be.below(5e-4);
    expect(compareLsat(lsat7, 5).standardError).to.be.below(5e-4);
  });

  it('agrees on three correlated skills with guessing and missing answers', () => {
    expect(compareThreeSkills(6)).to.be.below(1e-5);
    expect(compareThreeSkills(5)).to.be.below(5e-4);
  });
});

describe('the posterior', () => {
  it('is mean 0, SD 1 before any answer, however many skills', () => {
    for (const skills of [1, 8, 30]) for (const { mean, standardError } of abilities(estimate(prepareBank(bankSpec(skills, 4)), { responses: [] }))) {
      expect(mean).to.be.closeTo(0, 1e-9);
      expect(standardError).to.be.closeTo(1, 3e-5);
    }
  });

  for (const [loadingOfFirst, loadingOfSecond] of [[0.9, 0.5], [0.97, 0.95]] as const) it(`is what brute-force integration over two skills finds, with loadings ${loadingOfFirst} and ${loadingOfSecond} and uncertain items`, () => {
    const spec = { ...bankSpec(2, 12), skills: [{ id: 'skill-0', loading: loadingOfFirst }, { id: 'skill-1', loading: loadingOfSecond }] };
    const responses = responsesOf(spec, '110100101101011100011010');
    const bank = prepareBank(spec);
    const correlation = loadingOfFirst * loadingOfSecond;
    const wide = prepareBank({ ...spec, reach: 7 });
    const logLikelihood = (skill: number) => wide.theta.map((_, t) => responses.reduce((total, { correct }, i) => {
      if (wide.skillOf[i] !== skill) return total;
      const right = 0.25 + 0.75 * wide.curve(i)[t]!;
      return total + Math.log(correct ? right : 1 - right);
    }, 0));
    const first = logLikelihood(0), second = logLikelihood(1);
    let total = 0, sumX = 0, sumY = 0, sumXX = 0;
    wide.theta.forEach((x, s) => wide.theta.forEach((y, t) => {
      const weight = Math.exp(first[s]! + second[t]! - (x * x - 2 * correlation * x * y + y * y) / (2 * (1 - correlation ** 2)));
      total += weight;
      sumX += weight * x;
      sumY += weight * y;
      sumXX += weight * x * x;
    }));
    const [one, two] = abilities(estimate(bank, { responses }));
    expect(one!.mean).to.be.closeTo(sumX / total, 1e-4);
    expect(two!.mean).to.be.closeTo(sumY / total, 1e-4);
    expect(one!.standardError).to.be.closeTo(Math.sqrt(sumXX / total - (sumX / total) ** 2), 1e-4);
  });

  it('is what importance sampling finds for eight skills', () => {
    const spec = bankSpec(8, 5);
    const bank = prepareBank(spec);
    const responses = responsesOf(spec, '1101010110111001010011100101101000110111');
    const next = random(11);
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    // Each curve between two grid points is a straight line: fine enough for this check, and independent of the sums.
    const right = (item: number, ability: number) => {
      const at = Math.min(Math.max((ability + 5) / 0.2, 0), 49.999), t = Math.floor(at);
      return 0.25 + 0.75 * (bank.curve(item)[t]! * (1 - at + t) + bank.curve(item)[t + 1]! * (at - t));
    };
    const draws = 200_000;
    const sums = Array.from({ length: 8 }, () => ({ mean: 0, square: 0 }));
    let total = 0;
    const loading = Math.SQRT1_2;
    for (let n = 0; n < draws; n++) {
      const g = normal();
      const ability = sums.map(() => loading * g + Math.sqrt(1 - loading ** 2) * normal());
      let weight = 1;
      responses.forEach(({ correct }, i) => {
        const p = right(i, ability[bank.skillOf[i]!]!);
        weight *= correct ? p : 1 - p;
      });
      total += weight;
      sums.forEach((sum, k) => {
        sum.mean += weight * ability[k]!;
        sum.square += weight * ability[k]! ** 2;
      });
    }
    // Effective sample about a tenth of the draws: Monte-Carlo error of a mean is about 0.007.
    abilities(estimate(bank, { responses })).forEach(({ mean, standardError }, k) => {
      const expected = sums[k]!.mean / total;
      expect(mean).to.be.closeTo(expected, 0.03);
      expect(standardError).to.be.closeTo(Math.sqrt(sums[k]!.square / total - expected ** 2), 0.03);
    });
  });

  it('is the same one answer at a time as all at once', () => {
    const spec = bankSpec(3, 6);
    const bank = prepareBank(spec);
    const responses = responsesOf(spec, '1011001010110');
    const together = abilities(estimate(bank, { responses }));
    const stepwise = abilities(responses.reduce((posterior, { correct }, i) => extend(posterior, i, correct ? 1 : 0), estimate(bank, { responses: [] })));
    together.forEach(({ mean, standardError }, k) => {
      expect(stepwise[k]!.mean).to.be.closeTo(mean, 1e-12);
      expect(stepwise[k]!.standardError).to.be.closeTo(standardError, 1e-12);
    });
  });

  it('comes with the log probability of the answers: at first that of a right or a wrong one', () => {
    for (const chance of [0, 0.25, 0.5]) {
      const bank = prepareBank(bankSpec(2, 4, chance));
      const p = chanceOfRight(estimate(bank, { responses: [] }), 5);
      expect(estimate(bank, { responses: [{ id: 'skill-1-1', correct: true }] }).logEvidence).to.be.closeTo(Math.log(p), 1e-9);
      expect(estimate(bank, { responses: [{ id: 'skill-1-1', correct: false }] }).logEvidence).to.be.closeTo(Math.log(1 - p), 1e-9);
      expect(estimate(bank, { responses: [] }).logEvidence).to.be.closeTo(0, 1e-12);
    }
  });

  it('stays a number after a thousand answers, in one skill or in thirty', () => {
    for (const [skills, each] of [[1, 1200], [30, 40]] as const) {
      for (const answer of ['1', '0']) {
        const spec = bankSpec(skills, each, 0);
        const found = abilities(estimate(prepareBank({ ...spec, items: spec.items.map((item) => ({ ...item, stats: { a: 4, b: 0 } })) }), { responses: responsesOf(spec, answer.repeat(1200)) }));
        for (const { mean, standardError } of found) {
          expect(answer === '1' ? mean : -mean).to.be.within(0.5, 5);
          expect(standardError).to.be.within(0.01, 1);
        }
      }
    }
  });

  it('names a level only when it is 80 % sure, and else the narrowest range', () => {
    const spec = bankSpec(1, 40, 0);
    const bank = prepareBank(spec);
    const before = abilities(estimate(bank, { responses: [] }))[0]!;
    expect(before.band).to.deep.equal([1, 3]);
    const all = abilities(estimate(bank, { responses: responsesOf(spec, '1'.repeat(40)) }))[0]!;
    expect(all.band).to.deep.equal([4, 4]);
    expect(all.levelProbabilities[4]).to.be.above(0.8);
    expect(all.levelProbabilities.reduce((sum, p) => sum + p, 0)).to.be.closeTo(1, 1e-9);
  });
});

describe('"I don\'t know"', () => {
  const spec = bankSpec(2, 10);
  const bank = prepareBank(spec);
  const answers = responsesOf(spec, '1100110010');

  it('makes right answers more believable', () => {
    const admitted = answers.map((response) => ({ ...response, unsure: !response.correct }));
    expect(abilities(estimate(bank, { responses: admitted }))[1]!.mean).to.be.above(abilities(estimate(bank, { responses: answers }))[1]!.mean);
  });

  it('changes nothing when it is never said', () => {
    expect(estimate(bank, { responses: answers }).guessing).to.equal(1);
  });

  it('counts wrong answers as guesses, never right ones', () => {
    // One wrong answer at c = .25 is 1.33 guesses, with the free one 2.33; one admission: 2.33 / 3.33.
    const responses = [...responsesOf(spec, '011'), { id: 'skill-0-3', correct: false, unsure: true }];
    expect(estimate(bank, { responses }).guessing).to.be.closeTo(0.7, 1e-9);
  });

  it('shrinks the chance rate by the share of not knowing that is admitted', () => {
    // Two wrong answers at c = .25 are 2.67 guesses; with the free one 3.67. Two admissions: 3.67 / 5.67.
    const responses = [...responsesOf(spec, '00'), { id: 'skill-0-2', correct: false, unsure: true }, { id: 'skill-0-3', correct: false, unsure: true }];
    expect(estimate(bank, { responses }).guessing).to.be.closeTo(3.6667 / 5.6667, 1e-4);
  });
});
