/** Gray zones, and proposals to take them, made through the API as people do. */
import type { Hub } from '../../support/hub';
import { tried, type Who } from '../../support/kpis';

export const PROPOSAL = `proposal { id attempt state version name scopeTaken scopeLeft leftName mapEffect connection gap mission
  hypothesis weeks trialFrom trialTo proposedAt decidedAt
  grayZone { id state nextStep version openProposal { id } }
  proposer { id } owner { ... on Member { id } ... on Team { id } } responsibility { id } leftWith { id } value { id }
  links { responsibility { id } relation note } effects { kpi { id } expected result { change verdict } }
  consents { team { id } isAbove voices { id } answer words answeredBy { id } answeredAt conditionAcceptedAt
    answers { answer words answeredBy { id } conditionAcceptedAt } }
  trial { id from to }
  viewerCan { decideFor { id } acceptConditionOf { id } withdraw } }`;

export interface Consent {
  team: { id: string };
  isAbove: boolean;
  voices: { id: string }[];
  answer: string | null;
  words: string | null;
  answeredBy: { id: string } | null;
  conditionAcceptedAt: string | null;
  answers: { answer: string; words: string | null; answeredBy: { id: string } }[];
}

export interface Proposal {
  id: string;
  attempt: number;
  state: string;
  version: number;
  trialFrom: string;
  trialTo: string;
  decidedAt: string | null;
  grayZone: {
    id: string;
    state: string;
    nextStep: string;
    version: number;
    openProposal: { id: string } | null;
  };
  consents: Consent[];
  trial: { id: string; from: string; to: string } | null;
  viewerCan: { decideFor: { id: string }[]; acceptConditionOf: { id: string }[]; withdraw: boolean };
  effects: { kpi: { id: string }; expected: string; result: { change: number; verdict: string } | null }[];
}

let made = 0;

/** A gray zone of the centre and the platform part, reported by the peer. */
export async function aZone(
  hub: Hub,
  teams: readonly (keyof Hub['company']['teams'])[] = ['centre', 'platform'],
) {
  made += 1;
  const teamIds = teams.map((name) => hub.company.teams[name].id);
  const { data, errors } = await hub.ask(
    'peer',
    'mutation ($input: ReportGrayZoneInput!) { reportGrayZone(input: $input) { grayZone { id version } } }',
    { input: { question: `제휴몰 ${made}은 누가 여나요?`, teamIds } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.reportGrayZone.grayZone as { id: string; version: number };
}

/** The five steps as the operator would fill them in. */
export function proposalInput(hub: Hub, input: Record<string, unknown> = {}): Record<string, unknown> {
  made += 1;
  return {
    mapEffect: 'NEW',
    name: `소규모 제휴몰 오픈 ${made}`,
    scopeTaken: '작은 제휴몰과 비슷한 몰을 연다',
    ownerId: hub.company.people.operator.id,
    connection: '입점 문의를 센터가 먼저 받는다',
    gap: '누구에게 묻는지 모른다',
    mission: '파는 사람이 막히지 않게 한다',
    hypothesis: '판매자를 가장 잘 아는 사람이 열어야 한다',
    weeks: 6,
    ...input,
  };
}

/** What proposing answers. */
export const tryToPropose = (hub: Hub, input: Record<string, unknown>, who: Who = 'operator') =>
  tried(hub, who, 'proposeOwnership', proposalInput(hub, input), PROPOSAL);

/** A proposal of the operator. */
export async function aProposal(
  hub: Hub,
  input: Record<string, unknown> = {},
  who: Who = 'operator',
): Promise<Proposal> {
  const grayZoneId = 'question' in input ? undefined : (input.grayZoneId ?? (await aZone(hub)).id);
  return done(await tryToPropose(hub, { grayZoneId, ...input }, who));
}

type Outcome = Awaited<ReturnType<typeof tried>>;

/** The proposal of a payload. @throws Error naming the refusal */
export function done({ data, ...refusal }: Outcome): Proposal {
  if (!data) throw new Error(JSON.stringify(refusal));
  return (data as unknown as { proposal: Proposal }).proposal;
}

/** What an answer to a proposal as it was read answers. */
export const decide = (
  hub: Hub,
  who: Who,
  { id, version }: Pick<Proposal, 'id' | 'version'>,
  answer: 'YES' | 'NO' | 'YES_IF',
  input: Record<string, unknown> = {},
) =>
  tried(
    hub,
    who,
    'decideProposal',
    { id, version, answer, ...(answer === 'YES' ? {} : { words: '대형 구축은 플랫폼에 남기면' }), ...input },
    PROPOSAL,
  );

export const accept = (
  hub: Hub,
  who: Who,
  { id, version }: Pick<Proposal, 'id' | 'version'>,
  teamId: string,
) => tried(hub, who, 'acceptCondition', { id, version, teamId }, PROPOSAL);

export const withdraw = (hub: Hub, who: Who, { id, version }: Pick<Proposal, 'id' | 'version'>) =>
  tried(hub, who, 'withdrawProposal', { id, version }, PROPOSAL);

/** A proposal as somebody sees it. */
export async function proposalSeenBy(hub: Hub, who: Who, id: string): Promise<Proposal> {
  const query = `query ($id: ID!) { node(id: $id) { ... on OwnershipProposal { ${PROPOSAL.slice(PROPOSAL.indexOf('{') + 1, -1)} } } }`;
  const { data, errors } = await hub.ask(who, query, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}

/** What happened to a gray zone: kinds, oldest first. */
export async function kindsOf(hub: Hub, id: string): Promise<string[]> {
  const query = 'query ($id: ID!) { node(id: $id) { ... on GrayZone { history { kind } } } }';
  const { data, errors } = await hub.ask('peer', query, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node.history.map(({ kind }: { kind: string }) => kind);
}
