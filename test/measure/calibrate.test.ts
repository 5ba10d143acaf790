import { expect } from '@open-wc/testing';
import { answer, drawItems, drawReaders, normals, worlds } from '../../src/cli/simulate-worlds.js';
import { type BankSpec, estimate, prepareBank, random } from '../../src/measure/index.js';
import { calibrate, poolCorrelation } from '../../src/measure/calibrate.js';
import { authoredShape } from '../../src/measure/response.js';
import { lsat6, lsat7 } from '../reference/irt.js';
import { bankSpec, largest } from './support.js';

function lsat({ patterns, freq, a }: { readonly patterns: readonly string[]; readonly freq: readonly number[]; readonly a: readonly number[] }, slopes: 'free' | 'common') {
  const spec = { reach: 6, skills: [{ id: 'skill' }], items: a.map((_, i) => ({ id: `${i}`, skill: 'skill', chance: 0 })) };
  const logs = patterns.flatMap((pattern, n) => Array.from({ length: freq[n]! }, () => ({ responses: [...pattern].map((answered, i) => ({ id: `${i}`, correct: answered === '1' })) })));
  return calibrate(spec, logs, { prior: 'none', slopes, steps: 2000 });
}

/** Logs of readers who each answered `asked` items of a bank picked at random. */
function simulated(readers: number, asked: number, correlation: number) {
  const spec = bankSpec(3, 12);
  const assumed = spec.items.map(({ level, chance }) => {
    const [logA, b] = authoredShape(level, chance);
    return { a: Math.exp(logA), b, c: chance };
  });
  const world = { ...worlds[0]!, correlation: () => correlation };
  const truth = drawItems(assumed, world, 5);
  const next = random(9);
  const logs = drawReaders(3, readers, world, 6).map((ability, reader) => ({
    responses: spec.items.map((item, i) => ({ item, i, key: next() })).sort((x, y) => x.key - y.key).slice(0, asked)
      .map(({ item, i }) => ({ id: item.id, correct: answer(truth, world, i, ability[Math.floor(i / 12)]!, 1, reader).correct })),
  }));
  return { spec, assumed, truth, logs };
}

const rootMean = (values: readonly number[]) => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

describe('calibration', () => {
  it('finds the 2PL parameters and log-likelihoods that mirt finds', () => {
    for (const data of [lsat6, lsat7]) {
      const { items, logLikelihood } = lsat(data, 'free');
      expect(largest(items.map(({ a }, i) => Math.abs(a - data.a[i]!)))).to.be.below(1e-4);
      expect(largest(items.map(({ b }, i) => Math.abs(b - data.b[i]!)))).to.be.below(1e-4);
      expect(logLikelihood).to.be.closeTo(data.logLik2PL, 1e-4);
    }
  });

  it('finds the Rasch easiness and variance, as one common discrimination', () => {
    for (const data of [lsat6, lsat7]) {
      const { items, logLikelihood } = lsat(data, 'common');
      expect(items[0]!.a ** 2).to.be.closeTo(data.raschVar, 1e-4);
      expect(largest(items.map(({ a, b }, i) => Math.abs(-a * b - data.raschD[i]!)))).to.be.below(1e-4);
      expect(logLikelihood).to.be.closeTo(data.logLikRasch, 1e-4);
    }
  });

  it('comes nearer to the true difficulties than their authors did, with 300 short logs', () => {
    const { spec, assumed, truth, logs } = simulated(300, 12, 0.5);
    const { items } = calibrate(spec, logs, { steps: 60 });
    const authored = rootMean(assumed.map(({ b }, i) => b - truth.b[i]!));
    const found = rootMean(items.map(({ b }, i) => b - truth.b[i]!));
    expect(found).to.be.below(0.85 * authored);
    // 95 % are expected within two standard errors.
    expect(items.filter(({ b, seB }, i) => Math.abs(b - truth.b[i]!) < 2 * seB).length / items.length).to.be.above(0.85);
    expect(items.every(({ n }) => n > 50)).to.equal(true);
  });

  it('leaves items without answers where their authors put them', () => {
    const spec = bankSpec(1, 4);
    const { items } = calibrate(spec, [{ responses: [{ id: 'skill-0-0', correct: true }] }], { steps: 20 });
    const [logA, b] = authoredShape(2, 0.25);
    expect(items[1]!.a).to.be.closeTo(Math.exp(logA), 1e-9);
    expect(items[1]!.b).to.be.closeTo(b, 1e-9);
    expect(items[1]).to.include({ n: 0 });
    expect(items[1]!.seB).to.be.closeTo(0.5, 1e-9);
  });

  it('finds how much skills hang together, to a tenth', () => {
    const { spec, logs } = simulated(400, 30, 0.6);
    expect(poolCorrelation(spec, logs)).to.be.closeTo(0.6, 0.12);
  });

  it('draws normal numbers of mean 0 and SD 1 for all this', () => {
    const normal = normals(random(4));
    const values = Array.from({ length: 20_000 }, normal);
    expect(values.reduce((sum, value) => sum + value, 0) / 20_000).to.be.closeTo(0, 0.03);
    expect(rootMean(values)).to.be.closeTo(1, 0.02);
  });
});

