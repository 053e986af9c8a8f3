import { proposeOwnershipInput } from '@groundcrew/shared';
import { submit } from '~/form/submit.server';
import { dropUnused, inPageOrder, pickFields, shapeProposal, typedValues } from './propose-form.server';

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

const whole = {
  grayZoneId: 'zone',
  connection: '계약 뒤에 열어요',
  gap: '물어볼 곳이 없어요',
  mission: '답이 놓여 있게',
  valueId: '',
  ownerId: 'haneul',
  hypothesis: '가장 잘 아는 사람이 준비해요',
  mapEffect: 'SPLIT',
  responsibilityId: 'launch',
  name: '소형 오픈',
  scopeTaken: '기존 틀',
  scopeLeft: '대형 구축',
  leftWithTeamId: 'platform',
  leftName: '대형 오픈',
  weeks: '8',
};

async function send(values: Record<string, string>) {
  const data = form(values);
  const { unread, unshape } = shapeProposal(data);
  const outcome = await submit(data, proposeOwnershipInput, async (input) => input, unread);
  return outcome.done ? { input: outcome.result } : { errors: unshape(outcome.reply.error ?? {}) };
}

test('a whole proposal goes as it was typed, without the lines that stayed empty', async () => {
  const { input } = await send({
    ...whole,
    'links[0].relation': 'BEFORE',
    'links[1].responsibilityId': 'contract',
    'links[1].responsibilityIdText': '입점 계약',
    'links[1].relation': 'BEFORE',
    'effects[0].way': 'DOWN',
    'effects[1].kpiId': 'rate',
    'effects[1].way': 'DOWN',
    'effects[1].size': '33.5',
    askTeam: 'cx',
  });
  expect(input).toMatchObject({
    ownerId: 'haneul',
    weeks: 8,
    links: [{ responsibilityId: 'contract', relation: 'BEFORE' }],
    effects: [{ kpiId: 'rate', expected: '-0.335' }],
    askTeamIds: ['cx'],
  });
  expect(input).not.toHaveProperty('askTeam');
});

test('what the chosen effect has no use for is not sent, though it was typed before', async () => {
  const { input } = await send({ ...whole, mapEffect: 'NEW' });
  expect(input).toMatchObject({ mapEffect: 'NEW', scopeLeft: '대형 구축' });
  expect(input?.responsibilityId).toBeUndefined();
  const { input: taken } = await send({ ...whole, mapEffect: 'TAKE_OVER' });
  expect(taken).toMatchObject({ responsibilityId: 'launch' });
  expect([taken?.scopeLeft, taken?.leftWithTeamId, taken?.leftName]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a split says what is left, with whom and under which name', async () => {
  const { errors } = await send({ ...whole, scopeLeft: ' ', leftWithTeamId: '', leftName: '' });
  expect(errors).toEqual({ scopeLeft: ['required'], leftWithTeamId: ['required'], leftName: ['required'] });
});

test('what is to be mended in a line is said at the line where it was typed', async () => {
  const { errors } = await send({
    ...whole,
    name: '',
    'links[2].note': '일정',
    'links[2].relation': 'AFTER',
    'effects[1].kpiId': 'rate',
    'effects[1].way': 'DOWN',
    'effects[1].size': '33.333',
    'effects[2].kpiId': 'cancel',
    'effects[2].way': 'DOWN',
    'effects[2].size': '',
  });
  expect(errors).toEqual({
    name: ['required'],
    'links[2].responsibilityId': ['required'],
    'effects[1].size': ['too_many_places|2'],
    'effects[2].size': ['required'],
  });
});

test('without a gray zone the work is to be named', async () => {
  expect((await send({ ...whole, grayZoneId: '', question: ' ' })).errors).toEqual({
    question: ['required'],
  });
  const { input } = await send({ ...whole, grayZoneId: '', question: '영수증 안내를 함께 맡을게요' });
  expect(input?.question).toBe('영수증 안내를 함께 맡을게요');
});

test('the summary of errors reads from the top of the page down', () => {
  const errors = inPageOrder({ name: 1, weeks: 1, 'effects[1].size': 1, 'links[0].note': 1, connection: 1 });
  expect(Object.keys(errors)).toEqual(['connection', 'links[0].note', 'name', 'effects[1].size', 'weeks']);
});

test('the page is drawn again with every line as it was', () => {
  const typed = typedValues(form({ name: '소형 오픈', 'links[1].note': '일정', 'effects[0].size': '많이' }));
  expect(typed).toMatchObject({ name: '소형 오픈' });
  expect(typed.links).toHaveLength(2);
  expect(typed.links[1]).toMatchObject({ note: '일정', responsibilityId: '' });
  expect(typed.effects).toEqual([{ kpiId: '', way: '', size: '많이' }]);
});

test('names are looked for only where the chosen effect asks for them', () => {
  const data = form({
    mapEffect: 'NEW',
    responsibilityIdText: '오픈',
    'links[1].responsibilityIdText': '계약',
  });
  dropUnused(data);
  expect(data.get('responsibilityIdText')).toBeNull();
  expect(pickFields(data).map(({ name }) => name)).toEqual([
    'ownerId',
    'responsibilityId',
    'leftWithTeamId',
    'askTeam',
    'links[0].responsibilityId',
    'links[1].responsibilityId',
  ]);
});
