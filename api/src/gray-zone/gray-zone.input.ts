import {
  acceptConditionInput,
  answerAssignmentInput,
  assignGrayZoneInput,
  concludeTrialInput,
  consentPreviewInput,
  coverFilter,
  decideProposalInput,
  dismissGrayZoneInput,
  endCoverInput,
  extendTrialInput,
  grayZoneFilter,
  logWorkInput,
  proposeOwnershipInput,
  recordCoverInput,
  removeMilestoneInput,
  removeWorkLogInput,
  reportGrayZoneInput,
  setMilestoneInput,
  updateGrayZoneInput,
  withdrawAssignmentInput,
  withdrawProposalInput,
} from '@groundcrew/shared';
import { inputType } from '../core/input-type';

export const ReportGrayZoneInput = inputType('ReportGrayZoneInput', reportGrayZoneInput);
export const UpdateGrayZoneInput = inputType('UpdateGrayZoneInput', updateGrayZoneInput);
export const DismissGrayZoneInput = inputType('DismissGrayZoneInput', dismissGrayZoneInput);
export const LogWorkInput = inputType('LogWorkInput', logWorkInput);
export const RemoveWorkLogInput = inputType('RemoveWorkLogInput', removeWorkLogInput);
export const SetMilestoneInput = inputType('SetMilestoneInput', setMilestoneInput);
export const RemoveMilestoneInput = inputType('RemoveMilestoneInput', removeMilestoneInput);
export const RecordCoverInput = inputType('RecordCoverInput', recordCoverInput);
export const EndCoverInput = inputType('EndCoverInput', endCoverInput);
export const GrayZoneFilter = inputType('GrayZoneFilter', grayZoneFilter);
export const CoverFilter = inputType('CoverFilter', coverFilter);
export const ProposeOwnershipInput = inputType('ProposeOwnershipInput', proposeOwnershipInput);
export const ConsentPreviewInput = inputType('ConsentPreviewInput', consentPreviewInput);
export const DecideProposalInput = inputType('DecideProposalInput', decideProposalInput);
export const AcceptConditionInput = inputType('AcceptConditionInput', acceptConditionInput);
export const WithdrawProposalInput = inputType('WithdrawProposalInput', withdrawProposalInput);
export const AssignGrayZoneInput = inputType('AssignGrayZoneInput', assignGrayZoneInput);
export const AnswerAssignmentInput = inputType('AnswerAssignmentInput', answerAssignmentInput);
export const WithdrawAssignmentInput = inputType('WithdrawAssignmentInput', withdrawAssignmentInput);
export const ConcludeTrialInput = inputType('ConcludeTrialInput', concludeTrialInput);
export const ExtendTrialInput = inputType('ExtendTrialInput', extendTrialInput);
