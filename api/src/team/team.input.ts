import {
  closeTeamInput,
  createTeamInput,
  moveTeamInput,
  teamFilter,
  updateTeamInput,
} from '@groundcrew/shared';
import { inputType } from '../core/input-type';

export const CreateTeamInput = inputType('CreateTeamInput', createTeamInput);
export const UpdateTeamInput = inputType('UpdateTeamInput', updateTeamInput);
export const MoveTeamInput = inputType('MoveTeamInput', moveTeamInput);
export const CloseTeamInput = inputType('CloseTeamInput', closeTeamInput);
export const TeamFilter = inputType('TeamFilter', teamFilter);
