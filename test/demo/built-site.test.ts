import { expect } from '@open-wc/testing';
import { until } from '../support/find.js';

/** The site as it is served, from a folder that is not the root. */
const site = '/dist/site/';
let frame: HTMLIFrameElement;

async function open(page: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.width = '1100';
  frame.height = '900';
  frame.src = `${site}${page}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Runs axe inside the page and returns what it found. */
async function violations(page: Document): Promise<readonly string[]> {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  page.head.append(script);
  await loaded;
  const { axe } = page.defaultView as unknown as { axe: { run: (page: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
  const found = await axe.run(page, { resultTypes: ['violations'] });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe('the built site', () => {
  afterEach(() => frame.remove());

  for (const page of ['index', 'blog', 'configurator', 'themes', 'events', 'method', 'playground', 'privacy', 'promises']) {
    it(`is accessible on ${page}`, async () => {
      const opened = await open(`${page}.html`);
      await until(() => [...opened.querySelectorAll('skills-quiz')].every((quiz) => !quiz.checkVisibility() || quiz.getBoundingClientRect().top > 1400 || quiz.shadowRoot?.querySelector('button')), 'the quizzes of the page');
      // A screen that is still fading in has not its colours yet.
      await until(() => [opened, ...[...opened.querySelectorAll('skills-quiz')].map((quiz) => quiz.shadowRoot)].every((root) => !root?.getAnimations().length), 'the animations to end');
      expect(await violations(opened)).to.deep.equal([]);
    });
  }

  it('takes the very file that ships', async () => {
    const opened = await open('index.html');
    const files = () => opened.defaultView!.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    await until(() => files().includes(`${site}skills-quiz.js`), 'skills-quiz.js');
    // The test server adds a source map, which names the file's own place.
    const [served, shipped] = await Promise.all([`${site}skills-quiz.js`, '/dist/skills-quiz.js'].map(async (address) => (await (await fetch(address)).text()).replace(/\/\/# sourceMappingURL.*/, '')));
    expect(served).to.equal(shipped);
  });

  it('writes its own address into the tag on the first page', async () => {
    const opened = await open('index.html');
    await until(() => opened.querySelector('[data-tag] code')!.textContent!.includes(`src="${location.origin}${site}skills-quiz.js"`), 'the address');
    expect(opened.querySelector('[data-tag] code')!.textContent).to.match(/<skills-quiz><\/skills-quiz>$/);
  });

  it('prints hashes in its snippets', async () => {
    const opened = await open('configurator.html');
    await until(() => opened.querySelector('[data-snippet] pre'), 'a snippet');
    expect(opened.querySelector('[data-snippet] pre')!.textContent).to.match(/\s+integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/);
  });

  it('shows the reference', async () => {
    const opened = await open('events.html');
    await until(() => opened.querySelectorAll('[data-reference] table').length > 5, 'the tables');
    expect(opened.querySelector('[data-reference]')!.textContent).to.contain('skills-quiz-complete');
  });

  it('shows every promise of the repository, with its test, figure and day', async () => {
    const opened = await open('promises.html');
    await until(() => opened.querySelector('[data-promises] table'), 'the table');
    const promised = (await (await fetch('/test/PROMISES.md')).text()).split('\n').filter((line) => line.startsWith('| ')).length;
    const rows = [...opened.querySelectorAll('[data-promises] section:not([data-speed]) tr')];
    expect(rows.length).to.equal(promised);
    expect(promised).to.be.above(50);
    const first = [...opened.querySelector('[data-promises] table')!.querySelectorAll('tbody tr')];
    expect(first.filter((row) => !/^\d{4}-\d\d-\d\d$/.test(row.lastElementChild!.textContent!))).to.deep.equal([]);
  });

  it('shows the speed as the benchmark wrote it', async () => {
    const results = await fetch('/test/bench/results.json');
    if (!results.ok) return; // not measured in this tree
    const { rows } = (await results.json()) as { rows: readonly { name: string; first: number }[] };
    const opened = await open('promises.html');
    const shown = await until(() => opened.querySelector('[data-speed-table] tbody') && [...opened.querySelectorAll('[data-speed-table] tbody tr')], 'the table');
    expect(shown.map((row) => row.firstElementChild!.textContent)).to.deep.equal(rows.map(({ name }) => name));
    expect(shown.map((row) => Number.parseInt(row.children[3]!.textContent!, 10))).to.deep.equal(rows.map(({ first }) => first));
  });
});
