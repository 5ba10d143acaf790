import type { Item, Option } from '../../schema/index.js';
import { finding, type Finding } from './finding.js';

/** Whether an item's proof has what the prover will ask for. It is not run here. */
export function proofRules(item: Item): readonly Finding[] {
  const kind = item.proof?.kind ?? 'none';
  const options = item.kind === 'numeric' ? [] : item.options;
  if (kind === 'none' || kind === 'check') {
    return options.flatMap((option, index) => (option.claim ? [finding('claim-unused', `options[${index}].claim`, kind === 'none' ? 'a claim without a proof' : 'a claim beside a `check`, which reads none')] : []));
  }
  if (kind === 'run' && item.code?.lang !== 'python') return [finding('proof-form', 'proof', 'a `run` proof without Python code', '`code` with "lang": "python", or a `check`')];
  if (item.kind === 'order') return [finding('proof-form', 'proof', `a \`${kind}\` proof of an order`, 'a `check` that returns the ids in right order')];
  return options.flatMap((option, index) => claim(option, kind, `options[${index}].claim`));
}

function claim({ claim }: Option, kind: 'run' | 'value', path: string): readonly Finding[] {
  const found = claim ? Object.keys(claim).join(', ') || 'an empty claim' : 'no claim';
  if (kind === 'run') return claim?.output === undefined && claim?.raises === undefined ? [finding('proof-form', path, found, '`output` or `raises`')] : [];
  return claim?.value === undefined || claim.tolerance === undefined ? [finding('proof-form', path, found, '`value` and `tolerance`')] : [];
}
