/**
 * What self-ratings are worth, and whether the ranges stay honest when ratings are worse or better than assumed (validity 0.3):
 * `npx tsx test/bench/measure/ratings.ts [readers]`. Readers rate r θ + bias + error, bias half of the error, rounded to a level.
 */
import { answer, drawItems, drawReaders, normals, worlds } from '../../../src/cli/simulate-worlds.js';
import { abilities, estimate, prepareBank, random, type Response, selectNext } from '../../../src/measure/index.js';
import { authoredShape } from '../../../src/measure/response.js';
import { productBank } from './standard.js';

const readers = Number(process.argv[2] ?? 240), world = worlds[0]!;
const { bank: spec } = await productBank();
const bank = prepareBank(spec);
const assumed = spec.items.map(({ level, chance }) => {
  const [logA, b] = authoredShape(level, chance);
  return { a: Math.exp(logA), b, c: chance };
});
const lengths = [0, 4, 8, 12, 16, 20];

function run(validity: number | undefined): readonly string[] {
  const totals = lengths.map(() => ({ square: 0, held: 0, n: 0 }));
  drawReaders(bank.skills.length, readers, world, 31).forEach((ability, reader) => {
    const truth = drawItems(assumed, world, 500 + (reader >> 4));
    const normal = normals(random(9000 + reader));
    const spread = Math.sqrt((1 - (validity ?? 0) ** 2) / 2);
    const bias = spread * normal();
    const ratings = bank.skills.map(({ id }, k) => [id, Math.min(4, Math.max(0, Math.round(2 + (validity ?? 0) * ability[k]! + bias + spread * normal())))] as const);
    const selfRatings = validity === undefined ? undefined : Object.fromEntries(ratings);
    const next = random(reader);
    const responses: Response[] = [];
    lengths.forEach((length, l) => {
      while (responses.length < length) {
        const id = selectNext(bank, estimate(bank, { responses, selfRatings }), { responses, roles: [], length: 20, random: next })!;
        const item = bank.itemIndex.get(id)!;
        responses.push({ id, ...answer(truth, world, item, ability[bank.skillOf[item]!]!, responses.length + 1, reader) });
      }
      abilities(estimate(bank, { responses, selfRatings })).forEach(({ mean, interval: [low, high] }, k) => {
        totals[l]!.square += (mean - ability[k]!) ** 2;
        totals[l]!.held += ability[k]! >= low && ability[k]! <= high ? 1 : 0;
        totals[l]!.n++;
      });
    });
  });
  return totals.map(({ square, held, n }) => `${Math.sqrt(square / n).toFixed(3)} (${(100 * held / n).toFixed(0)} %)`);
}

const columns = [undefined, 0, 0.3, 0.5].map(run);
console.log('RMSE (share of 80 % ranges that hold)\n\n| questions | no ratings | ratings of validity 0 | 0.3 | 0.5 |\n|---|---|---|---|---|');
lengths.forEach((length, l) => console.log(`| ${length} | ${columns.map((column) => column[l]).join(' | ')} |`));
