import { shortTeamNames } from './short-team-names';

const short = (...names: string[]) => [...shortTeamNames(names.map((name) => ({ id: name, name }))).values()];

test('a Korean team is called by what tells it from others, in two syllables', () => {
  expect(short('플랫폼기획파트', '센터운영파트', '소비자정책파트', 'CX운영파트')).toEqual([
    '기획',
    '센터',
    '정책',
    'CX',
  ]);
  expect(short('영업2팀', '결제개발팀')).toEqual(['영업2', '결제']);
});

test('teams that would be called alike keep what tells them apart', () => {
  expect(short('플랫폼기획파트', '서비스기획파트')).toEqual(['플랫', '서비']);
  expect(short('물류운영팀', '물류기획팀')).toEqual(['운영', '기획']);
});

test('an English team is called by its first word, and a name that is only a kind of team stays', () => {
  expect(short('Platform planning part', 'Policy team')).toEqual(['Platform', 'Policy']);
  expect(short('Group 70', 'Group 24')).toEqual(['70', '24']);
  expect(short('센터')).toEqual(['센터']);
});
