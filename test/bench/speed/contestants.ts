/** Who is measured, and where things are on their pages. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A button: a selector, or a selector and how its text starts. */
type Button = string | readonly [selector: string, text: string];

export interface Contestant {
  readonly name: string;
  /** Inside the place for the quiz, and after it. */
  readonly body: string;
  readonly head?: string;
  /** Buttons that lead to the first question, pressed as soon as they appear. */
  readonly begin?: readonly Button[];
  /** What a reader picks; reaches into shadow roots. */
  readonly option: string;
  /** Whose text is another with the next question. */
  readonly question: string;
  /** What leads from a picked option to the next question. */
  readonly confirm: readonly Button[];
  /** Folders it needs beside `dist`, by first part of the path. */
  readonly needs?: string;
}

const script = (path: string) => `<script type="module" src="${path}"></script>`;
const ours = { option: 'label.option input', question: 'fieldset.item', begin: [['button', 'Start'], ['button', 'Skip this step']] as const, confirm: [['button', 'Check answer']] as const };
const preload = (parts: readonly string[]) => parts.map((part) => `<link rel="modulepreload" href="${part}">`).join('');

export const floors: readonly Contestant[] = [
  { name: 'hand-written page', body: `<div id="quiz"></div>${script('/floors/hand-written.js')}`, option: 'input[type=radio]', question: 'fieldset', confirm: [['button', 'Next']] },
  { name: 'Lit + XState', body: `<floor-quiz></floor-quiz>${script('/built/lit-xstate.js')}`, option: 'input[type=radio]', question: 'fieldset', confirm: [['button', 'Next']] },
];

/** `parts` are files that the page names ahead, as the snippet with preload lines does; `template` is the first question in the page's HTML, as the instant snippet has it. */
export const our = (parts: readonly string[], template = ''): readonly Contestant[] => [
  { ...ours, name: 'skills-quiz', body: `<skills-quiz seed="1" no-self-rating feedback="end"></skills-quiz>${script('/dist/skills-quiz.js')}` },
  { ...ours, name: 'skills-quiz, preloaded', head: preload(parts), body: `<skills-quiz seed="1" no-self-rating feedback="end"></skills-quiz>${script('/dist/skills-quiz.js')}` },
  { ...ours, begin: [], name: 'skills-quiz, instant', body: `<skills-quiz seed="1" no-self-rating feedback="end">${template}</skills-quiz>${script('/dist/skills-quiz.js')}` },
  { ...ours, name: 'skills-quiz, the same ten from a document', body: `<skills-quiz src="/bench/ten.json" mode="fixed" seed="1" no-self-rating feedback="end"></skills-quiz>${script('/dist/skills-quiz.js')}` },
];

const peer = (name: string, entry: string, rest: Pick<Contestant, 'option' | 'question' | 'confirm' | 'begin'>, head = ''): Contestant => ({ name, needs: entry, head, body: `<div id="quiz"></div>${script(`/built/${entry}.js`)}`, ...rest });

/** Those that install from the registry, see `peers/`. */
export const peers: readonly Contestant[] = [
  peer('SurveyJS', 'survey', { option: 'input[type=radio]', question: '.sd-question', confirm: ['input[value=Next], input[value=Complete]'] }, '<link rel="stylesheet" href="/built/survey.css">'),
  peer('qti-components', 'qti', { option: 'qti-simple-choice', question: 'qti-assessment-item', confirm: ['#next'] }),
  // Shows a spinner for 800 ms before anything else.
  peer('quizdown', 'quizdown', { option: '.animated label', question: '.animated h3', confirm: ['button[title=Next]'] }),
  peer('react-quiz-component', 'react-quiz', { begin: [['button', 'Start']], option: '.questionWrapperBody button.answerBtn', question: '.questionWrapperBody h3', confirm: ['.nextQuestionBtn'] }),
  peer('jsPsych', 'jspsych', { option: 'input[type=radio]', question: '#jspsych-content', confirm: ['input[type=submit]'] }, '<link rel="stylesheet" href="/built/jspsych.css">'),
].filter(({ needs }) => existsSync(fileURLToPath(new URL(`../peers/node_modules/.built/${needs}.js`, import.meta.url))));
