import {
  answerHandOverInput,
  assignPartyInput,
  createResponsibilityInput,
  defineValueChainInput,
  endPartyInput,
  endResponsibilityInput,
  handOverInput,
  linkHandOffInput,
  markReviewedInput,
  responsibilityFilter,
  splitResponsibilityInput,
  unlinkHandOffInput,
  updateResponsibilityInput,
  withdrawHandOverInput,
} from '@groundcrew/shared';
import { inputType } from '../core/input-type';

export const CreateResponsibilityInput = inputType('CreateResponsibilityInput', createResponsibilityInput);
export const UpdateResponsibilityInput = inputType('UpdateResponsibilityInput', updateResponsibilityInput);
export const EndResponsibilityInput = inputType('EndResponsibilityInput', endResponsibilityInput);
export const SplitResponsibilityInput = inputType('SplitResponsibilityInput', splitResponsibilityInput);
export const MarkReviewedInput = inputType('MarkReviewedInput', markReviewedInput);
export const AssignPartyInput = inputType('AssignPartyInput', assignPartyInput);
export const EndPartyInput = inputType('EndPartyInput', endPartyInput);
export const HandOverResponsibilityInput = inputType('HandOverResponsibilityInput', handOverInput);
export const AnswerHandOverInput = inputType('AnswerHandOverInput', answerHandOverInput);
export const WithdrawHandOverInput = inputType('WithdrawHandOverInput', withdrawHandOverInput);
export const LinkHandOffInput = inputType('LinkHandOffInput', linkHandOffInput);
export const UnlinkHandOffInput = inputType('UnlinkHandOffInput', unlinkHandOffInput);
export const DefineValueChainInput = inputType('DefineValueChainInput', defineValueChainInput);
export const ResponsibilityFilter = inputType('ResponsibilityFilter', responsibilityFilter);
