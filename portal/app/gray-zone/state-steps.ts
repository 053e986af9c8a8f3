/** Where a gray zone stands on its way, as the four steps that a reader sees: spotted, proposed, on trial, adopted. */
import type { Certainty } from '../elements/glyph';
import type { GrayZoneState } from '../gql/graphql';

const STEPS = ['SPOTTED', 'PROPOSED', 'TRIAL', 'ADOPTED'] as const;
export type Step = (typeof STEPS)[number];
export type ShownStep = { step: Step; is: 'done' | 'now' | 'later' };

/** Fill is certainty (design.md). */
export const certaintyOf: Record<GrayZoneState, Certainty> = {
  SPOTTED: 'nobody',
  RETURNED: 'nobody',
  PROPOSED: 'proposed',
  TRIAL: 'trial',
  ADOPTED: 'owned',
  DISMISSED: 'none',
};

/** Whether somebody works on it, or did: before, its page does not ask for a log. */
export const isWorkedOn = (state: GrayZoneState): boolean =>
  state === 'TRIAL' || state === 'ADOPTED' || state === 'RETURNED';

/** The steps, with the one at which it stands; what was returned stands at the first again, what was dismissed at none. */
export function stepsOf(state: GrayZoneState): ShownStep[] {
  const at = state === 'RETURNED' ? 0 : state === 'DISMISSED' ? -1 : STEPS.indexOf(state);
  return STEPS.map((step, index) => ({ step, is: index < at ? 'done' : index === at ? 'now' : 'later' }));
}