describe('calibrated parameters', () => {
  const spec: BankSpec = { skills: [{ id: 'x' }, { id: 'y' }], items: ['x', 'x', 'x', 'y', 'y', 'y'].map((skill, i) => ({ id: `${i}`, skill, level: (i % 3) + 1, chance: i === 0 ? 0.25 : 0 })) };
  const next = random(21);
  const logs = Array.from({ length: 80 }, () => ({
    responses: spec.items.filter(() => next() < 0.8).map(({ id }, i) => ({ id, correct: next() < 0.35 + 0.1 * i })),
  }));

  /** Log-likelihood of these logs under these parameters, reader by reader. */
  const perReader = (items: readonly { readonly a: number; readonly b: number }[]) => {
    const bank = prepareBank({ ...spec, items: spec.items.map((item, i) => ({ ...item, stats: { a: items[i]!.a, b: items[i]!.b } })) });
    return logs.map((log) => estimate(bank, log).logEvidence);
  };
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  type Parameters = readonly { readonly a: number; readonly b: number }[];
  const moved = (items: Parameters, i: number, logA: number, b: number): Parameters => items.map((item, n) => (n === i ? { a: item.a * Math.exp(logA), b: item.b + b } : item));

  it('are where likelihood and authors together are highest', () => {
    const { items } = calibrate(spec, logs);
    const posterior = (parameters: Parameters) => sum(perReader(parameters)) - sum(parameters.map(({ a, b }, i) => {
      const [logA, centre] = authoredShape(spec.items[i]!.level, spec.items[i]!.chance);
      return ((Math.log(a) - logA) / 0.3) ** 2 / 2 + ((b - centre) / 0.5) ** 2 / 2;
    }));
    const best = posterior(items);
    items.forEach((_, i) => {
      for (const step of [0.02, -0.02]) {
        expect(posterior(moved(items, i, step, 0))).to.be.below(best);
        expect(posterior(moved(items, i, 0, step))).to.be.below(best);
      }
    });
  });

  it('come with the log-likelihood of the logs', () => {
    const { items, logLikelihood } = calibrate(spec, logs);
    expect(logLikelihood).to.be.closeTo(sum(perReader(items)), 1e-6);
  });

  it('come with the standard errors that the spread of the readers\' slopes gives', () => {
    const { items } = calibrate(spec, logs);
    const slopes = (i: number, logA: number, b: number) => {
      const up = perReader(moved(items, i, logA, b)), down = perReader(moved(items, i, -logA, -b));
      return up.map((value, n) => (value - down[n]!) / 2e-4);
    };
    items.forEach(({ a, seA, seB, n }, i) => {
      const inA = slopes(i, 1e-4, 0), inB = slopes(i, 0, 1e-4);
      const aa = sum(inA.map((x) => x * x)) + 1 / 0.3 ** 2, bb = sum(inB.map((x) => x * x)) + 1 / 0.5 ** 2, ab = sum(inA.map((x, reader) => x * inB[reader]!));
      const determinant = aa * bb - ab * ab;
      expect(seA).to.be.closeTo(a * Math.sqrt(bb / determinant), 1e-3);
      expect(seB).to.be.closeTo(Math.sqrt(aa / determinant), 1e-3);
      expect(n).to.equal(logs.filter(({ responses }) => responses.some(({ id }) => id === spec.items[i]!.id)).length);
    });
  });

  it('are surer by √4 when each log comes four times, without authors too', () => {
    const once = lsat(lsat6, 'free').items, often = lsat({ ...lsat6, freq: lsat6.freq.map((n) => 4 * n) }, 'free').items;
    often.forEach(({ a, b, seA, seB, n }, i) => {
      expect(a).to.be.closeTo(once[i]!.a, 1e-4);
      expect(b).to.be.closeTo(once[i]!.b, 1e-4);
      expect(seA).to.be.closeTo(once[i]!.seA / 2, 1e-4);
      expect(seB).to.be.closeTo(once[i]!.seB / 2, 1e-4);
      expect([once[i]!.n, n]).to.deep.equal([1000, 4000]);
    });
  });

  it('are unknown for an item that nobody answered and no author described', () => {
    const lone = { skills: [{ id: 'x' }], items: ['0', '1'].map((id) => ({ id, skill: 'x', chance: 0 })) };
    const [, item] = calibrate(lone, [{ responses: [{ id: '0', correct: true }] }, { responses: [{ id: '0', correct: false }] }], { prior: 'none', steps: 3 }).items;
    expect(item).to.include({ n: 0, seA: Infinity, seB: Infinity });
  });

  it('do not take "I don\'t know" for a wrong guess', () => {
    const told = (unsure: boolean) => calibrate(spec, [...Array.from({ length: 30 }, () => ({ responses: [{ id: '0', correct: true }, { id: '1', correct: false, unsure }] })), ...logs]).items[0]!.b;
    expect(Math.abs(told(true) - told(false))).to.be.above(1e-3);
    const both = [true, false].flatMap((unsure) => Array.from({ length: 30 }, () => ({ responses: [{ id: '0', correct: true }, { id: '1', correct: false, unsure }] })));
    const { items, logLikelihood } = calibrate(spec, both);
    const bank = prepareBank({ ...spec, items: spec.items.map((item, i) => ({ ...item, stats: { a: items[i]!.a, b: items[i]!.b } })) });
    expect(logLikelihood).to.be.closeTo(sum(both.map((log) => estimate(bank, log).logEvidence)), 1e-6);
  });
});

