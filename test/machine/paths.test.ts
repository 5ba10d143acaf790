import { assert } from '@open-wc/testing';
import type { AnyStateMachine } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { SkillsQuiz } from '../../src/element/skills-quiz.js';
import { loadValue } from '../../src/host/load.js';
import { defaultOptions, type Feedback, type QuizOptions } from '../../src/machine/options.js';
import { createQuizMachine, type QuizContext, type QuizEvent } from '../../src/machine/quiz-machine.js';
import { createReckoner } from '../../src/machine/reckoner.js';
import type { Item, Quiz } from '../../src/schema/index.js';
import { passesAxe } from '../support/axe.js';
import { find, findAll, has, until } from '../support/find.js';
import { isLong } from '../support/long.js';
import { clear, detailsOf, mount, type Heard } from '../support/mount.js';
import { askedItem, check, choose, isAsking, isFeedback, isIntro, isRating, isResults, press } from '../support/reader.js';
import { quizOf } from '../support/sample-quiz.js';

/** One question more than the shortest quiz with a first, a middle and a last would need. */
const quizWith = (kind: Item['kind']): Quiz => ({ ...quizOf(kind), items: quizOf(kind).items.slice(0, 2) });

interface Place {
  readonly value: unknown;
  readonly context: QuizContext;
  readonly can: (event: QuizEvent) => boolean;
}

/** A transition a person can make: from a place, by what they do, to a place. */
interface Edge {
  readonly from: string;
  readonly event: QuizEvent;
  readonly to: string;
}

const draftName = ({ draft }: QuizContext) => (draft === undefined ? 'none' : draft === null ? 'unknown' : 'right');

/** All that the assertions read, in one line. */
const keyOf = ({ value, context }: Place): string =>
  [String(value), context.startedAt === undefined ? 'unbegun' : 'begun', context.finishedAt === undefined ? '' : 'finished', context.rated ? 'rated' : '', context.open ?? '-', context.responses.length, draftName(context), Object.keys(context.selfRatings).length].join(' ');

/** Places that look alike: axe sees one of them, or in the long run each that differs in anything but numbers. */
const screenOf = (key: string): string => {
  const words = key.split(' ');
  return isLong ? words.filter((word) => !/^\d$/.test(word)).join(' ') : [words[0], words[0] === 'intro' ? words[1] : words.at(-2)].join(' ');
};

function rightChoice(item: Item) {
  switch (item.kind) {
    case 'numeric': return item.answer.value;
    case 'single': return item.options.find(({ correct }) => correct)!.id;
    case 'multiple': return item.options.filter(({ correct }) => correct).map(({ id }) => id);
    case 'order': return item.options.map(({ id }) => id);
  }
}

/** What the screen offers there; the same draft is not picked twice. */
function offers({ context }: Place, quiz: Quiz): QuizEvent[] {
  const at = 1;
  const item = quiz.items.find(({ id }) => id === context.open);
  const draft = draftName(context);
  return [
    { type: 'begin', at }, { type: 'resume', at }, { type: 'conclude', at }, { type: 'finishRating', at }, { type: 'skipRating', at }, { type: 'leave' },
    ...(Object.keys(context.selfRatings).length ? [] : [{ type: 'rate', skill: 'algebra', level: 2 } as const]),
    ...(item && draft !== 'unknown' ? [{ type: 'pick', choice: null } as const] : []),
    ...(item && draft !== 'right' ? [{ type: 'pick', choice: rightChoice(item) } as const] : []),
    { type: 'check', at }, { type: 'proceed', at }, { type: 'review' }, { type: 'back' },
    ...(context.finishedAt === undefined ? [] : [{ type: 'restart', seed: 1 } as const]),
  ];
}

async function graphOf(quiz: Quiz, options: QuizOptions): Promise<{ readonly edges: readonly Edge[]; readonly first: string }> {
  const { content } = await loadValue(quiz);
  const machine = createQuizMachine(content, options, createReckoner(content.index, options));
  const map = getAdjacencyMap(machine as unknown as AnyStateMachine, { input: { seed: 3, now: 0 }, events: (snapshot) => offers(snapshot as Place, quiz), serializeState: (snapshot) => keyOf(snapshot as Place) });
  const places = Object.values(map) as { state: Place; transitions: Record<string, { event: QuizEvent; state: Place }> }[];
  const edges = places.flatMap(({ state, transitions }) =>
    Object.values(transitions).filter(({ event }) => state.can(event) && !(state.value === 'review' && event.type === 'restart')).map(({ event, state: next }) => ({ from: keyOf(state), event, to: keyOf(next) })));
  return { edges, first: keyOf(places[0]!.state) };
}

