import { expect } from '@open-wc/testing';
import * as eleventy from '../../integrations/eleventy/skills-quiz.js';
import { has, until } from '../support/find.js';
import { dismissGuests, guestPage } from '../embed/guest-page.js';

const html = eleventy.html as (content: string, settings?: object, base?: string) => string;

describe('the Eleventy shortcode', () => {
  afterEach(dismissGuests);

  it('writes a quiz that runs, with its settings and a link as fallback', async () => {
    const written = html('', { length: 3, heading: 'A "quoted" <heading>', 'no-self-rating': true }, '/dist/');
    const guest = await guestPage(written);
    const quiz = guest.document.querySelector('skills-quiz')!;
    const link = new URL(quiz.querySelector('a')!.href);
    expect(link.pathname + link.search).to.equal('/dist/embed.html?length=3&heading=A+%22quoted%22+%3Cheading%3E&no-self-rating=');
    await until(() => has(quiz, 'heading', 'A "quoted" <heading>'), 'the heading');
    expect(quiz.noSelfRating).to.equal(true);
  });

  it('keeps the author’s own fallback, and stops the build at a misspelt setting', () => {
    expect(html('<p>Later</p>', { theme: 'dark' })).to.contain('<skills-quiz theme="dark"><p>Later</p></skills-quiz>');
    expect(() => html('', { lenght: 3 })).to.throw('lenght is not an attribute');
  });
});
