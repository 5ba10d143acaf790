/**
 * Does the forecast come true? Readers of the product's quiz stop at 16 and at 24 questions, are told what eight more would bring,
 * and go on: `npx tsx test/bench/measure/sharpen.ts [readers]`.
 */
import { answer, drawItems, drawReaders, worlds } from '../../../src/cli/simulate-worlds.js';
import { abilities, estimate, forecast, prepareBank, random, rankRoles, type Posterior, type Response, selectNext } from '../../../src/measure/index.js';
import { authoredShape } from '../../../src/measure/response.js';
import { productBank } from './standard.js';

const readers = Number(process.argv[2] ?? 200), world = worlds[0]!;
const { bank: spec, roles } = await productBank();
const bank = prepareBank(spec);
const assumed = spec.items.map(({ level, chance }) => {
  const [logA, b] = authoredShape(level, chance);
  return { a: Math.exp(logA), b, c: chance };
});
const width = (posterior: Posterior, role: string) => rankRoles(posterior, roles).roles.filter((fit) => fit.role === role).map(({ interval: [low, high] }) => high - low)[0]!;
const skillWidth = (posterior: Posterior) => abilities(posterior).reduce((sum, { interval: [low, high] }) => sum + (high - low) / bank.skills.length, 0);

const sums = new Map([16, 24].map((length) => [length, { now: 0, said: 0, came: 0, skillNow: 0, skillSaid: 0, skillCame: 0, off: 0, milliseconds: 0 }]));
drawReaders(bank.skills.length, readers, world, 77).forEach((ability, reader) => {
  const truth = drawItems(assumed, world, 1000 + (reader >> 4));
  const next = random(reader);
  const responses: Response[] = [];
  const goOn = (length: number) => {
    while (responses.length < length) {
      const id = selectNext(bank, estimate(bank, { responses }), { responses, roles, length, random: next })!;
      const item = bank.itemIndex.get(id)!;
      responses.push({ id, ...answer(truth, world, item, ability[bank.skillOf[item]!]!, responses.length + 1, reader) });
    }
    return estimate(bank, { responses });
  };
  for (const [length, sum] of sums) {
    const posterior = goOn(length);
    const start = performance.now();
    const { role, now, later, skills } = forecast(bank, posterior, { responses: [...responses], roles, length, random: random(reader) }, 8);
    sum.milliseconds += performance.now() - start;
    const after = goOn(length + 8);
    const came = width(after, role!);
    sum.now += now;
    sum.said += later;
    sum.came += came;
    sum.off += Math.abs(came - later);
    sum.skillNow += skillWidth(posterior);
    sum.skillSaid += skills.reduce((total, skill) => total + skill.later / skills.length, 0);
    sum.skillCame += skillWidth(after);
  }
});
console.log('| from | first role\'s range of fit now | forecast | came | mean miss | a skill\'s range now, logits | forecast | came | ms |\n|---|---|---|---|---|---|---|---|---|');
for (const [length, sum] of sums) {
  const mean = (value: number, digits = 3) => (value / readers).toFixed(digits);
  console.log(`| ${length} → ${length + 8} | ${mean(sum.now)} | ${mean(sum.said)} | ${mean(sum.came)} | ${mean(sum.off)} | ${mean(sum.skillNow, 2)} | ${mean(sum.skillSaid, 2)} | ${mean(sum.skillCame, 2)} | ${mean(sum.milliseconds, 1)} |`);
}
