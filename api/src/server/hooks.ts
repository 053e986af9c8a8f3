/** Where higher concepts add themselves to lower ones. */
import type { Hooks } from '../core/hooks';
import { endPartiesOfLeaver, refuseTeamInUse } from '../responsibility/responsibility.hooks';

export const hooks: Hooks = {
  memberLeaves: [endPartiesOfLeaver],
  teamCloses: [refuseTeamInUse],
};
