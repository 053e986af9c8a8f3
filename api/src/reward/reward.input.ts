import {
  decideRedemptionInput,
  fulfilRedemptionInput,
  giveAwardInput,
  payGainShareInput,
  redemptionFilter,
  requestRewardInput,
  retireRewardOptionInput,
  setBudgetInput,
  setRewardOptionInput,
  setRewardRuleInput,
  withdrawRedemptionInput,
} from '@groundcrew/shared';
import { inputType } from '../core/input-type';

export const SetBudgetInput = inputType('SetBudgetInput', setBudgetInput);
export const GiveAwardInput = inputType('GiveAwardInput', giveAwardInput);
export const SetRewardOptionInput = inputType('SetRewardOptionInput', setRewardOptionInput);
export const RetireRewardOptionInput = inputType('RetireRewardOptionInput', retireRewardOptionInput);
export const RequestRewardInput = inputType('RequestRewardInput', requestRewardInput);
export const WithdrawRedemptionInput = inputType('WithdrawRedemptionInput', withdrawRedemptionInput);
export const DecideRedemptionInput = inputType('DecideRedemptionInput', decideRedemptionInput);
export const FulfilRedemptionInput = inputType('FulfilRedemptionInput', fulfilRedemptionInput);
export const PayGainShareInput = inputType('PayGainShareInput', payGainShareInput);
export const SetRewardRuleInput = inputType('SetRewardRuleInput', setRewardRuleInput);
export const RedemptionFilter = inputType('RedemptionFilter', redemptionFilter);
