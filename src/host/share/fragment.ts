/** Marks our part of an address: `#sq=` and the text of the link. */
const mark = 'sq=';

/** The text of the link in an address, or in its fragment, or on its own; undefined where there is none. */
export function linkTextIn(address: string): string | undefined {
  const fragment = address.slice(address.indexOf('#') + 1);
  const part = fragment.split('&').find((piece) => piece.startsWith(mark));
  return part === undefined ? undefined : part.slice(mark.length).trim();
}

/** What a person pasted: an address with our mark, or the bare text of a link. */
export const pastedLinkText = (pasted: string): string => linkTextIn(pasted) ?? pasted.trim().replace(/^#/, '');

/** The page's address with the result in its fragment; undefined where the page has no address that others could open. */
export function linkTo(page: string, text: string): string | undefined {
  return /^(https?|file):/.test(page) ? `${page.replace(/#.*$/s, '')}#${mark}${text}` : undefined;
}

/** Takes a result that was looked at out of the address bar, so that a reload does not show it again. */
export function forgetFragment(): void {
  if (linkTextIn(location.hash) === undefined) return;
  try {
    history.replaceState(history.state, '', location.href.replace(/#.*$/s, ''));
  } catch {
    // Sandboxed frames may forbid it; then a reload shows the result once more, which harms nothing.
  }
}
