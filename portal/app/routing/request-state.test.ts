import { requestState } from './request-state';

const at = (state: 'ASKED' | 'SENT' | 'ACCEPTED' | 'CLOSED', more: object = {}) =>
  requestState({ state, source: 'ASKED', isBounced: false, hops: [], ...more }).word;

test('a request is said by where it stands', () => {
  expect(at('ASKED')).toBe('kept');
  expect(at('SENT', { hops: [{}] })).toBe('waiting');
  expect(at('ACCEPTED', { hops: [{}], isBounced: true })).toBe('accepted');
  expect(at('CLOSED', { hops: [{}] })).toBe('withdrawn');
});

test('what came back to the asker is told from what was never sent', () => {
  expect(at('ASKED', { isBounced: true, hops: [{}] })).toBe('returned');
});

test('an imported ticket that reached no team was not withdrawn by anybody', () => {
  expect(at('CLOSED', { source: 'IMPORTED' })).toBe('nowhere');
});
