let tries = 0;

/**
 * A part of the quiz, by dynamic import: tried twice, and it can be had later when both failed. `has` names an export of the part.
 * Chromium and Firefox remember a failed import for the life of the page (https://github.com/whatwg/html/issues/6768; seen in
 * Chromium 156 and Firefox 153), so another try asks for the file under another address: the one in their error, with a query.
 * WebKit names none and asks again by itself. Firefox may name a file that the part imports: `has` tells the two apart.
 */
export async function fetchPart<T extends object>(load: () => Promise<T>, has: keyof T & string): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:\/\/[^\s"'()]+/.exec(String(error))?.[0];
    if (!address) return load();
    const again = `${address}${address.includes('?') ? '&' : '?'}again=${++tries}`;
    const part = (await import(/* @vite-ignore */ /* webpackIgnore: true */ again)) as T;
    if (!(has in part)) throw error;
    return part;
  }
}
