import type { NumericItem, Option } from '../../schema/index.js';
import type { Observation, ProvedItem } from './protocol.js';

/** Nothing if the observation bears the key out, else why not. */
export type Verdict = string | undefined;

/**
 * Whether what was observed makes exactly the keyed options right. The set of options whose
 * claim holds has to equal the set of keyed options, which catches a wrong key and a second
 * right answer alike.
 */
export function judge(item: ProvedItem, seen: Observation): Verdict {
  if (seen.error !== undefined) return seen.error;
  if (item.kind === 'numeric') return judgeNumber(item, seen);
  if (item.kind === 'order') return judgeOrder(item.options, seen);
  const holds = item.proof.kind === 'check' ? verdicts(item.options, seen) : claims(item.options, seen);
  if (typeof holds === 'string') return holds;
  const right = item.options.filter((_, index) => holds[index]).map((option) => option.id);
  const keyed = item.options.filter((option) => option.correct).map((option) => option.id);
  return right.join() === keyed.join() ? undefined : `keyed ${list(keyed)}, but ${list(right)} ${right.length === 1 ? 'holds' : 'hold'} (${shown(seen)})`;
}

/** Whether each option's claim holds, or what is wrong with the claims. */
function claims(options: readonly Option[], seen: Observation): readonly boolean[] | string {
  if (seen.value === undefined && seen.output === undefined) return `wanted a number or a program's output, found ${shown(seen)}`;
  const bare = options.find(({ claim }) => !claim || (seen.value === undefined ? claim.output === undefined && claim.raises === undefined : claim.value === undefined));
  return bare ? `option ${bare.id} claims nothing that this proof can look at` : options.map((option) => holds(option, seen));
}

function holds({ claim = {} }: Option, { value, output = '', raised }: Observation): boolean {
  if (value !== undefined) return isNear(value, claim.value!, claim.tolerance ?? 0);
  const outputHolds = claim.output === undefined || trimmed(output) === trimmed(claim.output);
  // An option that speaks of output alone also says that nothing is raised.
  return outputHolds && (claim.raises === undefined ? !raised : (raised?.includes(claim.raises) ?? false));
}

function verdicts(options: readonly Option[], { verdicts, ...rest }: Observation): readonly boolean[] | string {
  if (!verdicts) return `wanted a verdict per option, found ${shown(rest)}`;
  const ids = options.map((option) => option.id);
  const missing = ids.filter((id) => !(id in verdicts));
  const stray = Object.keys(verdicts).filter((id) => !ids.includes(id));
  if (missing.length || stray.length) return `verdicts for ${list(Object.keys(verdicts))}, wanted ${list(ids)}`;
  return ids.map((id) => verdicts[id]!);
}

function judgeOrder(options: readonly Option[], seen: Observation): Verdict {
  if (!seen.order) return `wanted the list of option ids in right order, found ${shown(seen)}`;
  const key = options.map((option) => option.id).join(', ');
  return seen.order.join(', ') === key ? undefined : `in order ${key}, but computed ${seen.order.join(', ')}`;
}

function judgeNumber({ answer, mistakes = [] }: NumericItem, seen: Observation): Verdict {
  const value = seen.value ?? lastNumber(seen);
  if (value === undefined) return `wanted a number, found ${shown(seen)}`;
  if (!isNear(value, answer.value, answer.tolerance)) return `answer ${answer.value} ± ${answer.tolerance}, but computed ${value}`;
  const inside = mistakes.find((mistake) => isNear(mistake.value, answer.value, answer.tolerance) || isNear(value, mistake.value, mistake.tolerance ?? 0));
  return inside && `the mistake ${inside.value} cannot be told from the answer ${answer.value} ± ${answer.tolerance} (computed ${value})`;
}

/** The number a program prints last. */
function lastNumber({ output, raised }: Observation): number | undefined {
  const line = raised ? '' : trimmed(output ?? '').split('\n').at(-1) ?? '';
  return line === '' || Number.isNaN(Number(line)) ? undefined : Number(line);
}

/** Within the tolerance, give or take what binary fractions add to a limit such as 0.1 + 0.2. */
const isNear = (value: number, wanted: number, tolerance: number): boolean => Math.abs(value - wanted) <= tolerance + 1e-9 * Math.max(1, Math.abs(wanted));

/** Output as a reader compares it: no blanks at the ends of lines or of the whole. */
const trimmed = (text: string): string => text.split('\n').map((line) => line.trimEnd()).join('\n').trim();

const list = (ids: readonly string[]): string => (ids.length ? ids.join(', ') : 'none');

function shown({ output, raised, detail, value, verdicts, order }: Observation): string {
  if (value !== undefined) return `value ${value}`;
  if (verdicts) return `verdicts ${JSON.stringify(verdicts)}`;
  if (order) return `order ${order.join(', ')}`;
  if (output === undefined) return 'nothing';
  return `output ${JSON.stringify(trimmed(output).slice(0, 200))}${raised ? `, raised ${detail ?? raised[0]}` : ''}`;
}
