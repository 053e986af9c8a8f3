import fc from 'fast-check';
import { ResponsibilityKind, ReviewCadence } from './responsibility';
import { type SplitParent, sameText, splitChild, splitIssues } from './split';

const launches: SplitParent = {
  id: 5,
  name: '입점몰 구축',
  stageId: 3,
  kind: ResponsibilityKind.ROUTINE,
  criteria: '2주 안에 연다',
  reviewCadence: ReviewCadence.QUARTERLY,
};

test('large builds stay with Platform, small launches go to Centre Management', () => {
  const parts = [
    { name: '대형 구축', scopeIn: '새로 짓는 몰' },
    { name: '소형·유사 구축', scopeIn: '작거나 비슷한 몰', scopeOut: '새로 짓는 몰' },
  ];
  expect(splitIssues(launches.name, [], parts)).toEqual([]);
  expect(splitChild(launches, parts[1] ?? { name: '', scopeIn: '' })).toEqual({
    name: '소형·유사 구축',
    scopeIn: '작거나 비슷한 몰',
    scopeOut: '새로 짓는 몰',
    purpose: '',
    parentId: 5,
    stageId: 3,
    kind: ResponsibilityKind.ROUTINE,
    criteria: '2주 안에 연다',
    reviewCadence: ReviewCadence.QUARTERLY,
  });
});

test('a part named like its umbrella, a present part or a sibling is named with its field', () => {
  const issues = splitIssues(
    'Launches',
    ['Large builds'],
    [
      { name: ' launches ', scopeIn: 'a' },
      { name: 'LARGE  BUILDS', scopeIn: 'b' },
      { name: 'Small', scopeIn: 'c' },
      { name: 'small', scopeIn: 'd' },
    ],
  );
  expect(issues.map((one) => one.path.join('.'))).toEqual([
    'input.children.0.name',
    'input.children.1.name',
    'input.children.3.name',
  ]);
  expect(issues.every((one) => one.code === 'duplicate')).toBe(true);
});

test('two parts with one scope are refused', () => {
  const issues = splitIssues(
    'Launches',
    [],
    [
      { name: 'Large', scopeIn: 'Everything' },
      { name: 'Small', scopeIn: 'everything ' },
    ],
  );
  expect(issues).toMatchObject([{ path: ['input', 'children', 1, 'scopeIn'], code: 'duplicate' }]);
});

test('parts are accepted exactly when all names and all scopes differ', () => {
  const aWord = fc.constantFrom('a', 'A', 'b', ' b', 'c', '가', '가 ');
  const aPart = fc.record({ name: aWord, scopeIn: aWord });
  fc.assert(
    fc.property(fc.array(aPart, { minLength: 1, maxLength: 5 }), fc.array(aWord), (parts, present) => {
      const names = parts.map((part) => sameText(part.name));
      const scopes = parts.map((part) => sameText(part.scopeIn));
      const taken = ['umbrella', ...present].map(sameText);
      const clean =
        new Set(names).size === names.length &&
        new Set(scopes).size === scopes.length &&
        !names.some((name) => taken.includes(name));
      expect(splitIssues('Umbrella', present, parts).length === 0).toBe(clean);
    }),
  );
});
