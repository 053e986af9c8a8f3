/** Where an idea stands on its way, as the five steps that a reader sees: raised, discussed, adopted, in practice, measured. */
import { IdeaState } from '@groundcrew/shared';
import type { Certainty } from '../elements/glyph';

const STEPS = ['RAISED', 'UNDER_DISCUSSION', 'ADOPTED', 'IN_PRACTICE', 'MEASURED'] as const;
export type IdeaStep = (typeof STEPS)[number];
export type ShownIdeaStep = { step: IdeaStep; is: 'done' | 'now' | 'later'; certainty: Certainty };

/** Fill is certainty (design.md): what was only raised or is discussed is hollow, a yes is solid. */
const NOW: Record<IdeaStep, Certainty> = {
  RAISED: 'proposed',
  UNDER_DISCUSSION: 'proposed',
  ADOPTED: 'owned',
  IN_PRACTICE: 'owned',
  MEASURED: 'owned',
};

/** The steps, with the one at which it stands. A declined one was discussed, and goes on from there when it is pitched again. */
export function ideaSteps(state: IdeaState): ShownIdeaStep[] {
  const isDeclined = state === IdeaState.DECLINED;
  const at = isDeclined ? STEPS.indexOf('UNDER_DISCUSSION') + 1 : STEPS.indexOf(state as IdeaStep);
  return STEPS.map((step, index) => {
    if (index < at) return { step, is: 'done', certainty: 'owned' };
    if (index === at && !isDeclined) return { step, is: 'now', certainty: NOW[step] };
    return { step, is: 'later', certainty: 'proposed' };
  });
}