describe('one discrimination for all', () => {
  it('leaves each difficulty where likelihood and author together are highest', () => {
    const spec: BankSpec = { skills: [{ id: 'x' }], items: [1, 2, 3, 4].map((level) => ({ id: `${level}`, skill: 'x', level, chance: 0 })) };
    const next = random(8);
    const logs = Array.from({ length: 60 }, () => ({ responses: spec.items.map(({ id, level }) => ({ id, correct: next() < 1 - 0.15 * level! })) }));
    const { items } = calibrate(spec, logs, { slopes: 'common' });
    const posterior = (difficulties: readonly number[]) => {
      const bank = prepareBank({ ...spec, items: spec.items.map((item, i) => ({ ...item, stats: { a: items[i]!.a, b: difficulties[i]! } })) });
      return logs.reduce((total, log) => total + estimate(bank, log).logEvidence, 0) - difficulties.reduce((total, b, i) => total + ((b - authoredShape(spec.items[i]!.level, 0)[1]) / 0.5) ** 2 / 2, 0);
    };
    const found = items.map(({ b }) => b), best = posterior(found);
    found.forEach((_, i) => {
      for (const step of [0.02, -0.02]) expect(posterior(found.map((b, n) => (n === i ? b + step : b)))).to.be.below(best);
    });
  });
});

describe('the correlation of skills', () => {
  it('is where the logs are likeliest', () => {
    const { spec, logs } = simulated(60, 24, 0.5);
    const found = poolCorrelation(spec, logs);
    const likelihood = (correlation: number) => {
      const bank = prepareBank({ ...spec, correlation });
      return logs.reduce((total, log) => total + estimate(bank, log).logEvidence, 0);
    };
    expect(likelihood(found)).to.be.above(likelihood(found + 0.01));
    expect(likelihood(found)).to.be.above(likelihood(found - 0.01));
  });

  it('is 0 where nothing hangs together, and high where all does', () => {
    const of = (same: (reader: number, skill: number) => boolean) => {
      const spec = bankSpec(2, 6, 0);
      return poolCorrelation(spec, Array.from({ length: 60 }, (_, reader) => ({ responses: spec.items.map(({ id }, i) => ({ id, correct: same(reader, Math.floor(i / 6)) })) })));
    };
    expect(of((reader, skill) => (skill ? reader % 2 : Math.floor(reader / 2) % 2) === 0)).to.be.below(0.05);
    expect(of((reader) => reader % 2 === 0)).to.be.above(0.85);
  });
});
