import { expect } from '@open-wc/testing';
import { fromParts, type BuiltIn } from '../../src/host/built-in.js';
import type { Item } from '../../src/schema/index.js';

const items = ['one', 'two', 'three'].map((id, place): Item => ({
  id, rev: 2, skill: 'tea', topic: 'leaves', level: 1, kind: 'single', stem: `Stem ${id}`, explanation: 'Why', code: { lang: 'python', source: 'x = 1' },
  options: [{ id: 'a', text: 'A', correct: true }, { id: 'b', text: 'B', feedback: `No ${place}` }],
}));

const part = <T>(value: T) => async () => ({ default: value });

const builtIn = (german: Partial<Record<string, () => Promise<{ default: { stem: string; explanation: string; options?: object } }>>>): BuiltIn => ({
  index: {
    id: 'tea', version: '1', title: 'Tea', language: 'en', hash: 'h', skills: [{ id: 'tea', title: 'Tea', summary: 'Leaves', topics: 'leaves' }],
    roles: [{ id: 'cook', title: 'Cook', importance: { tea: 100 }, required: { junior: { tea: 1 }, mid: { tea: 2 }, senior: { tea: 3 } } }],
    items: { ids: 'one two three', revs: '222', skills: '000', topics: '000', levels: '111', kinds: '000', options: '222', seconds: '999', stats: {} },
  },
  texts: items.map((item) => part(item)),
  topics: [part([{ id: 'leaves', title: 'Leaves', resources: [] }])],
  roles: part([{ summary: 'Cooks' }]),
  translations: { de: part({ title: 'Tee', skills: { tea: { title: 'Teekunde' } }, topics: { leaves: 'Blätter' }, roles: { cook: { title: 'Koch' } }, items: german as never }) },
});

const german = { one: part({ stem: 'Frage eins', explanation: 'Darum', options: { b: { text: 'Be', feedback: 'Nein' } } }) };

describe('questions in another language', () => {
  it('have texts from the translation, and key, code and numbers from the source', async () => {
    const loaded = fromParts(builtIn(german));
    await loaded.speak('de-AT');
    await loaded.ensure('one');
    expect(loaded.content.item('one')).to.deep.equal({ ...items[0], stem: 'Frage eins', explanation: 'Darum', options: [{ id: 'a', text: 'A', correct: true }, { id: 'b', text: 'Be', feedback: 'Nein' }] });
    expect(loaded.content.languageOf!('one')).to.equal('de');
  });

  it('stay as they were written where they are not translated, and say in which language', async () => {
    const loaded = fromParts(builtIn(german));
    await loaded.speak('de');
    await loaded.ensure('two');
    expect(loaded.content.item('two')).to.equal(items[1]);
    expect(loaded.content.languageOf!('two')).to.equal('en');
  });

  it('turn when the language does, those at hand included, and back', async () => {
    const loaded = fromParts(builtIn(german));
    await loaded.ensure('one');
    await loaded.details(['tea']);
    await loaded.speak('de');
    expect(loaded.content.item('one')!.stem).to.equal('Frage eins');
    expect(loaded.content.index).to.deep.include({ title: 'Tee', hash: 'h' });
    expect(loaded.content.index.skills[0]).to.deep.include({ title: 'Teekunde', summary: 'Leaves', topics: [{ id: 'leaves', title: 'Blätter', resources: [] }] });
    expect(loaded.content.index.roles[0]).to.include({ title: 'Koch', summary: 'Cooks' });
    await loaded.speak('fr');
    expect(loaded.content.item('one')).to.equal(items[0]);
    expect(loaded.content.index.title).to.equal('Tea');
  });

  it('stay as they were written when the translation cannot be fetched', async () => {
    const failing = { one: () => Promise.reject(new Error('offline')) };
    const loaded = fromParts(builtIn(failing as never));
    await loaded.speak('de');
    await loaded.ensure('one');
    expect(loaded.content.item('one')).to.equal(items[0]);
    const without = fromParts({ ...builtIn({}), translations: { de: () => Promise.reject(new Error('offline')) } });
    await without.speak('de');
    expect(without.content.index.title).to.equal('Tea');
  });

  it('are in the language that was asked for last, however late an earlier one arrives', async () => {
    let arrive = () => {};
    const late = new Promise<void>((resolve) => { arrive = resolve; });
    const slow = builtIn({ one: async () => { await late; return german.one(); } });
    const loaded = fromParts({ ...slow, translations: { de: async () => { await late; return slow.translations['de']!(); } } });
    await loaded.ensure('one');
    const first = loaded.speak('de');
    await loaded.speak('en');
    arrive();
    await first;
    expect(loaded.content.index.title).to.equal('Tea');
    expect(loaded.content.item('one')).to.equal(items[0]);
  });

  it('keep to that language where the text of one was on its way already', async () => {
    let arrive = () => {}, ask = () => {};
    const late = new Promise<void>((resolve) => { arrive = resolve; });
    const asked = new Promise<void>((resolve) => { ask = resolve; });
    const loaded = fromParts(builtIn({ one: async () => { ask(); await late; return german.one(); } }));
    await loaded.speak('de');
    const text = loaded.ensure('one');
    await asked;
    await loaded.speak('en');
    arrive();
    await text;
    expect(loaded.content.item('one')).to.equal(items[0]);
  });
});
