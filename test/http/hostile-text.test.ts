/**
 * Every text that ideas, recognition and rewards take: HTML and script come back as the text that they are; what cannot be seen is no
 * text; ten thousand characters and control characters are refused at their field.
 */
import { cleanText } from '@groundcrew/shared';
import { toGlobalId } from 'graphql-relay';
import { dialects } from '../support/databases';
import { hostileTexts, trickyTexts } from '../support/hostile-texts';
import { type Hub, startHub } from '../support/hub';
import { tried } from '../support/kpis';

const ID = toGlobalId('Idea', 1);
const idea = {
  title: '정산',
  problem: '기다린다',
  proposal: '내려받는다',
  reach: 1,
  effect: '1',
  effort: '1',
};
const option = {
  kind: 'GIFT',
  name: '책',
  unit: '권',
  price: 1,
  approver: 'ADMIN',
  fulfiller: 'ADMIN',
};
const versioned = { id: ID, version: 1 };
const post = { recipientIds: [ID], text: '고마워요' };
const evidence = (field: string) => (text: string) => ({
  ...idea,
  evidence: [{ kind: 'QUOTE', text: '기다려요', [field]: text }],
});

/** Verb, field as its path says, whether it may be empty, and the input with a text in it. */
const FIELDS: [verb: string, field: string, mayBeEmpty: boolean, input: (text: string) => object][] = [
  ...['title', 'problem', 'proposal'].flatMap((field): (typeof FIELDS)[number][] => [
    ['raiseIdea', field, false, (text) => ({ ...idea, [field]: text })],
    ['updateIdea', field, false, (text) => ({ ...versioned, ...idea, [field]: text })],
  ]),
  ['raiseIdea', 'evidence.0.text', true, evidence('text')],
  ['raiseIdea', 'evidence.0.source', true, evidence('source')],
  ['commentIdea', 'text', false, (text) => ({ id: ID, text })],
  ['pitchIdea', 'words', false, (words) => ({ ...versioned, toTeamId: ID, words })],
  ['decideIdea', 'reason', false, (reason) => ({ ...versioned, answer: 'ADOPT', reason })],
  [
    'decideIdea',
    'wayForward',
    true,
    (wayForward) => ({ ...versioned, answer: 'DECLINE', reason: '아직', wayForward }),
  ],
  [
    'recordImpact',
    'evidence',
    false,
    (text) => ({ ideaId: ID, kind: 'COST', amount: 1, from: '2026-01-01', to: '2026-02-01', evidence: text }),
  ],
  ['verifyImpact', 'words', false, (words) => ({ ...versioned, isVerified: true, words })],
  ['recognize', 'text', false, (text) => ({ ...post, text })],
  ['recognize', 'customer', true, (customer) => ({ ...post, customer })],
  ['creditIdea', 'text', false, (text) => ({ ideaId: ID, text })],
  ['giveAward', 'text', false, (text) => ({ ...post, text, budgetTeamId: ID, points: 1, key: 'k' })],
  [
    'giveAward',
    'customer',
    true,
    (customer) => ({ ...post, customer, budgetTeamId: ID, points: 1, key: 'k' }),
  ],
  ['giveAward', 'key', false, (key) => ({ ...post, budgetTeamId: ID, points: 1, key })],
  ['setRewardOption', 'name', false, (name) => ({ ...option, name })],
  ['setRewardOption', 'unit', false, (unit) => ({ ...option, unit })],
  ['setRewardOption', 'description', true, (description) => ({ ...option, description })],
  ['requestReward', 'note', true, (note) => ({ optionId: ID, units: 1, note, key: 'k' })],
  ['requestReward', 'key', false, (key) => ({ optionId: ID, units: 1, key })],
  ['decideRedemption', 'words', true, (words) => ({ ...versioned, answer: 'DECLINE', words })],
  ['fulfilRedemption', 'words', true, (words) => ({ ...versioned, words })],
];

/** What an admin who leads nobody is not even asked. */
const LEADS = ['decideIdea', 'giveAward'];

const INVISIBLE = ['', '   ', '\u200B\u200B\u2060', '\u202E\uFEFF', '\u200D', '\u3164 \u1160', '\u2800\n\t'];

