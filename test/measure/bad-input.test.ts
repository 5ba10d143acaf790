import { expect } from '@open-wc/testing';
import { estimate, MeasureError, prepareBank, random, rankRoles, selectNext } from '../../src/measure/index.js';
import { bankSpec, rolesFor } from './support.js';

const spec = bankSpec(2, 4);
const bank = prepareBank(spec);
const [first] = spec.items as [(typeof spec.items)[number]];

/** The paths that the error names. */
function problems(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof MeasureError) return error.problems.map(({ path }) => path);
    throw error;
  }
  throw new Error('wanted a MeasureError, and nothing was thrown');
}

const withItem = (change: object) => () => prepareBank({ ...spec, items: [{ ...first, ...change }, ...spec.items.slice(1)] });

describe('bad input', () => {
  it('names the item and the field', () => {
    const { id } = first;
    for (const a of [0, -1, NaN, Infinity]) expect(problems(withItem({ stats: { a, b: 0 } }))).to.deep.equal([`items[0].stats.a (${id})`]);
    for (const chance of [-0.1, 1, NaN]) expect(problems(withItem({ chance }))).to.deep.equal([`items[0].chance (${id})`]);
    for (const level of [0, 5, 2.5, NaN]) expect(problems(withItem({ level }))).to.deep.equal([`items[0].level (${id})`]);
    expect(problems(withItem({ stats: { a: 1, b: NaN, seA: -1, seB: Infinity } }))).to.deep.equal([`items[0].stats.b (${id})`, `items[0].stats.seA (${id})`, `items[0].stats.seB (${id})`]);
    expect(problems(withItem({ skill: 'cooking' }))).to.deep.equal([`items[0].skill (${id})`]);
  });

  it('says what was found and what was wanted', () => {
    expect(withItem({ chance: 1.5 })).to.throw('items[0].chance (skill-0-0): found 1.5, wanted 0 or more, below 1');
    expect(withItem({ skill: 'cooking' })).to.throw('found "cooking", wanted a known skill');
  });

  it('finds an id that comes twice, an empty bank, and numbers out of range', () => {
    expect(problems(() => prepareBank({ ...spec, items: [first, first] }))).to.deep.equal(['items[1].id']);
    expect(problems(() => prepareBank({ ...spec, skills: [...spec.skills, ...spec.skills.slice(0, 1)] }))).to.deep.equal(['skills[2].id']);
    expect(problems(() => prepareBank({ skills: [], items: [] }))).to.deep.equal(['skills', 'items']);
    expect(problems(() => prepareBank({ ...spec, correlation: 1 }))).to.deep.equal(['correlation']);
    expect(problems(() => prepareBank({ ...spec, skills: [{ id: 'skill-0', loading: 1.2 }, { id: 'skill-1', loading: NaN }] }))).to.have.length(2);
  });

  it('finds unknown and repeated responses and impossible ratings', () => {
    expect(problems(() => estimate(bank, { responses: [{ id: 'x', correct: true }] }))).to.deep.equal(['responses[0].id']);
    expect(problems(() => estimate(bank, { responses: [{ id: first.id, correct: true }, { id: first.id, correct: false }] }))).to.deep.equal(['responses[1].id']);
    expect(problems(() => estimate(bank, { responses: [], selfRatings: { 'skill-0': 5, cooking: 2 } }))).to.deep.equal(['selfRatings.skill-0', 'selfRatings']);
  });

  it('finds roles that do not add up', () => {
    const posterior = estimate(bank, { responses: [] });
    const [role] = rolesFor(spec, 1);
    expect(problems(() => rankRoles(posterior, [{ ...role!, importance: { 'skill-0': 60, 'skill-1': 60 } }]))).to.deep.equal(['sum of roles.role-0.importance']);
    expect(problems(() => rankRoles(posterior, [{ ...role!, importance: { 'skill-0': 60, cooking: 40 } }]))).to.deep.equal(['roles.role-0.importance']);
    expect(problems(() => rankRoles(posterior, [{ ...role!, required: { 'skill-0': 7 } }]))).to.deep.equal(['roles.role-0.required.skill-0']);
    expect(problems(() => rankRoles(posterior, [role!, role!]))).to.deep.equal(['roles[1].id']);
  });

  it('finds a profile or skill that is not there', () => {
    const ask = { responses: [], roles: rolesFor(spec, 2), length: 8, random: random(1) };
    expect(problems(() => selectNext(bank, estimate(bank, { responses: [] }), { ...ask, profile: 'chef' }))).to.deep.equal(['profile']);
    expect(problems(() => selectNext(bank, estimate(bank, { responses: [] }), { ...ask, skill: 'cooking' }))).to.deep.equal(['skill']);
  });
});
