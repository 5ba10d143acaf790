import { expect } from '@open-wc/testing';

/** Passes where axe finds nothing, once the screen has arrived: text that fades in has no contrast yet. */
export async function passesAxe(element: Element): Promise<void> {
  await Promise.allSettled(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
  await expect(element).to.be.accessible();
}
