import { movedAt, redemptionSteps } from './redemption-steps';

test('a chosen reward fills step by step, and empties when its points come back', () => {
  expect(
    (['REQUESTED', 'APPROVED', 'FULFILLED'] as const).map((state) => redemptionSteps(state).filled),
  ).toEqual([1, 2, 3]);
  expect(redemptionSteps('DECLINED')).toEqual({ filled: 0, isRefunded: true });
  expect(redemptionSteps('WITHDRAWN')).toEqual({ filled: 0, isRefunded: true });
});

test('its day is the one on which it came to where it stands', () => {
  const chosen = { requestedAt: 'a', decidedAt: 'b', fulfilledAt: 'c' };
  expect(
    (['REQUESTED', 'APPROVED', 'FULFILLED', 'DECLINED'] as const).map((state) =>
      movedAt({ ...chosen, state }),
    ),
  ).toEqual(['a', 'b', 'c', 'b']);
  expect(movedAt({ ...chosen, state: 'WITHDRAWN', withdrawnAt: 'd' })).toBe('d');
  expect(movedAt({ state: 'WITHDRAWN', requestedAt: 'a' })).toBe('a');
});
