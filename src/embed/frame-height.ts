import { protocol, type FromFrame } from '../host/frame-messages.js';

/** Where a frame's height goes: `parent.postMessage`. */
export type Post = (message: unknown) => void;

/**
 * Tells the page around the frame how high it wants to be, in every dialect that hosts understand, all at once: no host
 * minds the others'. It is a number and nothing else, so it may go to any origin.
 */
export function tellHeight(height: number, { href, hash }: { readonly href: string; readonly hash: string }, post: Post): void {
  post({ protocol, type: 'height', height } satisfies FromFrame);
  // WordPress gives each of its frames a secret in the fragment, and hears none without it.
  const secret = /[?&]secret=([\w-]+)/.exec(hash)?.[1];
  if (secret) post({ message: 'height', value: height, secret });
  post({ context: 'h5p', action: 'resize', scrollHeight: height });
  post({ sentinel: 'amp', type: 'embed-size', height });
  // Embedly and Medium, then Canvas: both want text.
  post(JSON.stringify({ src: href.slice(0, href.length - hash.length), context: 'iframe.resize', height }));
  post(JSON.stringify({ subject: 'lti.frameResize', height }));
}
