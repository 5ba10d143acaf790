import { loadBuiltIn } from '../host/built-in.js';
import { loadFrom, loadText, loadValue, type LoadedQuiz } from '../host/load.js';
import { LoadError } from '../host/load-error.js';

/** The quiz an element asks for: the property, the inline script, the address, or the built-in one. */
export async function loadQuiz(element: HTMLElement & { readonly quiz: unknown; readonly src: string | undefined }): Promise<LoadedQuiz> {
  await childrenOf(element);
  if (element.quiz !== undefined && element.quiz !== null) return loadValue(element.quiz);
  const inline = element.querySelector(':scope > script[type="application/json"]');
  if (inline) return loadText(inline.textContent ?? '');
  return element.src ? loadFrom(element.src) : loadBuiltIn();
}

/** Where a classic script in the head defined the element, the parser reaches it before its children: wait for them. */
async function childrenOf({ ownerDocument, firstElementChild }: HTMLElement): Promise<void> {
  if (ownerDocument.readyState !== 'loading' || firstElementChild) return;
  await new Promise((resolve) => ownerDocument.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Whatever went wrong, as the error the page's author gets; a part that could not be fetched is a network error too. */
export function asLoadError(error: unknown): LoadError {
  if (error instanceof LoadError) return error;
  const found = error instanceof Error ? error.message : String(error);
  return new LoadError('network', [{ path: '', found, wanted: 'the parts of the quiz', message: found }]);
}

/** One message for the page's author: every problem on its line. */
export const report = ({ code, problems }: LoadError): string =>
  `<skills-quiz> ${code}: ${problems.length} problem${problems.length === 1 ? '' : 's'}\n${problems.map(({ message }) => `  ${message}`).join('\n')}`;
