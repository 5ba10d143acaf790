import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { leanXState } from '../../scripts/lean-xstate.js';
import { random } from '../../src/measure/random.js';
import type { QuizEvent } from '../../src/machine/quiz-machine.js';
import { sampleQuiz } from '../support/sample-quiz.js';
import type { start } from './machine-entry.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lean-'));

/** The machine with XState whole, or lean as a browser gets it. */
async function built(name: 'whole' | 'lean'): Promise<typeof start> {
  await build({
    configFile: false, root, logLevel: 'error', plugins: name === 'lean' ? [leanXState()] : [],
    build: { outDir: folder, emptyOutDir: false, target: 'es2022', lib: { entry: `${root}test/node/machine-entry.ts`, formats: ['es'], fileName: () => `${name}.mjs` } },
  });
  return ((await import(pathToFileURL(join(folder, `${name}.mjs`)).href)) as { start: typeof start }).start;
}

const items = sampleQuiz().items;

/** Something a reader might do, or something that cannot be done here. */
function anyEvent(draw: () => number, at: number): QuizEvent {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const item = pick(items);
  const events: readonly QuizEvent[] = [
    { type: 'begin', at }, { type: 'skipRating', at }, { type: 'finishRating', at }, { type: 'rate', skill: item.skill, level: Math.floor(5 * draw()) },
    { type: 'pick', choice: item.kind === 'numeric' ? item.answer.value : item.options[0]!.id }, { type: 'pick', choice: null }, { type: 'check', at }, { type: 'proceed', at },
    { type: 'pick', choice: null }, { type: 'check', at }, { type: 'proceed', at }, { type: 'leave' }, { type: 'resume', at }, { type: 'conclude', at },
    { type: 'review' }, { type: 'back' }, { type: 'sharpen', at }, { type: 'practise', skill: item.skill, at }, { type: 'consider', seniority: 'senior' },
    { type: 'filter', filter: { skill: item.skill } }, { type: 'compare' }, { type: 'dismiss', place: 0 },
  ];
  /** Else a walk would hardly reach the results. */
  const rare: readonly QuizEvent[] = [
    { type: 'restart', seed: Math.floor(100 * draw()) },
    { type: 'invite', guest: { label: '', seniority: 'mid', sets: [], selfRatings: {}, responses: [{ id: item.id, rev: 1, choice: '', correct: draw() < 0.5, milliseconds: 0 }] } },
  ];
  return pick(draw() < 0.02 ? rare : events);
}

describe('XState without what the machine does not use', () => {
  let whole: typeof start, lean: typeof start;
  before(async () => {
    whole = await built('whole');
    lean = await built('lean');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('goes wherever the whole one with its own actor goes, and tells the same', () => {
    const visited = new Map<string, number>();
    for (let seed = 1; seed <= 25; seed++) {
      const [one, other] = [whole(seed, true), lean(seed, false)];
      const draw = random(seed);
      for (let at = 1; at <= 150; at++) {
        const event = anyEvent(draw, at);
        one.send(event);
        other.send(event);
        assert.deepEqual(other.state(), one.state(), `seed ${seed}, step ${at}, ${event.type}`);
        visited.set(one.state().value, (visited.get(one.state().value) ?? 0) + 1);
      }
      assert.deepEqual(other.told, one.told);
      assert.deepEqual(other.stop(), one.stop());
    }
    assert.deepEqual([...visited.keys()].sort(), ['feedback', 'intro', 'question', 'rating', 'results', 'review', 'shared']);
  });
});
