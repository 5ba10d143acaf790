import { expect } from '@open-wc/testing';
import { logEvents } from '../../demo/events/event-log.js';
import { chapters } from '../../demo/events/manifest.js';
import { reference } from '../../demo/events/reference.js';

const namesIn = (title: string, all: ReturnType<typeof chapters>) => all.find((chapter) => chapter.title === title)!.rows.map(({ name }) => name);

describe('the reference', () => {
  it('lists what the built manifest says of the element', async () => {
    const all = chapters(await (await fetch('/dist/custom-elements.json')).json(), 'skills-quiz');
    expect(namesIn('Attributes', all)).to.include.members(['src', 'sets', 'no-self-rating', 'heading']);
    expect(namesIn('Events', all)).to.include.members(['skills-quiz-ready', 'skills-quiz-complete']);
    expect(namesIn('Methods', all)).to.deep.equal(['start()', 'restart()']);
    expect(namesIn('Properties without an attribute', all)).to.include.members(['result', 'quiz']);
    expect(namesIn('Custom properties', all)).to.include('--skills-quiz-accent');
    expect(namesIn('Parts', all)).to.include('base');
  });

  it('has one table a chapter, with code where the text has backticks', () => {
    const [section] = reference([{ title: 'Attributes', rows: [{ name: 'mode', type: 'string', text: 'Default `adaptive`; or <b>.' }] }]);
    expect(section!.querySelector('td:last-child')!.innerHTML).to.equal('Default <code>adaptive</code>; or &lt;b&gt;.');
  });

  it('is empty for a tag that the manifest does not know', () => {
    expect(chapters({ modules: [{}] }, 'skills-quiz')).to.deep.equal([]);
  });
});

describe('the event log', () => {
  it('prints each event with its detail, the newest first', () => {
    const quiz = new EventTarget();
    const list = document.createElement('ol');
    list.innerHTML = '<li data-empty>Nothing yet</li>';
    logEvents(quiz, list);
    quiz.dispatchEvent(new CustomEvent('skills-quiz-start', { detail: { quiz: 'q', seed: 7 } }));
    quiz.dispatchEvent(new CustomEvent('skills-quiz-answer', { detail: { id: 'a', choice: null } }));
    expect([...list.querySelectorAll('strong')].map((name) => name.textContent)).to.deep.equal(['skills-quiz-answer', 'skills-quiz-start']);
    expect(JSON.parse(list.querySelector('pre')!.textContent!)).to.deep.equal({ id: 'a', choice: null });
    expect(list.textContent).not.to.contain('Nothing yet');
  });

  it('folds a detail that is long', () => {
    const quiz = new EventTarget();
    const list = document.createElement('ol');
    logEvents(quiz, list);
    quiz.dispatchEvent(new CustomEvent('skills-quiz-complete', { detail: { responses: Array(20).fill(1) } }));
    expect(list.querySelector('details summary')!.textContent).to.equal('detail, 24 lines');
  });
});
