/**
 * For a page that embeds `embed.html`, and wants more than a frame of fixed height. Include it as a module: each frame gets
 * the height it asks for, and the quiz's events fire on the frame element as they would on `<skills-quiz>`.
 * `tellFrame` speaks to the quiz. Events need `origin=` with this page's origin in the frame's address.
 */
import { protocol, readFromFrame, type FrameAttributes, type FromFrame } from '../host/frame-messages.js';

/** No quiz is smaller or higher, CSS pixels: what lies outside is a broken or hostile frame. */
const bounds = { low: 100, high: 20_000 };

/** What a page can ask of a framed quiz. */
export type Wish = { readonly attributes: FrameAttributes } | { readonly quiz: unknown } | { readonly call: 'start' | 'restart' };

export function tellFrame(frame: HTMLIFrameElement, wish: Wish): void {
  const message = 'call' in wish ? { type: 'call', method: wish.call } : 'quiz' in wish ? { type: 'quiz', quiz: wish.quiz } : { type: 'attributes', attributes: wish.attributes };
  frame.contentWindow?.postMessage({ protocol, ...message }, isOpaque(frame) ? '*' : originOf(frame));
}

/** A frame may only ever speak for itself. */
function heard({ source, origin, data }: MessageEvent): void {
  const frame = source && [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== (isOpaque(frame) ? 'null' : originOf(frame))) return;
  const message = readFromFrame(data);
  if (message) obey(frame, message);
}

function obey(frame: HTMLIFrameElement, message: FromFrame): void {
  switch (message.type) {
    case 'height':
      frame.style.height = `${Math.min(bounds.high, Math.max(bounds.low, Math.ceil(message.height)))}px`;
      return;
    case 'event':
      frame.dispatchEvent(new CustomEvent(message.name, { detail: message.detail, bubbles: true }));
  }
}

const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src, document.baseURI).origin;
const isOpaque = (frame: HTMLIFrameElement): boolean => frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');

addEventListener('message', heard);
