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

const messageOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing thrown';
};

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

  it('says so of every field', () => {
    const posterior = estimate(bank, { responses: [] });
    const [role] = rolesFor(spec, 1);
    const ask = { responses: [], roles: rolesFor(spec, 2), length: 8, random: random(1) };
    const cases: readonly (readonly [() => unknown, string])[] = [
      [withItem({ stats: { a: 0, b: 0 } }), 'items[0].stats.a (skill-0-0): found 0, wanted a number above 0'],
      [withItem({ stats: { a: 1, b: 100 } }), 'items[0].stats.b (skill-0-0): found 100, wanted -99 to 99'],
      [withItem({ stats: { a: 1, b: 0, seA: -0.1 } }), 'items[0].stats.seA (skill-0-0): found -0.1, wanted 0 to 99'],
      [withItem({ stats: { a: 1, b: 0, seB: 100 } }), 'items[0].stats.seB (skill-0-0): found 100, wanted 0 to 99'],
      [withItem({ level: 5 }), 'items[0].level (skill-0-0): found 5, wanted 1, 2, 3 or 4'],
      [() => prepareBank({ skills: [], items: [] }), 'skills: found "none", wanted at least one\nitems: found "none", wanted at least one'],
      [() => prepareBank({ ...spec, items: [first, first] }), 'items[1].id: found "skill-0-0", wanted each id once'],
      [() => prepareBank({ ...spec, correlation: 1 }), 'correlation: found 1, wanted 0 to 0.98'],
      [() => prepareBank({ ...spec, correlation: -0.1 }), 'correlation: found -0.1, wanted 0 to 0.98'],
      [() => prepareBank({ ...spec, skills: [{ id: 'skill-0', loading: 1 }, { id: 'skill-1', loading: -0.5 }] }), 'skills[0].loading (skill-0): found 1, wanted 0 to 0.99\nskills[1].loading (skill-1): found -0.5, wanted 0 to 0.99'],
      [() => estimate(bank, { responses: [{ id: 'x', correct: true }] }), 'responses[0].id: found "x", wanted a known item'],
      [() => estimate(bank, { responses: [{ id: first.id, correct: true }, { id: first.id, correct: true }] }), 'responses[1].id: found "skill-0-0", wanted each id once'],
      [() => estimate(bank, { responses: [], selfRatings: { 'skill-0': 5 } }), 'selfRatings.skill-0: found 5, wanted 0 to 4'],
      [() => estimate(bank, { responses: [], selfRatings: { cooking: -1 } }), 'selfRatings: found "cooking", wanted a known skill\nselfRatings.cooking: found -1, wanted 0 to 4'],
      [() => rankRoles(posterior, [{ ...role!, importance: { 'skill-0': 150, 'skill-1': -30 } }]), 'roles.role-0.importance.skill-0: found 150, wanted 0 to 100\nroles.role-0.importance.skill-1: found -30, wanted 0 to 100\nsum of roles.role-0.importance: found 120, wanted 99.5 to 100.5'],
      [() => rankRoles(posterior, [{ ...role!, importance: { 'skill-0': 60, cooking: 40 } }]), 'roles.role-0.importance: found "cooking", wanted a known skill'],
      [() => rankRoles(posterior, [{ ...role!, required: { 'skill-0': 7 } }]), 'roles.role-0.required.skill-0: found 7, wanted 0 to 4'],
      [() => rankRoles(posterior, [{ ...role!, required: { cooking: 2 } }]), 'roles.role-0.required: found "cooking", wanted a known skill'],
      [() => rankRoles(posterior, [role!, role!]), 'roles[1].id: found "role-0", wanted each id once'],
      [() => selectNext(bank, posterior, { ...ask, roles: [{ ...role!, required: { 'skill-0': 7 } }] }), 'roles.role-0.required.skill-0: found 7, wanted 0 to 4'],
      [() => selectNext(bank, posterior, { ...ask, profile: 'chef' }), 'profile: found "chef", wanted the id of a role'],
      [() => selectNext(bank, posterior, { ...ask, skill: 'cooking' }), 'skill: found "cooking", wanted a known skill'],
    ];
    for (const [act, message] of cases) expect(messageOf(act)).to.equal(message);
  });

  it('takes what lies at the very ends', () => {
    for (const chance of [0, 0.99]) expect(withItem({ chance })).not.to.throw();
    for (const level of [1, 2, 3, 4, undefined]) expect(withItem({ level })).not.to.throw();
    for (const b of [-99, 99]) expect(withItem({ stats: { a: 0.001, b, seA: 0, seB: 99 } })).not.to.throw();
    expect(withItem({ stats: { a: 1, b: 0, seA: 99, seB: 0 } })).not.to.throw();
    for (const correlation of [0, 0.98]) expect(() => prepareBank({ ...spec, correlation })).not.to.throw();
    expect(() => prepareBank({ ...spec, skills: [{ id: 'skill-0', loading: 0 }, { id: 'skill-1', loading: 0.99 }] })).not.to.throw();
    expect(() => estimate(bank, { responses: [], selfRatings: { 'skill-0': 0, 'skill-1': 4 } })).not.to.throw();
    const posterior = estimate(bank, { responses: [] });
    for (const share of [49.5, 50.5]) expect(() => rankRoles(posterior, [{ id: 'rounded', importance: { 'skill-0': share, 'skill-1': 50 }, required: { 'skill-0': 0, 'skill-1': 4 } }])).not.to.throw();
    expect(() => rankRoles(posterior, [{ id: 'one', importance: { 'skill-0': 100, 'skill-1': 0 }, required: {} }])).not.to.throw();
  });

  it('is an error of its own name', () => {
    expect(withItem({ level: 5 })).to.throw(MeasureError);
    try {
      withItem({ level: 5 })();
    } catch (error) {
      expect((error as Error).name).to.equal('MeasureError');
    }
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
