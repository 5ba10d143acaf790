import type { TemplateResult } from 'lit';
import { copy } from '../host/clipboard.js';
import type { Messages } from '../i18n/messages.js';
import { expectedMinutes } from '../machine/content.js';
import { activeItems, activeSkills, type QuizOptions } from '../machine/options.js';
import { waiting } from '../views/failure.js';
import { intro } from '../views/intro.js';
import type { ReaderEvent, Screen } from '../views/screen.js';
import type { AttemptController } from './attempt-controller.js';

/** What the element knows that its attempt does not. */
export interface Surroundings {
  readonly options: QuizOptions;
  /** Replaces the quiz's title. */
  readonly heading: string | undefined;
  readonly messages: Messages;
  readonly send: (event: ReaderEvent) => void;
  readonly say: (sentence: string) => void;
}

/** The screen for where the attempt is; a line that says so while a part of it is on its way. */
export function screenOf(attempt: AttemptController, around: Surroundings): TemplateResult {
  const { messages, send, say } = around;
  const { play, session, results } = attempt;
  const state = session?.actor.getSnapshot().value;
  if (!session || state === 'intro') return introOf(attempt, around);
  const screen: Screen = { context: attempt.context!, quiz: session.quiz, messages, copy, send, say, highlight: play!.later('highlight')?.highlight };
  switch (state) {
    case 'rating':
      return play!.rating(screen);
    case 'question':
      return play!.question({ ...screen, rareItems: play!.later('rareItems') });
    case 'feedback':
      return play!.later('feedback')?.feedback(screen) ?? waiting(messages);
    case 'results':
    case 'review':
    case 'shared':
      return results?.view(state, screen, session, play!.here) ?? waiting(messages);
    default:
      return waiting(messages);
  }
}

function introOf({ loaded, attempt, busy, isKept }: AttemptController, { options, heading, messages, send }: Surroundings): TemplateResult {
  const { index } = loaded.content;
  const items = activeItems(index, options);
  const skills = activeSkills(index, options);
  const questions = Math.min(options.length, items.length);
  return intro({
    heading: heading ?? index.title,
    lead: options.mode === 'practice' ? messages.practiceLead(skills[0]!.title, questions) : messages.introLead(questions, expectedMinutes(items, questions), skills.length),
    adapts: options.mode === 'adaptive',
    resume: attempt && { answered: attempt.responses.length, goal: attempt.goal, isKept },
    messages,
    busy,
    onStart: () => send({ type: 'begin' }),
    onResume: () => send({ type: 'resume' }),
    onConclude: () => send({ type: 'conclude' }),
  });
}
