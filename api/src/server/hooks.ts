/** Where higher concepts add themselves to lower ones. */
import type { Hooks } from '../core/hooks';

export const hooks: Hooks = {
  memberLeaves: [],
  teamCloses: [],
};
