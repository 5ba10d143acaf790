/**
 * Against jsCAT 5.2.3, on the same items, readers and luck, in one run:
 * `npm install --prefix test/bench/measure && npx tsx test/bench/measure/jscat.ts [readers]`.
 * jsCAT measures one skill at a time: a Cat for each skill, EAP with a normal prior, maximum information, skills in turn.
 */
import { build } from 'esbuild';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { answer, drawItems, drawReaders, standardBank, worlds } from '../../../src/cli/simulate-worlds.js';
import { simulate } from '../../../src/cli/simulate.js';
import { type BankSpec, estimate, extend, prepareBank, random, selectNext } from '../../../src/measure/index.js';
import { authoredShape } from '../../../src/measure/response.js';
import { standard } from './standard.js';

interface Stimulus { readonly id: number; readonly difficulty: number; readonly discrimination: number; readonly guessing: number; readonly slipping: number }
interface Cat {
  readonly theta: number;
  readonly seMeasurement: number;
  findNextItem(stimuli: readonly Stimulus[]): { nextStimulus: Stimulus };
  updateAbilityEstimate(zeta: object, answer: 0 | 1): void;
}
const { Cat: makeCat } = (await import('@bdelab/jscat' as string)) as { Cat: new (options: object) => Cat };
const newCat = () => new makeCat({ method: 'EAP', itemSelect: 'MFI', randomSeed: '1' });

const readers = Number(process.argv[2] ?? 240), perBank = 60, seed = 1;
const lengths = [10, 20, 40];
const world = worlds[0]!;
const spec = standardBank();

const stimulus = ({ level, chance }: BankSpec['items'][number], id: number): Stimulus => {
  const [logA, b] = authoredShape(level, chance);
  return { id, difficulty: b, discrimination: Math.exp(logA), guessing: chance, slipping: 1 };
};
const zeta = ({ discrimination: a, difficulty: b, guessing: c }: Stimulus) => ({ a, b, c, d: 1 });

function peer(): readonly { rmse: number; coverage: number }[] {
  const totals = lengths.map(() => ({ square: 0, held: 0, n: 0 }));
  const bank = prepareBank(spec);
  const stimuli = spec.items.map(stimulus);
  const assumed = stimuli.map(({ discrimination, difficulty, guessing }) => ({ a: discrimination, b: difficulty, c: guessing }));
  for (let set = 0; set < Math.max(4, Math.round(readers / perBank)); set++) {
    const truth = drawItems(assumed, world, seed + 7919 * set);
    drawReaders(7, perBank, world, seed + 104729 * (set + 1)).forEach((ability, r) => {
      const cats = bank.skills.map(newCat);
      const left = bank.skills.map((_, k) => stimuli.filter(({ id }) => bank.skillOf[id] === k));
      for (let asked = 1; asked <= 40; asked++) {
        const k = (asked - 1) % cats.length, cat = cats[k]!;
        const { nextStimulus } = cat.findNextItem(left[k]!);
        left[k] = left[k]!.filter(({ id }) => id !== nextStimulus.id);
        cat.updateAbilityEstimate(zeta(nextStimulus), answer(truth, world, nextStimulus.id, ability[k]!, asked, seed + set * 100_003 + r).correct ? 1 : 0);
        const at = lengths.indexOf(asked);
        if (at >= 0) cats.forEach(({ theta, seMeasurement }, j) => {
          totals[at]!.square += (theta - ability[j]!) ** 2;
          totals[at]!.held += Math.abs(theta - ability[j]!) <= 1.2816 * seMeasurement ? 1 : 0;
          totals[at]!.n++;
        });
      }
    });
  }
  return totals.map(({ square, held, n }) => ({ rmse: Math.sqrt(square / n), coverage: held / n }));
}

/** Median milliseconds of a step: take in an answer, find the next item. */
function time(step: () => void, times: number): number {
  for (let n = 0; n < 3; n++) step();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    step();
    return performance.now() - start;
  });
  return taken.sort((x, y) => x - y)[times >> 1]!;
}

async function size(entry: string): Promise<number> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false, logLevel: 'silent' });
  return brotliCompressSync(outputFiles[0]!.contents).length;
}

const ours = simulate({ ...(await standard()), world, choosing: 'core', lengths, banks: Math.max(4, Math.round(readers / perBank)), readers: perBank, seed }).lengths;
const theirs = peer();
console.log('| questions | RMSE, jsCAT | RMSE, this core | 80 % ranges hold, jsCAT | this core |\n|---|---|---|---|---|');
ours.forEach(({ questions, rmse, coverage }, n) => console.log(`| ${questions} | ${theirs[n]!.rmse.toFixed(3)} | ${rmse.mean.toFixed(3)} ±${rmse.error.toFixed(3)} | ${(100 * theirs[n]!.coverage).toFixed(1)} % | ${(100 * coverage.mean).toFixed(1)} % |`));

console.log('\n| items | ms a step, jsCAT | this core, authored items | this core, calibrated items | times as fast (authored) |\n|---|---|---|---|---|');
for (const count of [280, 1000, 10_000]) {
  const { bank: { skills }, roles } = await standard();
  const draw = random(3);
  const items = Array.from({ length: count }, (_, i) => ({ id: `${i}`, skill: skills[i % 7]!.id, level: (i % 4) + 1, chance: 0.25, topic: `${i % 70}` }));
  const stimuli = items.map(stimulus);
  const cat = newCat();
  for (const one of stimuli.slice(0, 16)) cat.updateAbilityEstimate(zeta(one), 1);
  const peerStep = time(() => {
    const { nextStimulus } = cat.findNextItem(stimuli);
    // The answer is taken in by a fresh Cat of the same length, so that it does not grow from step to step.
    const other = newCat();
    other.updateAbilityEstimate(stimuli.slice(0, 15).map(zeta) as unknown as object, Array(15).fill(1) as unknown as 1);
    other.updateAbilityEstimate(zeta(nextStimulus), 1);
  }, count > 5000 ? 7 : 31);
  const [authored, exact] = [items, items.map((item) => ({ ...item, stats: { a: 0.7 + draw(), b: 4 * draw() - 2 } }))].map((list) => {
    const bank = prepareBank({ skills, items: list });
    const responses = list.slice(0, 16).map(({ id }) => ({ id, correct: draw() < 0.6 }));
    const posterior = estimate(bank, { responses });
    return time(() => selectNext(bank, extend(posterior, 20, 1), { responses, roles, length: 40, random: draw }), 101);
  });
  console.log(`| ${count} | ${peerStep.toFixed(2)} | ${authored!.toFixed(2)} | ${exact!.toFixed(2)} | ${(peerStep / authored!).toFixed(0)} |`);
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const [core, peerSize] = [await size(path('../../../src/measure/index.ts')), await size(path('node_modules/@bdelab/jscat/lib/index.js'))];
console.log(`\nMinified and compressed (brotli): jsCAT ${(peerSize / 1000).toFixed(1)} kB, this core ${(core / 1000).toFixed(1)} kB.`);
