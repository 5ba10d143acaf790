import { executeServerCommand } from '@web/test-runner-commands';
import type { SkillsQuiz } from '../../src/element/skills-quiz.js';
import { until } from './find.js';

/** Not there, no answer, an answer that breaks off, or none until it is mended. */
export type Fault = 'missing' | 'cut' | 'broken' | 'late';

/** A document of its own in a frame, with the quiz as any page includes it. */
export interface Page {
  readonly token: string;
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly element: () => SkillsQuiz;
  /** Errors that nothing caught, and reports of the policy, as text. */
  readonly complaints: string[];
  /** Makes the next requests for a file whose path holds `part` fail. */
  readonly fail: (part: string, times?: number, how?: Fault) => Promise<unknown>;
  readonly mend: () => Promise<unknown>;
  /** Paths that this page asked the server for. */
  readonly asked: () => Promise<readonly string[]>;
  readonly close: () => void;
}

let pages = 0;

/** Makes requests for `part` fail from the beginning of the page with this token. */
export const failFor = (token: string, part: string, times = 1, how: Fault = 'missing'): Promise<unknown> => executeServerCommand('fault', { token, part, times, how });

export const newToken = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${++pages}`;

/** Opens a page with this body; `strict` under the policy that is promised to hold. */
export async function openPage({ token = newToken(), body, strict = false }: { token?: string; body?: string; strict?: boolean } = {}): Promise<Page> {
  const frame = document.createElement('iframe');
  const query = new URLSearchParams({ ...(body === undefined ? {} : { body }), ...(strict ? { strict: '' } : {}) });
  const complaints: string[] = [];
  frame.width = '800';
  frame.height = '900';
  frame.src = `/__page/${token}/?${query}`;
  document.body.append(frame);
  await until(() => frame.contentDocument?.URL.includes(token) && frame.contentDocument.querySelector('main'), 'the page');
  const view = frame.contentWindow as Window & typeof globalThis;
  view.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => complaints.push(`policy: ${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`));
  view.addEventListener('error', ({ message }) => complaints.push(`error: ${message}`));
  view.addEventListener('unhandledrejection', ({ reason }) => complaints.push(`rejection: ${reason}`));
  return {
    token, frame, window: view, complaints,
    element: () => view.document.querySelector<SkillsQuiz>('skills-quiz')!,
    fail: (part, times, how) => failFor(token, part, times, how),
    mend: () => executeServerCommand('mend', { token }),
    asked: () => executeServerCommand('asked', { token }),
    close: () => frame.remove(),
  };
}
