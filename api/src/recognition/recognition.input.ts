import {
  applaudInput,
  creditIdeaInput,
  recognitionFilter,
  recognizeInput,
  withdrawRecognitionInput,
} from '@groundcrew/shared';
import { inputType } from '../core/input-type';

export const RecognizeInput = inputType('RecognizeInput', recognizeInput);
export const CreditIdeaInput = inputType('CreditIdeaInput', creditIdeaInput);
export const WithdrawRecognitionInput = inputType('WithdrawRecognitionInput', withdrawRecognitionInput);
export const ApplaudInput = inputType('ApplaudInput', applaudInput);
export const RecognitionFilter = inputType('RecognitionFilter', recognitionFilter);
