import { expect } from '@open-wc/testing';
import { answer, drawItems, drawReaders, normals, worlds } from '../../src/cli/simulate-worlds.js';
import { random } from '../../src/measure/index.js';
import { calibrate, poolCorrelation } from '../../src/measure/calibrate.js';
import { authoredShape } from '../../src/measure/response.js';
import { lsat6, lsat7 } from '../reference/irt.js';
import { bankSpec, largest } from './support.js';

function lsat({ patterns, freq, a }: typeof lsat6 | typeof lsat7, slopes: 'free' | 'common') {
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