/** One walk that makes every transition: always on to the nearest that is not made yet. */
function tour({ edges, first }: { edges: readonly Edge[]; first: string }): Edge[] {
  const out = Map.groupBy(edges, ({ from }) => from);
  const left = new Set(edges);
  const walk: Edge[] = [];
  for (let here = first; left.size; here = walk.at(-1)!.to) {
    const queue: Edge[][] = [[]];
    const seen = new Set([here]);
    let way: Edge[] | undefined;
    while (!way && queue.length) {
      const so = queue.shift()!;
      for (const edge of out.get(so.at(-1)?.to ?? here) ?? []) {
        if (left.has(edge)) way = [...so, edge];
        else if (!seen.has(edge.to)) queue.push([...so, edge]);
        if (way) break;
        seen.add(edge.to);
      }
    }
    if (!way) throw new Error(`${left.size} transitions cannot be reached: ${JSON.stringify([...left][0])}`);
    for (const edge of way) left.delete(edge);
    walk.push(...way);
  }
  return walk;
}

/** Does in the page what the event says a person did. */
async function act(element: SkillsQuiz, quiz: Quiz, event: QuizEvent): Promise<void> {
  switch (event.type) {
    case 'begin': return press(element, /^Start/);
    case 'resume': return press(element, 'Go on');
    case 'conclude': return press(element, /^See what/);
    case 'rate': return findAll(await until(() => find(element, 'group', 'Algebra'), 'the rating'), 'radio', 'Working')[0]!.click();
    case 'finishRating': return press(element, 'Continue');
    case 'skipRating': return press(element, 'Skip this step');
    case 'leave': return press(element, 'Pause');
    case 'pick': return choose(element, await askedItem(element, quiz), event.choice === null ? 'unknown' : 'right');
    case 'check': return check(element);
    case 'proceed': return press(element, /^(Next question|See results)/);
    case 'review': return press(element, 'Review every question');
    case 'back': return press(element, 'Back to the results');
    case 'restart': return press(element, 'Take it again');
    default: throw new Error(`no way to do ${event.type}`);
  }
}

/** What stands on the page in each place. */
async function holds(element: SkillsQuiz, key: string, heard: readonly Heard[]): Promise<void> {
  const [value, begun] = key.split(' ');
  const shown: Record<string, () => boolean> = {
    intro: () => isIntro(element) && has(element, 'button', begun === 'begun' ? 'Go on' : /^Start/),
    rating: () => isRating(element), question: () => isAsking(element), feedback: () => isFeedback(element), results: () => isResults(element),
    review: () => has(element, 'heading', 'Your answers, one by one'),
  };
  await until(shown[value!]!, `the screen of ${key}`);
  assert.lengthOf(element.shadowRoot!.querySelectorAll('[part~=primary]'), 1, key);
  if (value !== 'question' && value !== 'feedback') return;
  const answered = Number(key.split(' ').at(-3));
  assert.equal(find<HTMLProgressElement>(element, 'progressbar').value, answered, key);
  assert.isAtLeast(detailsOf(heard, 'skills-quiz-answer').length, answered);
}

/** Quick runs leave out three pairs whose kinds and modes the others have. */
const left: readonly string[] = isLong ? [] : ['multiple each', 'numeric end', 'order each'];

for (const kind of ['single', 'multiple', 'numeric', 'order'] as const) {
  for (const feedback of (['each', 'end'] as readonly Feedback[]).filter((mode) => !left.includes(`${kind} ${mode}`))) {
    describe(`every transition of a quiz of ${kind} items with feedback="${feedback}"`, () => {
      beforeEach(clear);
      afterEach(clear);

      it('is made in the page, and each screen passes axe', async function () {
        this.timeout(90_000);
        const quiz = quizWith(kind);
        const graph = await graphOf(quiz, { ...defaultOptions, mode: 'fixed', feedback, length: 2 });
        const walk = tour(graph);
        const { element, heard } = await mount({ quiz, attributes: { mode: 'fixed', feedback, length: '2', seed: '3' } });
        const examined = new Set<string>();
        let place = graph.first;
        for (const edge of walk) {
          try {
            assert.equal(edge.from, place);
            await act(element, quiz, edge.event);
            await holds(element, edge.to, heard);
            place = edge.to;
            const screen = screenOf(place);
            if (examined.has(screen)) continue;
            examined.add(screen);
            await passesAxe(element);
          } catch (error) {
            throw new Error(`${edge.from} --${edge.event.type}--> ${edge.to}: ${(error as Error).message}`);
          }
        }
        console.log(`paths: ${kind} ${feedback}: ${graph.edges.length} transitions in ${walk.length} steps, axe on ${examined.size} screens`);
        assert.isAbove(graph.edges.length, 40);
      });
    });
  }
}