describe.each(dialects)('hostile texts on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const issuesOf = async (verb: string, input: object) =>
    (await tried(hub, LEADS.includes(verb) ? 'lead' : 'admin', verb, input as Record<string, unknown>))
      .fields;

  it.each(FIELDS)(
    '%s refuses at %s what is too long or controls something',
    async (verb, field, _, input) => {
      expect(await issuesOf(verb, input('가'.repeat(10_000)))).toEqual([`${field}: too_long`]);
      expect(await issuesOf(verb, input('<script>'.repeat(1_250)))).toEqual([`${field}: too_long`]);
      for (const control of ['가\u0000나', '가\u001B[2J', '가\u007F'])
        expect(await issuesOf(verb, input(control))).toEqual([`${field}: control_character`]);
    },
  );

  it.each(FIELDS.filter(([, , mayBeEmpty]) => !mayBeEmpty))(
    '%s needs something to see at %s',
    async (verb, field, _, input) => {
      for (const text of INVISIBLE) expect(await issuesOf(verb, input(text))).toEqual([`${field}: required`]);
    },
  );

  it.each([
    ['raiseIdea', 'evidence.0.text', evidence('text')],
    [
      'decideIdea',
      'wayForward',
      (wayForward: string) => ({ ...versioned, answer: 'DECLINE', reason: '아직', wayForward }),
    ],
  ] as const)('%s needs something to see at %s where it is needed', async (verb, field, input) => {
    for (const text of INVISIBLE) expect(await issuesOf(verb, input(text))).toEqual([`${field}: required`]);
  });

  it('come back from ideas, posts and rewards as the text that they are', async () => {
    for (const text of [...hostileTexts.filter((_, at) => at % 4 === 0), ...trickyTexts])
      expect(await lifeOf(hub, text)).toEqual(expectedOf(text));
  }, 120_000);

  it('lose what cannot be seen, and keep what joins letters', async () => {
    const text = '보이\u200B는\u202E 글 👩\u200D👧';
    expect(await lifeOf(hub, text)).toEqual(expectedOf('보이는 글 👩\u200D👧'));
  });

  it('find nothing and break nothing when they are looked for', async () => {
    const query = `query ($text: String!, $filter: IdeaFilter) { similarIdeas(text: $text) { id } ideas(first: 5, filter: $filter) { edges { node { id } } } }`;
    for (const text of [
      ...trickyTexts,
      ...hostileTexts.slice(0, 20),
      "%' OR 1=1 --",
      '_',
      '%',
      '\\',
      '"',
      '(',
    ]) {
      const { errors } = await hub.ask('peer', query, { text, filter: { text } });
      expect([text, errors]).toEqual([text, undefined]);
    }
    const long = await hub.ask('peer', query, { text: '가'.repeat(10_000), filter: {} });
    expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

/** Everything that can be written of an idea, a post and a reward, with the same text everywhere. @returns what is read of it */
async function lifeOf(hub: Hub, text: string): Promise<unknown> {
  const { people, teams } = hub.company;
  const done = async (
    who: keyof typeof people,
    verb: string,
    input: object,
    fields: string,
    // biome-ignore lint/suspicious/noExplicitAny: each payload has a shape of its own
  ): Promise<any> => {
    const { data, ...refusal } = await tried(hub, who, verb, input as Record<string, unknown>, fields);
    if (!data) throw new Error(`${verb} of ${text}: ${JSON.stringify(refusal)}`);
    return Object.values(data)[0];
  };
  const key = `key ${made++}`;
  const at = 'idea { id version }';
  const step = ({ id, version }: { id: string; version: number }) => ({ id, version });
  const words = { title: text, problem: text, proposal: text };
  let one = await done(
    'operator',
    'raiseIdea',
    { ...idea, ...words, evidence: [{ kind: 'QUOTE', text, source: text }] },
    at,
  );
  await done('peer', 'commentIdea', { id: one.id, text }, 'comment { id }');
  one = await done('operator', 'pitchIdea', { ...step(one), toTeamId: teams.centre.id, words: text }, at);
  const no = { answer: 'DECLINE', reason: text, wayForward: text };
  one = await done('lead', 'decideIdea', { ...step(one), ...no }, at);
  one = await done('operator', 'pitchIdea', { ...step(one), toTeamId: teams.centre.id, words: text }, at);
  one = await done('lead', 'decideIdea', { ...step(one), answer: 'ADOPT', reason: text }, at);
  one = await done('operator', 'startIdea', step(one), at);
  const period = { from: '2026-11-22', to: '2026-11-23' };
  const recorded = { ideaId: one.id, kind: 'COST', amount: 1, ...period, evidence: text };
  const impact = await done('operator', 'recordImpact', recorded, 'impact { id version }');
  await done(
    'otherLead',
    'verifyImpact',
    { ...step(impact), isVerified: true, words: text },
    'impact { id }',
  );
  await done('peer', 'creditIdea', { ideaId: one.id, text }, 'recognition { id }');
  const said = { recipientIds: [people.operator.id], text, customer: text };
  const praised = await done('peer', 'recognize', said, 'recognition { text customer }');
  const quarter = { teamId: teams.centre.id, quarter: '2026-Q4', points: 1_000_000 };
  await done('admin', 'setBudget', quarter, 'budget { left }');
  const given = { ...said, budgetTeamId: teams.centre.id, points: 10, key };
  const awarded = await done('lead', 'giveAward', given, 'recognition { text customer }');
  const unit = [...text].slice(0, 10).join('');
  const offered = { ...option, name: text, description: text, unit };
  const offer = await done('admin', 'setRewardOption', offered, 'option { id name description unit }');
  const asked = { optionId: offer.id, units: 1, note: text, key: `${key} too` };
  let chosen = await done('operator', 'requestReward', asked, 'redemption { id version }');
  const yes = { ...step(chosen), answer: 'APPROVE', words: text };
  chosen = await done('admin', 'decideRedemption', yes, 'redemption { id version }');
  const read = 'redemption { note decidedWords fulfilledWords option { name } }';
  const fulfilled = await done('admin', 'fulfilRedemption', { ...step(chosen), words: text }, read);
  const { data } = await hub.ask(
    'admin',
    `query ($id: ID!) { node(id: $id) { ... on Idea { title problem proposal evidence { text source }
      comments(first: 5) { edges { node { text } } } pitches { words reason wayForward } impacts { evidence words }
      credits(first: 5) { edges { node { text } } } } } }`,
    { id: one.id },
  );
  const { name, description } = offer;
  return {
    ...data.node,
    praised,
    awarded,
    option: { name, description, isCut: offer.unit === cleanText(unit) },
    fulfilled,
  };
}

let made = 0;

function expectedOf(text: string): unknown {
  const listed = { edges: [{ node: { text } }] };
  return {
    title: text,
    problem: text,
    proposal: text,
    evidence: [{ text, source: text }],
    comments: listed,
    pitches: [
      { words: text, reason: text, wayForward: text },
      { words: text, reason: text, wayForward: null },
    ],
    impacts: [{ evidence: text, words: text }],
    credits: listed,
    praised: { text, customer: text },
    awarded: { text, customer: text },
    option: { name: text, description: text, isCut: true },
    fulfilled: { note: text, decidedWords: text, fulfilledWords: text, option: { name: text } },
  };
}
