import type { Item } from '../../schema/index.js';
import type { Bank } from '../bank.js';
import { bankRules, releaseRules } from './bank-rules.js';
import { clueRules } from './clue-rules.js';
import { cueGates } from './cue-gates.js';
import type { Finding } from './finding.js';
import { optionRules } from './option-rules.js';
import { proofRules } from './proof-rules.js';
import { roleRules } from './role-rules.js';
import { stemRules } from './stem-rules.js';
import { teachingRules } from './teaching-rules.js';

/** Everything that is wrong with a bank, item by item and then as a whole. */
export function lint({ skills, items, roles }: Pick<Bank, 'skills' | 'items' | 'roles'>, release: boolean): readonly Finding[] {
  return [...items.flatMap(lintItem), ...bankRules(skills, items), ...cueGates(skills, items), ...roleRules(skills, roles), ...(release ? releaseRules(skills, items) : [])];
}

/** Everything that is wrong with one item taken by itself. */
export function lintItem(item: Item): readonly Finding[] {
  return [...optionRules(item), ...stemRules(item), ...clueRules(item), ...teachingRules(item), ...proofRules(item)].map((one) => ({ ...one, item }));
}
