import { html, nothing, type TemplateResult } from 'lit';
import { languageOf } from '../frame.js';
import type { Screen } from '../screen.js';
import { shortTitle } from './format.js';

/**
 * A sentence in which titles of roles and skills that are in another language than the interface are marked as such, each
 * with a direction of its own. By search, so that a language may put them wherever its grammar wants them.
 */
export function titled(sentence: string, screen: Pick<Screen, 'quiz' | 'messages'>): readonly (string | TemplateResult)[] {
  const { roles, skills } = screen.quiz.content.index;
  const languages = new Map([...roles, ...skills].flatMap((one) => [one.title, shortTitle(one.title)].map((title) => [title, languageOf(one, screen)] as const)));
  const foreign = [...languages.keys()].filter((title) => languages.get(title) !== nothing).sort((one, other) => other.length - one.length);
  if (!foreign.length) return [sentence];
  const pieces = sentence.split(new RegExp(`(${foreign.map((title) => title.replace(/\W/g, '\\$&')).join('|')})`));
  return pieces.map((piece, place) => (place % 2 ? html`<bdi lang=${languages.get(piece)!}>${piece}</bdi>` : piece));
}
