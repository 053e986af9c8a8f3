/** Takes gray zones through the API, as people do, up to where a test begins. */
import type { Company } from './company';
import type { Hub } from './hub';
import { aName } from './responsibilities';

type Who = keyof Company['people'];
type Input = Record<string, unknown>;

export interface Taken {
  id: string;
  version: number;
}

/** The data of an answer without errors. */
export async function done(
  hub: Hub,
  who: Who,
  mutation: string,
  type: string,
  input: Input,
  selection: string,
  // biome-ignore lint/suspicious/noExplicitAny: a test names the shape of what it asked for
): Promise<any> {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
  const { data, errors } = await hub.ask(who, query, { input });
  if (errors) throw new Error(`${JSON.stringify(errors)} to ${query} ${JSON.stringify(input)}`);
  return data[mutation];
}

/** The code, reason and paths with which something is refused; null when it is not. */
export async function refusal(
  hub: Hub,
  who: Who,
  mutation: string,
  type: string,
  input: Input,
): Promise<{ code: string; reason?: string; paths: string[] } | null> {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  const { errors } = await hub.ask(who, query, { input });
  const error = errors?.[0];
  if (!error) return null;
  const { code, params, issues } = error.extensions as {
    code: string;
    params?: { reason?: string };
    issues?: { path: (string | number)[] }[];
  };
  return { code, reason: params?.reason, paths: (issues ?? []).map(({ path }) => path.join('.')) };
}

/** A gray zone that the operator reports; of the centre part unless `teamIds` says otherwise. */
export async function aZone(hub: Hub, input: Input = {}, who: Who = 'operator'): Promise<Taken> {
  const { grayZone } = await done(
    hub,
    who,
    'reportGrayZone',
    'ReportGrayZoneInput',
    { question: `${aName()}은 누구에게 물어봐요?`, teamIds: [hub.company.teams.centre.id], ...input },
    'grayZone { id version }',
  );
  return grayZone;
}

/** What an assignment of a gray zone says, unless `input` says otherwise: the operator takes new work. */
export function anAssignment(hub: Hub, zone: Taken, input: Input = {}): Input {
  return {
    grayZoneId: zone.id,
    version: zone.version,
    assigneeId: hub.company.people.operator.id,
    mapEffect: 'NEW',
    name: aName(),
    scopeTaken: '소형·유사 오픈',
    words: '가장 잘 아는 사람이라서요',
    weeks: 6,
    ...input,
  };
}

/** A gray zone assigned to the operator by their lead. */
export async function assigned(
  hub: Hub,
  input: Input = {},
  zone?: Taken,
): Promise<{ zone: Taken; assignment: Taken; name: string }> {
  const taken = zone ?? (await aZone(hub));
  const asked = anAssignment(hub, taken, input);
  const { assignment } = await done(
    hub,
    'lead',
    'assignGrayZone',
    'AssignGrayZoneInput',
    asked,
    'assignment { id version }',
  );
  return { zone: taken, assignment, name: String(asked.name) };
}

/** A trial of the operator that their lead assigned and that runs since today. */
export async function aTrial(
  hub: Hub,
  input: Input = {},
  zone?: Taken,
): Promise<{ zone: Taken; trial: Taken; name: string }> {
  const offered = await assigned(hub, input, zone);
  const { assignment } = await done(
    hub,
    'operator',
    'answerAssignment',
    'AnswerAssignmentInput',
    { ...offered.assignment, answer: 'ACCEPT' },
    'assignment { grayZone { currentTrial { id version } } }',
  );
  return { zone: offered.zone, trial: assignment.grayZone.currentTrial, name: offered.name };
}

/** What a proposal says, unless `input` says otherwise: the operator would take new work. */
export function aProposal(hub: Hub, zone: Taken, input: Input = {}): Input {
  return {
    grayZoneId: zone.id,
    ownerId: hub.company.people.operator.id,
    mapEffect: 'NEW',
    name: aName(),
    scopeTaken: '소형·유사 오픈',
    connection: '오픈 문의를 매일 받아요',
    gap: '아무도 맡지 않아 두 번 물어야 해요',
    mission: '판매자가 헤매지 않게',
    hypothesis: '판매자를 가장 잘 아는 사람이 열어야 해요',
    weeks: 6,
    ...input,
  };
}

/** A proposal of the operator. */
export async function proposed(hub: Hub, zone: Taken, input: Input = {}): Promise<Taken> {
  const { proposal } = await done(
    hub,
    'operator',
    'proposeOwnership',
    'ProposeOwnershipInput',
    aProposal(hub, zone, input),
    'proposal { id version }',
  );
  return proposal;
}

/** Says yes to a proposal for every team that somebody may answer for. */
export async function agreedBy(hub: Hub, proposal: Taken, people: readonly Who[]): Promise<Taken> {
  let version = proposal.version;
  for (const who of people) {
    const { proposal: after } = await done(
      hub,
      who,
      'decideProposal',
      'DecideProposalInput',
      { id: proposal.id, version, answer: 'YES' },
      'proposal { version }',
    );
    version = after.version;
  }
  return { id: proposal.id, version };
}

/** What a node shows to somebody. */
export async function shown(
  hub: Hub,
  type: string,
  id: string,
  selection: string,
  who: Who = 'peer',
  // biome-ignore lint/suspicious/noExplicitAny: a test names the shape of what it asked for
): Promise<any> {
  const { data, errors } = await hub.ask(
    who,
    `query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`,
    {
      id,
    },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}
