import { expect } from '@open-wc/testing';

const pages = ['index', 'configurator', 'themes', 'events', 'method', 'playground', 'privacy', 'promises'];
const others = ['blog', 'examples/index', 'examples/plain', 'examples/strict', 'examples/six', 'examples/hostile'];

interface Page {
  readonly name: string;
  readonly address: string;
  readonly document: Document;
}

async function read(name: string): Promise<Page> {
  const address = `/demo/${name}.html`;
  const document = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  // The test server adds a script of its own to every page.
  for (const script of document.querySelectorAll('script[src^="/__web-dev-server"]')) script.remove();
  return { name, address, document };
}

/** Markup without what differs from page to page. */
const plain = (page: Page, selector: string): string => page.document.querySelector(selector)!.outerHTML.replaceAll(' aria-current="page"', '');

describe('every page of the site', () => {
  let own: readonly Page[];
  let all: readonly Page[];
  before(async () => {
    own = await Promise.all(pages.map(read));
    all = [...own, ...(await Promise.all(others.map(read)))];
  });

  it('has a language, a title, a description and one main heading', () => {
    const lacking = all.filter(({ document: page }) =>
      page.documentElement.lang !== 'en' || !page.title || !page.querySelector('meta[name="description"][content]') || page.querySelectorAll('h1').length !== 1 || page.querySelectorAll('main').length !== 1);
    expect(lacking.map(({ name }) => name)).to.deep.equal([]);
  });

  it('has a title and a description of its own', () => {
    expect(new Set(all.map(({ document: page }) => page.title)).size).to.equal(all.length);
    expect(new Set(all.map(({ document: page }) => page.querySelector('meta[name="description"]')!.getAttribute('content'))).size).to.equal(all.length);
  });

  it('skips no level of heading', () => {
    const jumps = all.filter(({ document: page }) => {
      const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map(({ localName }) => Number(localName[1]));
      return levels.some((level, n) => level > (levels[n - 1] ?? 0) + 1);
    });
    expect(jumps.map(({ name }) => name)).to.deep.equal([]);
  });

  it('has the same header and footer, with this page marked', () => {
    expect(new Set(own.map((page) => plain(page, '.site-header'))).size).to.equal(1);
    expect(new Set(own.map((page) => plain(page, '.site-footer'))).size).to.equal(1);
    const marked = own.filter(({ name }) => !['privacy', 'promises'].includes(name)).filter(({ name, document: page }) => page.querySelector('[aria-current]')?.getAttribute('href') !== `./${name}.html`);
    expect(marked.map(({ name }) => name)).to.deep.equal([]);
  });

  it('has no inline script or style, which a strict policy refuses', () => {
    const inline = all.filter(({ document: page }) => page.querySelector('[style], style, script:not([src], [type="application/json"])') || /\son\w+=/.test(page.body.innerHTML.replace(/<code>[^]*?<\/code>/g, '')));
    expect(inline.map(({ name }) => name)).to.deep.equal([]);
  });

  it('asks nothing of another site', () => {
    const foreign = all.flatMap(({ document: page }) => [...page.querySelectorAll('[src], link[href]')].map((element) => element.getAttribute('src') ?? element.getAttribute('href')!).filter((address) => !/^\.{1,2}\//.test(address)));
    expect(foreign).to.deep.equal([]);
  });

  it('links by relative addresses to pages and files that are there', async () => {
    const links = all.flatMap(({ address, document: page }) => [...page.querySelectorAll('a[href], link[href], script[src]')].map((element) => ({ from: address, to: element.getAttribute('href') ?? element.getAttribute('src')! })));
    expect(links.filter(({ to }) => !/^(\.{1,2}\/|#)/.test(to))).to.deep.equal([]);
    const targets = [...new Set(links.map(({ from, to }) => new URL(to, new URL(from, location.origin)).href.replace(/#.*/, '')))];
    const missing = await Promise.all(targets.map(async (target) => ((await fetch(target, { method: 'HEAD' })).ok ? [] : [target])));
    expect(missing.flat()).to.deep.equal([]);
  });
});
