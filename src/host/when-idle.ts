/** Acts when the page has nothing else to do. WebKit has no `requestIdleCallback`; a short wait lets it paint first. */
export const whenIdle = (act: () => void): void => void ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 500 }) : setTimeout(act, 50));

/** Lets the page draw and hear between two pieces of work that are long together. */
export const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
