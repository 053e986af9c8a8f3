import { previewQuery, readSnapshot } from './propose-snapshot';

function form(...entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

test('the drawing follows the lines, and the name that is typed', () => {
  const snapshot = readSnapshot(
    form(
      ['name', ' 소형 오픈 '],
      ['links[0].responsibilityIdText', '입점 계약'],
      ['links[0].relation', 'BEFORE'],
      ['links[1].responsibilityIdText', '문의 답변'],
      ['links[1].relation', 'AFTER'],
    ),
  );
  expect(snapshot.name).toBe('소형 오픈');
  expect(snapshot.links.map(({ name, relation }) => [name, relation])).toEqual([
    ['입점 계약', 'BEFORE'],
    ['문의 답변', 'AFTER'],
  ]);
});

test('who is asked follows the owner, the work, what is left, and the teams that are asked besides', () => {
  const fields: [string, string][] = [
    ['grayZoneId', 'z'],
    ['ownerId', 'm'],
    ['responsibilityId', 'r'],
    ['leftWithTeamId', 't'],
    ['askTeamIds', 'a'],
    ['askTeam', 'a'],
  ];
  expect(previewQuery(form(['mapEffect', 'SPLIT'], ...fields))).toBe(
    'grayZoneId=z&ownerId=m&responsibilityId=r&leftWithTeamId=t&askTeamIds=a',
  );
  expect(previewQuery(form(['mapEffect', 'NEW'], ...fields))).not.toContain('responsibilityId');
  expect(previewQuery(form(['mapEffect', 'TAKE_OVER'], ...fields))).not.toContain('leftWith');
});
