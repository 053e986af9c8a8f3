import {
  addKpiTaskInput,
  checkInKpiInput,
  kpiFilter,
  kpiPeriodInput,
  previewKpiInput,
  registerChangeInput,
  removeKpiTaskInput,
  resumeKpiInput,
  retireKpiInput,
  setKpiBaselineInput,
  setKpiInput,
  startChangeInput,
  updateChangeInput,
  updateKpiInput,
  updateKpiTaskInput,
  withdrawChangeInput,
} from '@groundcrew/shared';
import { inputType } from '../core/input-type';

export const SetKpiInput = inputType('SetKpiInput', setKpiInput);
export const UpdateKpiInput = inputType('UpdateKpiInput', updateKpiInput);
export const PreviewKpiInput = inputType('PreviewKpiInput', previewKpiInput);
export const RetireKpiInput = inputType('RetireKpiInput', retireKpiInput);
export const ResumeKpiInput = inputType('ResumeKpiInput', resumeKpiInput);
export const SetKpiBaselineInput = inputType('SetKpiBaselineInput', setKpiBaselineInput);
export const CheckInKpiInput = inputType('CheckInKpiInput', checkInKpiInput);
export const KpiPeriodInput = inputType('KpiPeriodInput', kpiPeriodInput);
export const KpiFilter = inputType('KpiFilter', kpiFilter);
export const AddKpiTaskInput = inputType('AddKpiTaskInput', addKpiTaskInput);
export const UpdateKpiTaskInput = inputType('UpdateKpiTaskInput', updateKpiTaskInput);
export const RemoveKpiTaskInput = inputType('RemoveKpiTaskInput', removeKpiTaskInput);
export const RegisterChangeInput = inputType('RegisterChangeInput', registerChangeInput);
export const UpdateChangeInput = inputType('UpdateChangeInput', updateChangeInput);
export const StartChangeInput = inputType('StartChangeInput', startChangeInput);
export const WithdrawChangeInput = inputType('WithdrawChangeInput', withdrawChangeInput);
