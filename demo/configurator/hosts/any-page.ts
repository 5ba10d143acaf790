import { element, entities, frameAddress, type Host, type Order, policy, script, stylesheet, tag } from '../snippet.js';

/** For hosts that take frames but no scripts. */
export const frame = (order: Order): string =>
  `<iframe src="${entities(frameAddress(order))}" title="Quiz: which ML-engineering role fits you?" loading="lazy" allow="clipboard-write; web-share" width="100%" height="760"></iframe>`;

export const anyPage: readonly Host[] = [
  {
    id: 'html',
    label: 'HTML',
    write: (order) => ({
      pieces: [{ name: 'Where the quiz should stand', code: tag(order) }, ...stylesheet(order), policy(order)],
      notes: ['The link inside stands until the quiz does, and stays where scripts do not run: in feeds, in mail, in print.'],
    }),
  },
  {
    id: 'instant',
    label: 'HTML, instant',
    hasQuestion: true,
    write: (order) => ({
      pieces: [{ name: 'Where the quiz should stand', code: tag(order) }, ...stylesheet(order), { name: 'Content-Security-Policy, if your page sends one', code: `${policy(order).code}; style-src 'self' ${order.release.base}` }],
      notes: order.standing
        ? ['The first question stands in your page before any script has arrived: it can be read and picked from at once, and nothing moves when the quiz takes over. Readers begin with it, so the intro and the self-rating are left out. Copy it anew when you change a setting or the version.']
        : ['The first question is on its way. Where it takes a number or an order, there is none: choose other skills or another seed.'],
    }),
  },
  {
    id: 'strict',
    label: 'Strict CSP',
    write: (order) => ({
      pieces: [
        { name: 'In the head', code: script(order) },
        { name: 'Where the quiz should stand', code: element(order) },
        ...stylesheet(order),
        {
          name: 'The header your page sends',
          code: `Content-Security-Policy: default-src 'none'; script-src ${order.release.base}; style-src 'self';\n  require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
        },
      ],
      notes: ['Nothing inline and nothing evaluated. With a quiz of your own in src, add its origin to connect-src.'],
    }),
  },
  {
    id: 'iframe',
    label: 'iframe',
    write: (order) => ({
      pieces: [
        { name: 'Where the quiz should stand', code: frame(order) },
        { name: 'Content-Security-Policy, if your page sends one', code: `frame-src ${new URL(order.release.base).origin}` },
      ],
      notes: ['The frame tells its height to hosts that listen for it, such as WordPress, Canvas, Embedly and AMP; elsewhere it scrolls.'],
    }),
  },
  {
    id: 'link',
    label: 'Link only',
    write: (order) => ({
      pieces: [{ name: 'The address', code: frameAddress(order) }],
      notes: ['For Substack, Medium, Notion, WordPress.com and mail, where neither scripts nor frames are allowed: the quiz opens on a page of its own.'],
    }),
  },
];
