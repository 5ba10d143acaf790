import { executeServerCommand } from '@web/test-runner-commands';

const agent = navigator.userAgent;
/** Some looks into a browser are only to be had in Chromium; such tests are not there in the others. */
export const isChromium = agent.includes('Chrome/');
export const itInChromium = (title: string, test: Mocha.AsyncFunc | Mocha.Func): void => void (isChromium && it(title, test as Mocha.AsyncFunc));

export const emulateMedia = (features: Readonly<Record<string, string>>): Promise<unknown> => executeServerCommand('engine-media', features);
/** Keys go to the window in front, of which there may be two. */
export const bringToFront = (): Promise<unknown> => executeServerCommand('engine-front', {});
export const setViewport = (width: number, height: number): Promise<unknown> => executeServerCommand('engine-viewport', { width, height });
export const slowDown = (factor: number): Promise<unknown> => executeServerCommand('engine-slow', { factor });

/** After a garbage collection: DOM nodes, listeners and bytes of script that are still alive in the page. */
export const heap = (): Promise<{ readonly nodes: number; readonly listeners: number; readonly heap: number }> => executeServerCommand('engine-heap', {});

export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly AccessibleNode[];
}

/** Everything in the page as a screen reader gets it, in reading order. */
export async function accessibleNodes(): Promise<readonly AccessibleNode[]> {
  const flat = (node: AccessibleNode): AccessibleNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(await executeServerCommand<AccessibleNode, object>('engine-tree', {}));
}
