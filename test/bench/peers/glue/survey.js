import { Model } from 'survey-core';
import 'survey-js-ui';

const { items } = await (await fetch('/bench/ten.json')).json();
const model = new Model({
  questionsOnPageMode: 'questionPerPage',
  elements: items.map(({ id, stem, options }) => ({ type: 'radiogroup', name: id, title: stem, choices: options.map(({ id, text }) => ({ value: id, text })), correctAnswer: options.find(({ correct }) => correct).id })),
});
model.render(document.querySelector('#quiz'));
