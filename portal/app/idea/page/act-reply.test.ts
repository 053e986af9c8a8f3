import { donePath, ownReply, readDone } from './act-reply';

test('a form finds its own reply and no other’s', () => {
  const answer = { act: 'verify', subject: 'I1', reply: {} };
  expect(ownReply(answer, 'verify', 'I1')).toBe(answer);
  expect(ownReply(answer, 'verify', 'I2')).toBeUndefined();
  expect(ownReply(answer, 'record', 'I1')).toBeUndefined();
  expect(ownReply(undefined, 'verify', 'I1')).toBeUndefined();
});

test('what was done is said at the place where it stands', () => {
  expect(donePath('X', 'pitch')).toBe('/ideas/X?done=pitch#pitches');
  expect(donePath('X', 'start')).toBe('/ideas/X?done=start');
  expect(readDone(new URLSearchParams('done=pitch'))).toBe('pitch');
  expect(readDone(new URLSearchParams('done=dance'))).toBeNull();
});
