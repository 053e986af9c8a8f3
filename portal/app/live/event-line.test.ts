import { arrivalIn } from './event-line';

test('an event says what arrived, an error says nothing', () => {
  expect(arrivalIn('{"data":{"decisionRequested":{"id":"D1"}}}')).toBe('decision');
  expect(arrivalIn('{"data":{"notificationAdded":{"id":"N1"}}}')).toBe('notification');
  expect(arrivalIn('{"data":{"recognitionPosted":{"id":"R1"}}}')).toBe('recognition');
  expect(arrivalIn('{"data":null,"errors":[{"message":"ended"}]}')).toBeNull();
  expect(arrivalIn('{"errors":[]}')).toBeNull();
});
