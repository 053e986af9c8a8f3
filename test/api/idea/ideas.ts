/** Raises, pitches and answers ideas through the API, as people do. */
import type { Hub } from '../../support/hub';
import type { Who } from '../../support/kpis';

export interface Raised {
  id: string;
  version: number;
  state: string;
  [field: string]: unknown;
}

export const IDEA = `id version state title problem proposal reach effect effort priority rank rankedCount supportCount isSupported commentCount
  raisedBy { id } people { member { id } role weight } evidence { kind text source figure kpi { id } }
  pitches { id attempt words toTeam { id } pitchedBy { id } answer answeredBy { id } reason wayForward withdrawnAt } openPitch { id }
  change { id } impacts { id version state amount currency verifiedBy { id } viewerCan { verify } }
  viewerCan { edit pitch withdrawPitch decide start linkChange recordImpact credit support }`;

const IMPACT = `id version state amount currency from to words recordedBy { id } verifiedBy { id } idea { ${IDEA} }`;

/** What is typed of an idea: 310 × 0.8 ÷ 2 = 124. */
export const content = (changes: object = {}) => ({
  title: '정산 내역 직접 내려받기',
  problem: '판매자가 정산 내역을 혼자 볼 수 없어 상담원에게 묻는다',
  proposal: '판매자 화면에서 엑셀로 내려받게 한다',
  reach: 310,
  effect: '0.8',
  effort: '2',
  ...changes,
});

interface Refusal {
  /** The reason of a conflict, else the code. */
  code: string;
  /** The first field that it names, and what is wrong there. */
  field?: string;
}

/** Runs one of the mutations of ideas. @returns the idea or impact, or why it was refused */
export async function act(
  hub: Hub,
  who: Who,
  name: string,
  input: object,
): Promise<{ done: Raised } | Refusal> {
  const isImpact = /impact$/i.test(name);
  const selection = isImpact ? `impact { ${IMPACT} }` : `idea { ${IDEA} }`;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await hub.ask(
    who,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`,
    { input },
  );
  if (!errors) return { done: data[name][isImpact ? 'impact' : 'idea'] };
  const extensions = errors[0]?.extensions as {
    code: string;
    params?: { reason?: string };
    issues?: { path: (string | number)[]; code: string }[];
  };
  const [issue] = extensions.issues ?? [];
  return {
    code: extensions.params?.reason ?? extensions.code,
    ...(issue ? { field: `${issue.path.slice(1).join('.')}: ${issue.code}` } : {}),
  };
}

/** As {@link act}, where it must succeed. */
export async function acted(hub: Hub, who: Who, name: string, input: object): Promise<Raised> {
  const result = await act(hub, who, name, input);
  if ('done' in result) return result.done;
  throw new Error(`${name} by ${who}: ${JSON.stringify(result)}`);
}

/** As {@link act}, where it must be refused: its code, and the field where one is named. */
export async function refused(hub: Hub, who: Who, name: string, input: object): Promise<string> {
  const result = await act(hub, who, name, input);
  if ('done' in result) throw new Error(`${name} by ${who} went through`);
  return result.field ? `${result.code} at ${result.field}` : result.code;
}

/** An idea as somebody sees it now. */
export async function seen(hub: Hub, who: Who, id: string): Promise<Raised> {
  const { data, errors } = await hub.ask(
    who,
    `query ($id: ID!) { node(id: $id) { ... on Idea { ${IDEA} } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}

export const step = ({ id, version }: Raised) => ({ id, version });

/** An idea that the operator raised, put to the centre and had adopted by its lead. */
export async function anAdoptedIdea(hub: Hub, changes: object = {}): Promise<Raised> {
  const raised = await acted(hub, 'operator', 'raiseIdea', content(changes));
  const pitched = await acted(hub, 'operator', 'pitchIdea', {
    ...step(raised),
    toTeamId: hub.company.teams.centre.id,
    words: '해 봐요',
  });
  return acted(hub, 'lead', 'decideIdea', { ...step(pitched), answer: 'ADOPT', reason: '좋아요' });
}

/** The same, in practice. */
export async function anIdeaInPractice(hub: Hub, changes: object = {}): Promise<Raised> {
  return acted(hub, 'operator', 'startIdea', step(await anAdoptedIdea(hub, changes)));
}

/** As if it had been put into practice at noon of a day: what it brought is counted since then. */
export async function practisedSince(hub: Hub, { id }: Raised, day: string): Promise<void> {
  const key = Number(Buffer.from(id, 'base64').toString().split(':')[1]);
  await hub.database.db.writer.query('UPDATE idea SET started_at = ? WHERE id = ?', [
    new Date(`${day}T03:00:00Z`).getTime(),
    key,
  ]);
}
