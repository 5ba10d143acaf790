import { assert } from '@open-wc/testing';
import { has, until } from '../support/find.js';
import { openPage } from '../support/page.js';
import { isIntro } from '../support/reader.js';
import { sampleText } from '../support/sample-quiz.js';

describe('an element that is defined before the parser meets it', () => {
  it('waits for its own children: the quiz inside it is the one that is taken', async () => {
    const page = await openPage({ body: '<skills-quiz storage="none"></skills-quiz>' });
    await until(() => page.element()?.shadowRoot && isIntro(page.element()), 'the first quiz, and with it the definition');
    const parser = page.window.document;
    parser.open();
    parser.write('<!doctype html><html lang="en"><main><skills-quiz storage="none">');
    const element = page.element();
    await element.updateComplete;
    assert.isFalse(isIntro(element));
    parser.write(`<script type="application/json">${sampleText()}</script></skills-quiz></main>`);
    parser.close();
    await until(() => has(element, 'heading', 'A sample quiz'), 'the quiz inside');
    page.close();
  });
});
