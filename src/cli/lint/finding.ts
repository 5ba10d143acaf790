import type { Item } from '../../schema/index.js';
import { rules, type RuleName } from './rules.js';

/** One place that breaks a rule. What is wanted, and why, stands with the rule. */
export interface Finding {
  readonly rule: RuleName;
  /** Inside the item, such as `options[1].text`; for a bank rule what it is about, such as a skill. */
  readonly path: string;
  readonly found: string;
  readonly item?: Item;
  /** For a gate in a bank too small to be judged by it: shown, never failing. */
  readonly mild?: boolean;
  /** In place of the rule's `wanted`, where the place makes it more exact. */
  readonly wanted?: string;
}

export const finding = (rule: RuleName, path: string, found: string, wanted?: string): Finding => ({ rule, path, found, ...(wanted === undefined ? {} : { wanted }) });

/** Whether the check fails because of it. */
export function isError({ rule, mild }: Finding, release: boolean): boolean {
  if (mild) return false;
  const { weight } = rules[rule];
  return weight === 'error' || (release && weight !== 'warning');
}

/** A text in a few words, for a message. */
export const quote = (text: string, length = 60): string => `"${text.length > length ? `${text.slice(0, length - 1)}…` : text}"`;
