import { expect } from '@open-wc/testing';
import { hosts } from '../../demo/configurator/hosts.js';
import { settingsFrom } from '../../demo/configurator/knobs.js';
import { element, frameAddress, type Order, type Snippet } from '../../demo/configurator/snippet.js';
import { until } from '../support/find.js';

/** Characters that some host, template language or attribute would take for its own. */
const heading = 'Say "hi" & <b>{{ it }}</b> `${x}` \\ {% raw %}';
const settings = settingsFrom([['heading', heading], ['sets', 'python'], ['length', '8'], ['seed', '7'], ['no-self-rating', 'on'], ['storage', 'none'], ['theme', 'dark'], ['accent', '#0b6b47'], ['radius', '3']]);

/** The order that the built site would write: the files of `dist/`, with their real hashes. */
let order: Order;
const frames: HTMLIFrameElement[] = [];

describe('a snippet', () => {
  before(async () => {
    const bytes = await (await fetch('/dist/skills-quiz.js')).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    order = { settings, release: { version: '0.1.0', base: `${location.origin}/dist/`, files: { 'skills-quiz.js': { integrity: `sha384-${btoa(String.fromCharCode(...hash))}` } } } };
  });
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
    reports.length = 0;
  });

  const write = (id: string): Snippet => hosts.find((host) => host.id === id)!.write(order);
  const pieceOf = (id: string, n: number): string => write(id).pieces[n]!.code;
  const headerOf = (id: string): string => write(id).pieces.at(-1)!.code.replace('Content-Security-Policy: ', '');

  /** What each host of plain HTML puts into its page. */
  const pages: Readonly<Record<string, () => string>> = {
    html: () => pieceOf('html', 0),
    strict: () => pieceOf('strict', 0) + pieceOf('strict', 1),
    ghost: () => pieceOf('ghost', 0),
    builders: () => pieceOf('builders', 0),
    hugo: () => pieceOf('hugo', 0),
    jekyll: () => pieceOf('jekyll', 0),
    eleventy: () => /`([^]*)`/.exec(pieceOf('eleventy', 0))![1]!,
    wordpress: () => `<script type="module" src="${/'(http[^']*)'/.exec(pieceOf('wordpress', 0))![1]}"></script>${/<<<'HTML'\n([^]*)\nHTML;/.exec(pieceOf('wordpress', 0))![1]}`,
  };

  for (const [id, page] of Object.entries(pages)) {
    it(`for ${id} puts the quiz on a page as it was chosen`, async () => {
      const quiz = await standing(inFrame(page()));
      expect(quiz.shadowRoot!.querySelector('h2')!.textContent!.trim()).to.equal(heading);
      expect(attributes(quiz)).to.deep.equal({ sets: 'python', length: '8', 'no-self-rating': '', storage: 'none', seed: '7', heading, theme: 'dark' });
    });
  }

  it('for strict pages runs under the header that it prints, without a report', async () => {
    const frame = inFrame(pages['strict']!(), headerOf('strict'));
    await standing(frame);
    expect(reports).to.deep.equal([]);
  });

  it('for strict pages prints a header that reports what it should', async () => {
    inFrame('<p style="color: red">Inline</p>', headerOf('strict'));
    await until(() => reports.length > 0, 'a report');
    expect(reports[0]).to.match(/^style-src/);
  });

  it('for frames opens the quiz with attributes and colours', async () => {
    const page = inFrame(pieceOf('iframe', 0).replace('loading="lazy"', ''));
    await until(() => page.contentDocument?.querySelector('iframe')?.contentDocument?.querySelector('skills-quiz')?.shadowRoot?.querySelector('h2') != null, 'the quiz in the frame');
    const inner = page.contentDocument!.querySelector('iframe')!.contentDocument!;
    const quiz = inner.querySelector('skills-quiz')!;
    expect(quiz.shadowRoot!.querySelector('h2')!.textContent!.trim()).to.equal(heading);
    expect(inner.defaultView!.getComputedStyle(quiz).getPropertyValue('--skills-quiz-radius')).to.equal('3px');
  });

  it('for courses holds the same frame', () => {
    expect(pieceOf('courses', 0)).to.equal(pieceOf('iframe', 0));
  });

  it('that is only a link opens the same page', () => {
    expect(pieceOf('link', 0)).to.equal(frameAddress(order));
  });

  it('has the rule that keeps room for the quiz, wherever it has a stylesheet', () => {
    const { settings: _, ...release } = order;
    for (const { id, write: one } of hosts.filter((host) => !['iframe', 'link', 'courses'].includes(host.id))) {
      expect(one({ settings: {}, ...release }).pieces.map(({ code }) => code).join('\n'), id).to.contain('min-height: 24em');
    }
  });

  it('for instant pages holds the first question inside the element', () => {
    const template = '<template shadowrootmode="open">a question</template>';
    const [piece] = hosts.find(({ id }) => id === 'instant')!.write({ ...order, standing: template }).pieces;
    expect(piece!.code).to.match(/<skills-quiz[^>]*>\n<template shadowrootmode="open">a question<\/template>\n {2}<a href/);
    expect(pieceOf('instant', 0)).not.to.contain('<template');
  });

  it('passes numbers as numbers to frameworks that set properties', () => {
    expect(element(order, 'jsx')).to.contain('length={8}').and.contain('seed={7}');
    expect(element(order, 'svelte')).to.contain('length={8}');
    expect(element(order, 'vue')).to.contain(':length="8"');
  });

  it('holds no brace that a template language could take for its own', () => {
    expect(element(order, 'html')).not.to.match(/[{}`\\]/);
  });

  it('leaves the hash out where the release has none', () => {
    const { code } = hosts[0]!.write({ settings: {}, release: { version: '0.1.0', base: 'https://quiz.example/', files: {} } }).pieces[0]!;
    expect(code).to.equal('<script type="module" src="https://quiz.example/skills-quiz.js"></script>\n<skills-quiz>\n  <a href="https://quiz.example/embed.html">Take the quiz: which ML-engineering role fits you?</a>\n</skills-quiz>');
  });

  it('is there for every host, with a name for each piece', () => {
    const pieces = hosts.flatMap((host) => host.write(order).pieces);
    expect(pieces.filter(({ name, code }) => !name || !code)).to.deep.equal([]);
    expect(hosts).to.have.length(17);
  });
});

/** What the policies of the pages below refused. */
const reports: string[] = [];

/** A page of its own, whose scripts run. Written rather than given as `srcdoc`, so that it is listened to from its first byte. */
function inFrame(body: string, policy = ''): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.width = frame.height = '600';
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentDocument!;
  page.open();
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => reports.push(`${effectiveDirective} ${blockedURI}`));
  page.write(`<!doctype html><html lang="en"><head>${policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`}</head><body>${body}</body></html>`);
  page.close();
  return frame;
}

async function standing(frame: HTMLIFrameElement): Promise<Element> {
  const find = () => frame.contentDocument?.querySelector('skills-quiz');
  await until(() => find()?.shadowRoot?.querySelector('h2') != null, 'the quiz on the page');
  return find()!;
}

const attributes = (element: Element): Readonly<Record<string, string>> => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
