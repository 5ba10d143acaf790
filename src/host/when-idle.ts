/** Acts when the page has nothing else to do. WebKit has no `requestIdleCallback`; a short wait lets it paint first. */
export const whenIdle = (act: () => void): void => void ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 500 }) : setTimeout(act, 50));

/** Lets the page draw and hear between two pieces of work that are long together. A message, because timers of pages in the background may wait for seconds. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(0);
  });
}
