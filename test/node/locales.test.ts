import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cueGates } from '../../src/cli/lint/cue-gates.js';
import { isError, type Finding } from '../../src/cli/lint/finding.js';
import { optionRules } from '../../src/cli/lint/option-rules.js';
import { teachingRules } from '../../src/cli/lint/teaching-rules.js';
import { translateItem, type ItemText } from '../../src/host/translation.js';
import type { Item, QuestionSet, Role } from '../../src/schema/index.js';

type Text = ItemText & { readonly id: string; readonly rev: number };
type Titles = Readonly<Record<string, { readonly title: string; readonly summary?: string }>>;

const folder = new URL('../../questions/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;
const { skills: ids } = read<{ skills: readonly string[] }>('quiz.json');
const sets = new Map(ids.map((id) => [id, read<QuestionSet>(`${id}.json`)]));

/** What may not change in translation: code, and numbers but for how their digits are grouped. */
const code = (text: string) => [...text.matchAll(/`[^`]+`/g)].map(([span]) => span).toSorted();
const numbers = (text: string) => [...text.replace(/`[^`]+`/g, ' ').matchAll(/\d[\d.,\u00a0\u202f]*/g)].map(([number]) => number.replace(/\D/g, '')).toSorted();

for (const language of readdirSync(new URL('locales/', folder)).filter((name) => !name.includes('.'))) {
  const files = readdirSync(new URL(`locales/${language}/`, folder)).filter((name) => name !== 'quiz.json');

  describe(`the questions in ${language}`, () => {
    for (const file of files) {
      const { language: written, skill, items } = read<{ language: string; skill: string; items: readonly Text[] }>(`locales/${language}/${file}`);
      const source = sets.get(skill)!;
      const pairs = items.map((text) => ({ text, item: source.items.find(({ id }) => id === text.id) as Item }));

      it(`say what they are (${file})`, () => {
        assert.equal(written, language);
        assert.equal(`${skill}.json`, file);
        assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
      });

      it(`are of the revision that is asked (${file})`, () => {
        assert.deepEqual(pairs.filter(({ text, item }) => item?.rev !== text.rev).map(({ text }) => text.id), []);
      });

      it(`have every option and every explanation of the source (${file})`, () => {
        for (const { text, item } of pairs) {
          const options = item.kind === 'numeric' ? [] : item.options;
          const told = (entries: readonly (readonly [string, { readonly feedback?: string | undefined }])[]) => entries.map(([id, { feedback }]) => `${id}${feedback ? ' with why' : ''}`);
          assert.deepEqual(told(Object.entries(text.options ?? {})), told(options.map((option) => [option.id, option])), text.id);
          assert.equal(text.mistakes?.length ?? 0, item.kind === 'numeric' ? (item.mistakes?.length ?? 0) : 0, text.id);
        }
      });

      it(`keep code and numbers as they are (${file})`, () => {
        for (const { text, item } of pairs) {
          assert.deepEqual(code(text.stem), code(item.stem), text.id);
          assert.deepEqual(numbers(text.stem), numbers(item.stem), text.id);
          for (const option of item.kind === 'numeric' ? [] : item.options) {
            const { text: translated } = text.options![option.id]!;
            assert.deepEqual([code(translated), numbers(translated)], [code(option.text), numbers(option.text)], `${text.id}.${option.id}`);
          }
        }
      });

      it(`give the key away no more than the source does (${file})`, () => {
        const translated = pairs.map(({ text, item }) => translateItem(item, text));
        // Rules about English wording are left out; those about length, place and what is explained hold in any language.
        const findings: readonly Finding[] = [...translated.flatMap((item) => [...optionRules(item), ...teachingRules(item)]), ...cueGates([source.skill], translated)];
        assert.deepEqual(findings.filter((finding) => isError(finding, true)), []);
      });
    }

    it('have titles for skills, topics and roles that there are', () => {
      const { title, skills, topics, roles } = read<{ title: string; skills: Titles; topics: Readonly<Record<string, string>>; roles: Titles }>(`locales/${language}/quiz.json`);
      const all = [...sets.values()];
      assert.ok(title);
      assert.deepEqual(Object.keys(skills), ids);
      assert.deepEqual(Object.keys(roles).toSorted(), read<readonly Role[]>('roles.json').map(({ id }) => id).toSorted());
      const known = new Set(all.flatMap(({ skill }) => (skill.topics ?? []).map(({ id }) => id)));
      assert.deepEqual(Object.keys(topics).filter((id) => !known.has(id)), []);
      for (const file of files) for (const { id } of sets.get(file.replace('.json', ''))!.skill.topics ?? []) assert.ok(topics[id], id);
    });
  });
}
