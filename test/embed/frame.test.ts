import { expect } from '@open-wc/testing';
import { tellFrame } from '../../src/embed/frame-host.js';
import type { FromFrame } from '../../src/host/frame-messages.js';
import { until } from '../support/find.js';

/** What a frame said since it was opened, with the origin it said it from. */
type Said = { readonly origin: string; readonly data: FromFrame };

const frames = new Set<HTMLIFrameElement>();
let stop = () => {};

function open(query: string, { sandbox }: { sandbox?: string } = {}): { readonly frame: HTMLIFrameElement; readonly said: Said[] } {
  const frame = document.createElement('iframe');
  frame.title = 'Quiz';
  frame.style.height = '300px';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/dist/embed.html?${query}`;
  const said: Said[] = [];
  const hear = ({ source, origin, data }: MessageEvent) => source === frame.contentWindow && data?.protocol && said.push({ origin, data });
  addEventListener('message', hear);
  stop = () => removeEventListener('message', hear);
  frames.add(frame);
  document.body.append(frame);
  return { frame, said };
}

const eventsOf = (said: readonly Said[]) => said.flatMap(({ data }) => (data.type === 'event' ? [data] : []));
const hasEvent = (said: readonly Said[], name: string) => eventsOf(said).some((event) => event.name === name);
const inside = (frame: HTMLIFrameElement) => frame.contentDocument!.querySelector('skills-quiz')!;

describe('the frame page', () => {
  afterEach(() => {
    stop();
    for (const frame of frames) frame.remove();
    frames.clear();
    localStorage.clear();
  });

  it('shows the quiz that its address asks for, in its colours and language', async () => {
    const { frame, said } = open('heading=Week+1&theme=dark&lang=en&--skills-quiz-accent=rebeccapurple');
    await until(() => hasEvent(said, 'skills-quiz-ready'), 'the quiz');
    const quiz = inside(frame);
    expect(quiz.shadowRoot!.querySelector('h2')!.textContent).to.equal('Week 1');
    expect(frame.contentWindow!.getComputedStyle(quiz.shadowRoot!.querySelector('button')!).backgroundColor).to.equal('rgb(102, 51, 153)');
    expect(frame.contentDocument!.documentElement.style.colorScheme).to.equal('dark');
  });

  it('gets the height it asks for from the host script, within bounds', async () => {
    const { frame, said } = open('no-self-rating');
    await until(() => hasEvent(said, 'skills-quiz-ready') && said.some(({ data }) => data.type === 'height' && data.height > 200), 'the height of the intro');
    await until(() => frame.getBoundingClientRect().height >= inside(frame).getBoundingClientRect().height, 'the frame to be as high as the quiz');
    dispatchEvent(new MessageEvent('message', { source: frame.contentWindow, origin: location.origin, data: { protocol: 'skills-quiz/1', type: 'height', height: 1e9 } }));
    expect(frame.style.height).to.equal('20000px');
  });

  it('fires its events on the frame element and does what the page asks', async () => {
    const { frame } = open('no-self-rating&length=2');
    const heard: string[] = [];
    document.body.addEventListener('skills-quiz-start', ({ detail }) => heard.push(detail.quiz), { once: true });
    await new Promise((resolve) => frame.addEventListener('skills-quiz-ready', resolve, { once: true }));
    tellFrame(frame, { attributes: { heading: 'From outside', theme: 'light' } });
    await until(() => inside(frame).shadowRoot!.querySelector('h2')!.textContent === 'From outside', 'the new heading');
    tellFrame(frame, { call: 'start' });
    await until(() => heard[0] === 'ml-engineer', 'the start');
  });

  it('starts when the page says so before the quiz is there', async () => {
    const { frame, said } = open('no-self-rating&length=2');
    await until(() => frame.contentDocument?.querySelector('skills-quiz'), 'the tag');
    const errors: string[] = [];
    frame.contentWindow!.addEventListener('error', ({ message }) => errors.push(message));
    expect(frame.contentWindow!.customElements.get('skills-quiz')).to.equal(undefined);
    tellFrame(frame, { call: 'start' });
    await until(() => hasEvent(said, 'skills-quiz-start') || errors.length, 'the start');
    expect(errors).to.deep.equal([]);
  });

  it('takes a quiz document from the page', async () => {
    const { frame } = open('');
    await new Promise((resolve) => frame.addEventListener('skills-quiz-ready', resolve, { once: true }));
    const ready = new Promise((resolve) => frame.addEventListener('skills-quiz-ready', ({ detail }) => resolve(detail.quiz), { once: true }));
    const item = { id: 'one', rev: 1, skill: 'tea', kind: 'single', stem: 'Which is tea?', explanation: 'Leaves.', options: [{ id: 'a', text: 'Assam', correct: true }, { id: 'b', text: 'Arabica' }] };
    tellFrame(frame, { quiz: { id: 'tea', version: '1', title: 'Tea', skills: [{ id: 'tea', title: 'Tea' }], items: [item] } });
    expect(await ready).to.equal('tea');
  });

  it('runs in a sandbox without an origin: one classic script, nothing stored, answers only to the origin it names', async () => {
    const { frame, said } = open(`no-self-rating&sets=python&seed=7&origin=${location.origin}`, { sandbox: 'allow-scripts' });
    await until(() => hasEvent(said, 'skills-quiz-ready'), 'the quiz in the sandbox');
    expect(new Set(said.map(({ origin }) => origin))).to.deep.equal(new Set(['null']));
    tellFrame(frame, { call: 'start' });
    await until(() => hasEvent(said, 'skills-quiz-start'), 'the start');
    await until(() => said.some(({ data }) => data.type === 'height' && data.height > 300), 'a question');
    expect(frame.contentDocument).to.equal(null);
  });

  it('tells a page it was not made for nothing but its height, and does not listen to it', async () => {
    const { frame, said } = open('no-self-rating&origin=https://school.example');
    await until(() => said.some(({ data }) => data.type === 'height' && data.height > 200), 'the intro');
    tellFrame(frame, { attributes: { heading: 'Taken over' } });
    frame.contentWindow!.postMessage({ protocol: 'skills-quiz/1', type: 'call', method: 'start' }, '*');
    await until(() => inside(frame).shadowRoot!.querySelector('h2'), 'the heading');
    await inside(frame).updateComplete;
    expect(eventsOf(said)).to.deep.equal([]);
    expect(inside(frame).shadowRoot!.querySelector('h2')!.textContent).to.not.equal('Taken over');
  });

  it('ignores a frame that speaks for another', async () => {
    const { frame, said } = open('');
    await until(() => hasEvent(said, 'skills-quiz-ready'), 'the quiz');
    const before = frame.style.height;
    dispatchEvent(new MessageEvent('message', { source: frame.contentWindow, origin: 'https://evil.example', data: { protocol: 'skills-quiz/1', type: 'height', height: 5000 } }));
    dispatchEvent(new MessageEvent('message', { source: window, origin: location.origin, data: { protocol: 'skills-quiz/1', type: 'height', height: 5000 } }));
    expect(frame.style.height).to.equal(before);
  });
});
