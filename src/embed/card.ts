/** What other sites show for a link to the quiz: the card in the head of `embed.html`, and the oEmbed answer beside it. */
export interface Card {
  readonly title: string;
  readonly description: string;
  /** Where the site is, with a slash at its end: `https://quiz.example/`. Hosts of cards want whole addresses. */
  readonly base: string;
}

/** Size of `card.png`. */
const picture = { width: 1200, height: 630 };
/** What a host without resizing gives the frame: the longest usual question fits at this width. */
const frame = { width: 720, height: 760 };

/** The lines for the head of the page. */
export function cardLines({ title, description, base }: Card): string {
  const property = (name: string, content: string | number) => `<meta property="og:${name}" content="${escape(String(content))}" />`;
  return [
    property('type', 'website'),
    property('title', title),
    property('description', description),
    property('url', `${base}embed.html`),
    property('image', `${base}card.png`),
    property('image:width', picture.width),
    property('image:height', picture.height),
    property('image:alt', title),
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="alternate" type="application/json+oembed" href="${escape(base)}oembed.json" title="${escape(title)}" />`,
  ].join('\n    ');
}

/**
 * The oEmbed answer for an address of the frame page. A static host serves the one for the plain address as `oembed.json`;
 * a function on a server can answer for any `?url=`, with the settings in it, and within `maxwidth` and `maxheight`.
 * @source oembed.com, version 1.0, section 2.3.4.4 (rich)
 */
export function oEmbed({ title, base }: Card, asked: { readonly url?: string; readonly maxwidth?: number; readonly maxheight?: number } = {}): Readonly<Record<string, string | number>> {
  const plain = `${base}embed.html`;
  const url = asked.url?.startsWith(`${plain}?`) ? asked.url : plain;
  const width = Math.min(frame.width, asked.maxwidth ?? frame.width);
  const height = Math.min(frame.height, asked.maxheight ?? frame.height);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'skills-quiz',
    provider_url: base,
    html: `<iframe src="${escape(url)}" title="${escape(title)}" width="${width}" height="${height}" loading="lazy" allow="clipboard-write; web-share" style="border:0;width:100%;max-width:${frame.width}px"></iframe>`,
    width,
    height,
    thumbnail_url: `${base}card.png`,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    cache_age: 86_400,
  };
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
