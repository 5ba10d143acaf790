import { sureness, type SkillView } from '../../machine/findings.js';

/** Whether what a role asks for is met, as far as that can be said. */
export type RequirementState = 'met' | 'short' | 'close';
export const requirementStates = ['short', 'close', 'met'] as const satisfies readonly RequirementState[];

/** Tells the states apart without colour. */
export const stateMarks: Readonly<Record<RequirementState, string>> = { met: '✓', short: '▲', close: '≈' };

/** Undefined where nothing is asked for. */
export const stateOf = ({ met }: Pick<SkillView, 'met'>): RequirementState | undefined =>
  met === undefined ? undefined : met >= sureness ? 'met' : met <= 1 - sureness ? 'short' : 'close';
