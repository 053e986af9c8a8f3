import { decodeImportFile } from './import-text';
import { parseMembersCsv } from './members-csv.parser';
import { parseResponsibilitiesCsv } from './responsibilities-csv.parser';

const ownership = (text: string) => parseResponsibilitiesCsv(text);

test('a byte-order mark, CRLF, quotes over lines and Korean headers are read, with lines of the file', () => {
  const { document, problems } = ownership(
    '\uFEFF업무,팀,최종 책임,키워드,목적\r\n"환불, 교환",운영팀,jane@example.com; team:ops,"환불,교환","둘째\r\n줄"\r\n정산,,,,\r\n',
  );
  expect(problems).toEqual([]);
  expect(document.responsibilities).toMatchObject([
    {
      line: 2,
      name: '환불, 교환',
      findBy: 'NAME',
      team: { kind: 'TEAM', text: '운영팀' },
      keywords: ['환불', '교환'],
      purpose: '둘째\n줄',
      parties: [
        { role: 'ACCOUNTABLE', holder: { kind: 'ANY', text: 'jane@example.com' }, line: 2 },
        { role: 'ACCOUNTABLE', holder: { kind: 'ANY', text: 'team:ops' }, line: 2 },
      ],
      statedRoles: ['ACCOUNTABLE'],
    },
    { line: 4, name: '정산', team: null, purpose: '', parties: [] },
  ]);
  expect(document.responsibilities[0]).toMatchObject({
    scopeIn: undefined,
    parentRef: undefined,
    stage: undefined,
  });
});

test.each([
  ['a semicolon', 'key;name;team\nr1;환불;ops\n'],
  ['a tab', 'key\tname\tteam\nr1\t환불\tops\n'],
  ['Excel’s hint', 'sep=;\nkey;name;team\nr1;환불;ops\n'],
])('%s as separator is recognised', (_, text) => {
  expect(ownership(text).document.responsibilities).toMatchObject([
    { key: 'r1', name: '환불', team: { text: 'ops' } },
  ]);
});

test('a guarding apostrophe is taken off, one that belongs to the text is not', () => {
  const { document } = ownership("key,name,purpose\nr1,'=SUM(A1),'twas\nr2,''-x,'@all\n");
  expect(document.responsibilities.map(({ name, purpose }) => [name, purpose])).toEqual([
    ['=SUM(A1)', "'twas"],
    ["'-x", '@all'],
  ]);
});

test.each([
  ['', [['empty_file', null, null]]],
  ['key,name\n', [['empty_file', null, null]]],
  ['key,team\nr1,ops\n', [['missing_column', 1, 'name']]],
  ['name,이름\na,b\n', [['duplicate_column', 1, 'name']]],
  ['name,__proto__\na,b\n', [['unknown_column', 1, '__proto__']]],
  ['name,kind\na,SOMETIMES\n', [['not_in_list', 2, 'kind']]],
  ['name,review_cadence\na,점심\n', [['not_in_list', 2, 'review_cadence']]],
  ['key,name\nr1,a\n\nr1,b\n', [['duplicate_entity', 4, 'key']]],
  [
    'key,name\nr1,a,b\n',
    [
      ['column_count', 2, null],
      ['empty_file', null, null],
    ],
  ],
  ['key,name\nr1,"a\nr2,b\n', [['csv_syntax', 3, null]]],
  ['key,name\nr1,"a"b\n', [['csv_syntax', 2, null]]],
  ['key,name\nr1,\n', [['missing_field', 2, 'name']]],
  ['name\na\0b\n', [['nul_byte', 2, null]]],
  [`name\n${'가'.repeat(121)}\n`, [['too_long', 2, 'name']]],
])('%j is answered with line and column', (text, expected) => {
  const found = ownership(text).problems.map(({ code, line, field }) => [code, line, field]);
  expect(found).toEqual(
    expected.filter(([code]) => code !== 'empty_file' || found.length === expected.length),
  );
});

test('choices are read in English, in any case, and in Korean', () => {
  const { document, problems } = ownership('name,kind,review_cadence\na,project,half-yearly\nb,일상,분기\n');
  expect(problems).toEqual([]);
  expect(document.responsibilities.map(({ kind, reviewCadence }) => [kind, reviewCadence])).toEqual([
    ['PROJECT', 'HALF_YEARLY'],
    ['ROUTINE', 'QUARTERLY'],
  ]);
});

test('people: one row a team, one person', () => {
  const { document, problems } = parseMembersCsv(
    '이름,이메일,팀,직책,직무,언어\n김지안,Jian@Example.com,운영팀,파트장,운영,ko\n김지안,jian@example.com,기획팀,,,\n',
  );
  expect(problems).toEqual([]);
  expect(document.members).toMatchObject([
    { ref: 'jian@example.com', name: '김지안', locale: 'ko', line: 2 },
  ]);
  expect(document.memberships).toMatchObject([
    { team: { text: '운영팀' }, role: 'LEAD', discipline: 'OPERATIONS', line: 2 },
    { team: { text: '기획팀' }, role: undefined, line: 3 },
  ]);
});

test('people: every fault has its line and column', () => {
  const { problems } = parseMembersCsv(
    'name,email,team,role\n,a@example.com,ops,\nB,nope,ops,\nC,c@example.com,,\nD,d@example.com,ops,BOSS\nE,e@example.com,ops,\nF,e@example.com,ops,\n',
  );
  expect(problems.map(({ code, line, field }) => [code, line, field])).toEqual([
    ['missing_field', 2, 'name'],
    ['not_an_email', 3, 'email'],
    ['missing_field', 4, 'team'],
    ['not_in_list', 5, 'role'],
    ['conflicting_rows', 7, 'name'],
    ['duplicate_entity', 7, 'team'],
  ]);
});

test('bytes: UTF-8, UTF-16 of Excel and EUC-KR of Korean Excel become text, others are refused', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  expect(decodeImportFile(encode('이름'), true)).toEqual({ text: '이름', problems: [] });
  expect(decodeImportFile(new Uint8Array([0xff, 0xfe, 0x74, 0xc7, 0x84, 0xb9]), true).text).toBe('이름');
  const korean = decodeImportFile(new Uint8Array([0xc0, 0xcc, 0xb8, 0xa7]), true);
  expect(korean.text).toBe('이름');
  expect(korean.problems).toMatchObject([{ code: 'read_as', severity: 'WARNING' }]);
  expect(decodeImportFile(new Uint8Array([0xc0, 0xcc]), false).problems).toMatchObject([
    { code: 'not_text' },
  ]);
  expect(decodeImportFile(new Uint8Array([0xff, 0x00, 0x01]), true).problems).toMatchObject([
    { code: 'not_text' },
  ]);
  expect(decodeImportFile(new Uint8Array(10_000_001), true).problems).toMatchObject([
    { code: 'too_large', severity: 'ERROR' },
  ]);
});
