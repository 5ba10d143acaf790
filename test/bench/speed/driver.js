/**
 * Runs in the page of every contestant, before anything else: notes when the first question can be answered, and takes the
 * quiz as a reader would. `window.contestant` says where things are; selectors reach into shadow roots and frames.
 */
(() => {
  const find = (selector, root = document) => {
    const here = [...root.querySelectorAll(selector)].find((element) => element.getClientRects().length && !element.disabled);
    if (here) return here;
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot ?? (element.localName === 'iframe' ? element.contentDocument : null);
      const found = inner && find(selector, inner);
      if (found) return found;
    }
    return undefined;
  };
  const findText = ([selector, text], root = document) => {
    const here = [...root.querySelectorAll(selector)].find((element) => element.getClientRects().length && (element.textContent || element.value || '').trim().startsWith(text));
    if (here) return here;
    for (const element of root.querySelectorAll('*')) {
      const found = element.shadowRoot && findText([selector, text], element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const button = (what) => (Array.isArray(what) ? findText(what) : find(what));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const textNow = () => { const place = find(window.contestant.question); return place ? place.textContent : ''; };
  const painted = () => frame().then(() => new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); }));
  /** When what holds has been painted: a message after the frame that shows it. */
  const until = async (holds) => { while (!holds()) await frame(); await painted(); return performance.now(); };

  const seen = { shift: 0, blocking: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50); }).observe({ type: 'longtask', buffered: true });

  window.bench = {
    seen,
    rest: pause,
    /** When the first question can be answered, ms after the page was asked for. Buttons that begin a quiz are pressed as they appear. */
    async first() {
      const { begin = [], option } = window.contestant;
      const pressed = new Set();
      while (!find(option)) {
        for (const what of begin) {
          const found = button(what);
          if (found && !pressed.has(found)) { pressed.add(found); found.click(); }
        }
        await frame();
      }
      return until(() => true);
    },
    /** Picks an option, reads for a while, goes on; ms from the click until the next question stands in a frame. */
    async next(reading) {
      const { option, confirm } = window.contestant;
      const before = textNow();
      find(option).click();
      await pause(reading);
      const started = performance.now();
      for (const what of confirm) button(what).click();
      // What is drawn in microtasks is in the same frame as what is drawn at once.
      for (let n = 0; n < 20; n++) await undefined;
      return (await until(() => find(option) && textNow() !== before)) - started;
    },
  };
})();
