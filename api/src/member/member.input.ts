import {
  addMemberInput,
  deactivateMemberInput,
  endMembershipInput,
  memberFilter,
  moveMemberInput,
  reactivateMemberInput,
  resetPasswordInput,
  setAdminInput,
  updateMemberInput,
  updateProfileInput,
} from '@groundcrew/shared';
import { inputType } from '../core/input-type';

export const AddMemberInput = inputType('AddMemberInput', addMemberInput);
export const UpdateMemberInput = inputType('UpdateMemberInput', updateMemberInput);
export const MoveMemberInput = inputType('MoveMemberInput', moveMemberInput);
export const EndMembershipInput = inputType('EndMembershipInput', endMembershipInput);
export const DeactivateMemberInput = inputType('DeactivateMemberInput', deactivateMemberInput);
export const ReactivateMemberInput = inputType('ReactivateMemberInput', reactivateMemberInput);
export const SetAdminInput = inputType('SetAdminInput', setAdminInput);
export const ResetPasswordInput = inputType('ResetPasswordInput', resetPasswordInput);
export const UpdateProfileInput = inputType('UpdateProfileInput', updateProfileInput);
export const MemberFilter = inputType('MemberFilter', memberFilter);
