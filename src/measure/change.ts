import { moments } from './abilities.js';
import type { Posterior } from './estimate.js';

export interface Change {
  readonly skill: string;
  /** Later minus earlier, logits, and its standard error. */
  readonly mean: number;
  readonly standardError: number;
  readonly probabilityHigher: number;
  /** Whether a change may be spoken of at all. */
  readonly verdict: 'higher' | 'lower' | 'unknown';
}

/** A change is spoken of at 90 %, not 80: it is said of every skill at every retake, so chance has many tries. */
const sureOfChange = 0.9;

/**
 * What changed between two attempts, per skill, the two posteriors taken as independent. Nobody's ability is independent of
 * their own a week before, so this errs on the side of "cannot be said". Skills that only one of the banks has are left out.
 */
export function changeBetween(earlier: Posterior, later: Posterior): readonly Change[] {
  return later.bank.skills.flatMap(({ id }, k) => {
    const before = earlier.bank.skillIndex.get(id);
    if (before === undefined) return [];
    const first = moments(earlier.marginals[before]!, earlier.bank.theta);
    const second = moments(later.marginals[k]!, later.bank.theta);
    let higher = 0, below = 0;
    later.marginals[k]!.forEach((weight, t) => {
      const same = earlier.marginals[before]![t]!;
      higher += weight * (below + same / 2);
      below += same;
    });
    return [{
      skill: id, mean: second.mean - first.mean, standardError: Math.sqrt(first.variance + second.variance), probabilityHigher: higher,
      verdict: higher >= sureOfChange ? 'higher' as const : higher <= 1 - sureOfChange ? 'lower' as const : 'unknown' as const,
    }];
  });
}
