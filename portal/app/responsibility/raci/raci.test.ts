import { csvLine } from '@groundcrew/shared';
import { aNode, theMockMap } from '../map.fixture';
import type { MapParty } from '../map.model';
import { raciCsv } from './raci.csv';
import { raciMatrix } from './raci.matrix';

const aParty = (role: MapParty['role'], name: string, isTeam = false): MapParty => ({
  role,
  holderId: name,
  name,
  isTeam,
});
const words = {
  team: '팀',
  name: '업무',
  stage: '단계',
  ownership: '주인',
  owned: { OWNED: '있음', UNOWNED: '없음', DOUBLY_OWNED: '둘' },
};

test('rows are grouped by team in the order of the tree, the ones without a team last', () => {
  const map = theMockMap();
  map.nodes.push(aNode('stray'));
  const matrix = raciMatrix(map, map.nodes);
  expect(matrix.sections.map((section) => section.teamName)).toEqual([
    '플랫폼기획파트',
    '소비자정책파트',
    '센터운영파트',
    'CX운영파트',
    '물류운영파트',
    null,
  ]);
  expect(matrix.total).toBe(13);
});

test('columns are the teams, then the people, who occur; either kind can be left out', () => {
  const map = theMockMap();
  const node = aNode('x', {
    teamId: 'cx',
    parties: [aParty('ACCOUNTABLE', '하'), aParty('RESPONSIBLE', 'cx', true), aParty('CONSULTED', '가')],
  });
  expect(raciMatrix(map, [node]).columns.map((column) => column.id)).toEqual(['cx', '하', '가']);
  expect(raciMatrix(map, [node], 'teams').columns.map((column) => column.id)).toEqual(['cx']);
  expect(raciMatrix(map, [node], 'people').columns.map((column) => column.id)).toEqual(['하', '가']);
});

test('a party with several roles has them in the order A, R, C, I, each once', () => {
  const node = aNode('x', {
    parties: [aParty('INFORMED', '가'), aParty('ACCOUNTABLE', '가'), aParty('INFORMED', '가')],
  });
  expect(raciMatrix(theMockMap(), [node]).sections[0]?.rows[0]?.cells).toEqual({
    가: ['ACCOUNTABLE', 'INFORMED'],
  });
});

test('a limit cuts rows and keeps the whole number', () => {
  const map = theMockMap();
  expect(raciMatrix(map, map.nodes, 'all', 5)).toMatchObject({ shown: 5, total: 12 });
});

test('cells that a spreadsheet would run get an apostrophe, and quotes, commas and lines are quoted', () => {
  for (const start of ['=', '+', '-', '@']) expect(csvLine([`${start}A1`])).toBe(`'${start}A1`);
  expect(csvLine(['\t1'])).toBe(`"'\t1"`);
  expect(csvLine(['\r1'])).toBe(`"'\r1"`);
  expect(csvLine(['a,b'])).toBe('"a,b"');
  expect(csvLine(['"a"\n'])).toBe('"""a""\n"');
  expect(csvLine(['환불 기준'])).toBe('환불 기준');
});

test('the file starts with the byte-order mark and has a line a work', () => {
  const map = theMockMap();
  const text = raciCsv(raciMatrix(map, map.nodes), words);
  expect(text.startsWith('\uFEFF팀,업무,단계,주인,')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(13);
  expect(text).toContain('플랫폼기획파트,오픈 후 정산 연동 확인,입점·오픈,없음,');
});
