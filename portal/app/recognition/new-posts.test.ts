import { newPostCount } from './new-posts';

test('what came on top of the page is counted', () => {
  expect(newPostCount(['c', 'b', 'a'], ['e', 'd', 'c', 'b'])).toEqual({ count: 2, isMore: false });
  expect(newPostCount(['c', 'b', 'a'], ['c', 'b', 'a'])).toEqual({ count: 0, isMore: false });
});

test('a post that was withdrawn is no news', () => {
  expect(newPostCount(['c', 'b', 'a'], ['b', 'a'])).toEqual({ count: 0, isMore: false });
});

test('when more came than were looked at, it says so', () => {
  expect(newPostCount(['a'], ['d', 'c', 'b'])).toEqual({ count: 3, isMore: true });
});

test('the first post of all is news on an empty page', () => {
  expect(newPostCount([], ['a'])).toEqual({ count: 1, isMore: false });
  expect(newPostCount([], [])).toEqual({ count: 0, isMore: false });
  expect(newPostCount(['a'], [])).toEqual({ count: 0, isMore: false });
});
