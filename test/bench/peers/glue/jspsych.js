import multiChoice from '@jspsych/plugin-survey-multi-choice';
import { initJsPsych } from 'jspsych';

const { items } = await (await fetch('/bench/ten.json')).json();
const experiment = initJsPsych({ display_element: 'quiz' });
experiment.run(items.map(({ stem, options }) => ({ type: multiChoice, questions: [{ prompt: stem, options: options.map(({ text }) => text), required: true }] })));
