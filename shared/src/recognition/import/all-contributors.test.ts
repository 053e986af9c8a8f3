import { aroundSpan } from '../recognition';
import {
  type Contributor,
  contributionPost,
  contributionsIn,
  readAllContributors,
  tooLongPosts,
} from './all-contributors';

const fileOf = (contributors: object[], more: object = {}) =>
  JSON.stringify({ projectName: 'downshift', contributors, ...more });

it('reads who contributed what', () => {
  expect(
    readAllContributors(
      fileOf([{ login: 'jaredly', name: 'Jared Forsyth', avatar_url: 'x', contributions: ['ideas', 'doc'] }]),
    ),
  ).toEqual({
    project: 'downshift',
    contributors: [{ login: 'jaredly', name: 'Jared Forsyth', contributions: ['ideas', 'doc'] }],
  });
});

it('takes who is listed twice as one person, and who has no name by their login', () => {
  expect(
    readAllContributors(
      fileOf([
        { login: 'A', name: '', contributions: ['code', { type: 'doc', url: 'x' }] },
        { login: 'a', name: 'Later', contributions: ['code', 'ideas'] },
      ]),
    ),
  ).toMatchObject({ contributors: [{ login: 'A', name: 'A', contributions: ['code', 'doc', 'ideas'] }] });
});

it('marks the ideas in what a post says', () => {
  const person = { login: 'a', name: 'A', contributions: ['code', 'ideas', 'doc'] };
  const post = contributionPost('프로젝트 🚀', person);
  expect(post?.text).toBe('프로젝트 🚀: code, ideas, doc');
  expect(aroundSpan(post?.text ?? '', post?.credited ?? null)).toEqual([
    '프로젝트 🚀: code, ',
    'ideas',
    ', doc',
  ]);
  expect(contributionPost('x', { ...person, contributions: ['code'] })).toEqual({
    text: 'x: code',
    credited: null,
    hasIdeas: false,
  });
  expect(contributionPost('x', { ...person, contributions: [] })).toBeNull();
});

it('says again what a post said', () => {
  const person = { login: 'a', name: 'A', contributions: ['code', 'user testing', 'ideas'] };
  expect(contributionsIn('프로젝트: x', contributionPost('프로젝트: x', person)?.text ?? '')).toEqual(
    person.contributions,
  );
  expect(contributionsIn('another', 'x: code')).toEqual([]);
});

it('names those of whom more is said than a post holds', () => {
  const many = (count: number): Contributor => ({
    login: `of-${count}`,
    name: 'A',
    contributions: Array.from({ length: count }, (_, at) => `${'c'.repeat(28)}${10 + at}`),
  });
  expect(tooLongPosts('p'.repeat(100), [many(3), many(30), many(28)])).toEqual([
    'of-30: 1060 characters of contributions; at most 1000 fit on a post',
  ]);
});

it.each([
  ['nothing', ''],
  ['something else', '[]'],
  ['a person without a login', fileOf([{ name: 'A', contributions: [] }])],
  ['a login with a space', fileOf([{ login: 'a b', contributions: [] }])],
  ['a contribution that is markup', fileOf([{ login: 'a', contributions: ['<b>code</b>'] }])],
])('says what is wrong with %s', (_, text) => {
  expect(readAllContributors(text)).toHaveProperty('problems');
});
