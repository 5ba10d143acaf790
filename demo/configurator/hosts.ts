import { anyPage } from './hosts/any-page.js';
import { frameworks } from './hosts/frameworks.js';
import { publishing } from './hosts/publishing.js';
import { staticSites } from './hosts/static-sites.js';
import type { Host } from './snippet.js';

/** Every kind of page there is a snippet for, in the order shown. */
export const hosts: readonly Host[] = [...anyPage, ...publishing, ...staticSites, ...frameworks];
