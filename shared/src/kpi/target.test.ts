import { MetricKind, PeriodUnit } from '../metric/metric';
import { targetHoldsIn } from './target';

it('300 contacts a week says nothing of a day; a ratio, and the mean of a level, do', () => {
  const { WEEK, DAY } = PeriodUnit;
  expect(targetHoldsIn(WEEK, { unit: WEEK, denominatorId: null }, MetricKind.FLOW)).toBe(true);
  expect(targetHoldsIn(DAY, { unit: WEEK, denominatorId: null }, MetricKind.FLOW)).toBe(false);
  expect(targetHoldsIn(DAY, { unit: WEEK, denominatorId: 7 }, MetricKind.FLOW)).toBe(true);
  expect(targetHoldsIn(DAY, { unit: WEEK, denominatorId: null }, MetricKind.LEVEL)).toBe(true);
});
