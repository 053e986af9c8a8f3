import {
  archiveMetricInput,
  createMetricInput,
  importMetricPointsInput,
  metricFilter,
  recordMetricPointsInput,
  updateMetricInput,
} from '@groundcrew/shared';
import { inputType } from '../core/input-type';

export const CreateMetricInput = inputType('CreateMetricInput', createMetricInput);
export const UpdateMetricInput = inputType('UpdateMetricInput', updateMetricInput);
export const ArchiveMetricInput = inputType('ArchiveMetricInput', archiveMetricInput);
export const MetricFilter = inputType('MetricFilter', metricFilter);
export const RecordMetricPointsInput = inputType('RecordMetricPointsInput', recordMetricPointsInput);
export const ImportMetricPointsInput = inputType('ImportMetricPointsInput', importMetricPointsInput);
