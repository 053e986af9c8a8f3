import {
  commentIdeaInput,
  decideIdeaInput,
  ideaFilter,
  linkIdeaChangeInput,
  pitchIdeaInput,
  raiseIdeaInput,
  recordImpactInput,
  removeIdeaCommentInput,
  startIdeaInput,
  supportIdeaInput,
  updateIdeaInput,
  verifyImpactInput,
  withdrawPitchInput,
} from '@groundcrew/shared';
import { inputType } from '../core/input-type';

export const RaiseIdeaInput = inputType('RaiseIdeaInput', raiseIdeaInput);
export const UpdateIdeaInput = inputType('UpdateIdeaInput', updateIdeaInput);
export const SupportIdeaInput = inputType('SupportIdeaInput', supportIdeaInput);
export const CommentIdeaInput = inputType('CommentIdeaInput', commentIdeaInput);
export const RemoveIdeaCommentInput = inputType('RemoveIdeaCommentInput', removeIdeaCommentInput);
export const PitchIdeaInput = inputType('PitchIdeaInput', pitchIdeaInput);
export const WithdrawPitchInput = inputType('WithdrawPitchInput', withdrawPitchInput);
export const DecideIdeaInput = inputType('DecideIdeaInput', decideIdeaInput);
export const StartIdeaInput = inputType('StartIdeaInput', startIdeaInput);
export const LinkIdeaChangeInput = inputType('LinkIdeaChangeInput', linkIdeaChangeInput);
export const RecordImpactInput = inputType('RecordImpactInput', recordImpactInput);
export const VerifyImpactInput = inputType('VerifyImpactInput', verifyImpactInput);
export const IdeaFilter = inputType('IdeaFilter', ideaFilter);
