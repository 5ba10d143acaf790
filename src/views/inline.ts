import { html, type TemplateResult } from 'lit';

/** `code`, **strong** and *emphasis*: all the Markdown a stem may hold. Anything else is plain text. */
const pattern = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*/g;

/** Small Markdown as a template. Text from a question file only ever becomes text nodes. */
export function inline(text: string): string | readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(end, match.index));
    const [whole, code, strong, emphasis] = match;
    parts.push(code !== undefined ? html`<code dir="ltr">${code}</code>` : strong !== undefined ? html`<strong>${strong}</strong>` : html`<em>${emphasis}</em>`);
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return end ? parts : text;
}

/** The same text without its marks, for names and announcements. */
export const plain = (text: string): string => text.replace(pattern, (_, code?: string, strong?: string, emphasis?: string) => code ?? strong ?? emphasis ?? '');

/** Paragraphs split at blank lines. */
export const paragraphs = (text: string): readonly string[] => text.split(/\n{2,}/);
