/** Every resolver of the concept, for the composition root. */
import { MetricCorrectionResolver } from './correction.resolver';
import { MetricLoadResolver } from './load.resolver';
import { MetricResolver } from './metric.resolver';
import { PointsResolver } from './points.resolver';

export const metricResolvers = [
  MetricResolver,
  MetricCorrectionResolver,
  MetricLoadResolver,
  PointsResolver,
] as const;
