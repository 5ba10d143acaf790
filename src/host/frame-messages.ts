import type { SkillsQuizEvents } from './events.js';

/**
 * What travels between a page and the frame page `embed.html`. The frame sends its height to whoever embeds it, and
 * everything else only to the origin named in its address (`origin=`), from which alone it takes messages.
 */
export const protocol = 'skills-quiz/1';

/** The element's attributes: each is a parameter of the frame's address, and can be set by message. */
export const attributeNames = ['src', 'sets', 'profile', 'seniority', 'length', 'mode', 'feedback', 'no-self-rating', 'lang', 'theme', 'storage', 'seed', 'heading'] as const;
export type AttributeName = (typeof attributeNames)[number];

/** As for `setAttribute`; null takes the attribute away. */
export type FrameAttributes = Readonly<Partial<Record<AttributeName, string | null>>>;

/** What the page may say to the frame. */
export type ToFrame =
  | { readonly protocol: typeof protocol; readonly type: 'attributes'; readonly attributes: FrameAttributes }
  /** A quiz document, as the property `quiz`. The frame checks it like any other. */
  | { readonly protocol: typeof protocol; readonly type: 'quiz'; readonly quiz: unknown }
  | { readonly protocol: typeof protocol; readonly type: 'call'; readonly method: 'start' | 'restart' };

export type EventName = keyof SkillsQuizEvents;

type EventMessage = { readonly [K in EventName]: { readonly protocol: typeof protocol; readonly type: 'event'; readonly name: K; readonly detail: SkillsQuizEvents[K] } }[EventName];

/** What the frame says to the page. The height is in CSS pixels, whole. */
export type FromFrame = { readonly protocol: typeof protocol; readonly type: 'height'; readonly height: number } | EventMessage;

export const eventNames = ['skills-quiz-ready', 'skills-quiz-start', 'skills-quiz-answer', 'skills-quiz-complete', 'skills-quiz-error'] as const satisfies readonly EventName[];

const ours = (data: unknown): Readonly<Record<string, unknown>> | undefined => {
  const message = data as Readonly<Record<string, unknown>> | null;
  return typeof message === 'object' && message?.['protocol'] === protocol ? message : undefined;
};

const oneOf = <T extends string>(values: readonly T[], value: unknown): value is T => (values as readonly unknown[]).includes(value);

/** A message to the frame, or undefined where the data is none, or not ours. Attributes that are not known are left out. */
export function readToFrame(data: unknown): ToFrame | undefined {
  const message = ours(data);
  switch (message?.['type']) {
    case 'attributes': {
      const { attributes } = message;
      if (typeof attributes !== 'object' || attributes === null) return undefined;
      const known = Object.entries(attributes).filter(([name, value]) => oneOf(attributeNames, name) && (value === null || typeof value === 'string'));
      return { protocol, type: 'attributes', attributes: Object.fromEntries(known) };
    }
    case 'quiz':
      return { protocol, type: 'quiz', quiz: message['quiz'] };
    case 'call':
      return oneOf(['start', 'restart'] as const, message['method']) ? { protocol, type: 'call', method: message['method'] } : undefined;
    default:
      return undefined;
  }
}

/** A message from the frame, or undefined. The detail of an event is what the frame says it is. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  const message = ours(data);
  switch (message?.['type']) {
    case 'height': {
      const { height } = message;
      return typeof height === 'number' && Number.isFinite(height) && height >= 0 ? { protocol, type: 'height', height } : undefined;
    }
    case 'event':
      return oneOf(eventNames, message['name']) ? ({ protocol, type: 'event', name: message['name'], detail: message['detail'] } as FromFrame) : undefined;
    default:
      return undefined;
  }
}
