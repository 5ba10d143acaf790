import { assert } from '@open-wc/testing';
import { parseQuiz } from '../../src/schema/parse.js';
import type { Quiz } from '../../src/schema/index.js';
import { nasty } from '../support/document.js';
import { findAll, has, shownText, until } from '../support/find.js';
import { clear, mount } from '../support/mount.js';
import { openPage } from '../support/page.js';
import { isAsking, isFeedback, isIntro, isResults, openAll, press } from '../support/reader.js';
import { sampleQuiz } from '../support/sample-quiz.js';

/** Texts that are markup or code to some parser; the rest of the list is for parsers of documents. */
const corpus = nasty.filter((text) => text.length < 300 && text.trim().length > 2);

/** The same text in every text field there is. */
function filledWith(text: string): Quiz {
  const quiz = sampleQuiz();
  const code = (lang: 'python') => ({ lang, source: text });
  const filled = {
    ...quiz, title: text, version: text,
    skills: quiz.skills.map((skill) => ({ ...skill, title: text, summary: text, topics: skill.topics!.map((topic) => ({ ...topic, title: text, resources: [{ kind: 'read', title: text, url: 'https://example.org/' }, { kind: 'project', title: text, text }] })) })),
    roles: quiz.roles!.map((role) => ({ ...role, title: text, summary: text, source: text })),
    items: quiz.items.slice(0, 4).map((item) => ({
      ...item, stem: text, explanation: text, code: code('python'), figure: { src: text, alt: text }, refs: [{ title: text, url: 'https://example.org/' }], valid: { [text]: text },
      ...(item.kind === 'numeric' ? { answer: { ...item.answer, unit: text }, mistakes: [{ value: 9, feedback: text }] } : { options: item.options.map((option) => ({ ...option, text, feedback: text })) }),
    })),
  };
  const parsed = parseQuiz(filled);
  assert.isTrue(parsed.ok, JSON.stringify(parsed));
  return filled as Quiz;
}

/** Nothing but what the templates themselves write: no element, handler or address that a text brought in. */
function isHarmless(element: Element, text: string, view: Window = window): void {
  const root = element.shadowRoot!;
  for (const one of root.querySelectorAll('*')) {
    for (const { name, value } of one.attributes) {
      assert.isFalse(name.startsWith('on'), `${name} on ${one.localName} for ${text}`);
      if (name === 'href') assert.match(value, /^https:\/\/|^#|^blob:|^mailto:/, text);
    }
  }
  assert.lengthOf(root.querySelectorAll('script, iframe, object, embed, math, b, i, textarea:not([part]), base, link, meta, style'), 0, text);
  assert.isUndefined((view as { __hit?: number }).__hit, text);
}

/** Walks through every screen, whatever the texts are. */
async function walk(element: Element, look: () => void): Promise<void> {
  look();
  await press(element, /^Start/);
  for (;;) {
    await until(() => has(element, 'button', 'Skip this step') || isAsking(element) || isFeedback(element) || isResults(element), 'the next step');
    look();
    if (isResults(element)) break;
    if (has(element, 'button', 'Skip this step')) await press(element, 'Skip this step');
    else if (isFeedback(element)) await press(element, /^(Next question|See results)/);
    else {
      if (has(element, 'button', /^Move down/)) findAll(element, 'button', /^Move down/)[0]!.click();
      await press(element, 'I don’t know', has(element, 'radio') ? 'radio' : 'checkbox');
      await press(element, 'Check answer');
      await until(() => isFeedback(element), 'the feedback');
    }
  }
  await openAll(element);
  look();
  await press(element, 'Review every question');
  await until(() => has(element, 'heading', 'Your answers, one by one'), 'the review');
  await openAll(element);
  look();
}

describe('text that is markup elsewhere', function () {
  this.timeout(120_000);
  beforeEach(clear);
  afterEach(clear);

  it(`stays text in every field and on every screen (${corpus.length} texts)`, async () => {
    for (const text of corpus) {
      const quiz = filledWith(text);
      const { element } = await mount({ quiz, attributes: { mode: 'fixed', heading: text, storage: 'none' } });
      await walk(element, () => isHarmless(element, text));
      clear();
    }
  });

  it('is read as it was written', async () => {
    const text = '<b>bold</b> & "quoted" <script>x</script>';
    const { element } = await mount({ quiz: filledWith(text), attributes: { storage: 'none' } });
    assert.include(shownText(element), text);
  });

  it('stays text under the strict policy too, without a report but for pictures it may not show', async () => {
    for (const text of corpus.slice(0, 4)) {
      const page = await openPage({ strict: true, body: '<skills-quiz storage="none" mode="fixed"></skills-quiz>' });
      await until(() => page.element()?.shadowRoot && isIntro(page.element()), 'the intro');
      const element = page.element();
      element.quiz = filledWith(text);
      await until(() => has(element, 'heading') && shownText(element).includes('from 3 skills'), 'the hostile quiz');
      await walk(element, () => isHarmless(element, text, page.window));
      assert.deepEqual(page.complaints.filter((line) => !line.startsWith('policy: img-src')), []);
      page.close();
    }
  });

  it('in attributes, fallback and address of a page changes nothing', async () => {
    const page = await openPage({ body: `<skills-quiz storage="none" heading="&lt;img src=x onerror=globalThis.__hit=1&gt;" sets="&lt;b&gt; __proto__ constructor" profile="__proto__" mode="constructor" theme="&quot;&gt;" lang="x-&lt;i&gt;"></skills-quiz>` });
    await until(() => page.element()?.shadowRoot && isIntro(page.element()), 'the intro');
    isHarmless(page.element(), 'attributes', page.window);
    assert.include(shownText(page.element()), '<img src=x onerror=globalThis.__hit=1>');
    assert.deepEqual(page.complaints, []);
    page.close();
  });
});
