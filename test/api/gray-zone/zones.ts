/** Gray zones as people report and see them; and some at any place, made as the hub stores them. */
import { change, GrayZoneRepository, type NewGrayZone, type UnitOfWork } from '@groundcrew/db';
import { TeamConcern } from '@groundcrew/shared';
import { toGlobalId } from 'graphql-relay';
import type { Company } from '../../support/company';
import { type Hub, TEST_NOW } from '../../support/hub';

type Who = keyof Company['people'];

export interface SeenZone {
  id: string;
  version: number;
  question: string;
  description: string | null;
  source: string;
  state: string;
  size: number;
  closedAt: string | null;
  closeReason: string | null;
  closedBy: { id: string } | null;
  reportedBy: { id: string } | null;
  topic: { id: string } | null;
  teams: { weight: number; concern: string; team: { id: string } }[];
  deliveryCount: number;
  history: {
    kind: string;
    words: string | null;
    actor: { id: string } | null;
    team: { id: string } | null;
  }[];
  viewerCan: Record<'update' | 'dismiss' | 'propose' | 'assign' | 'logWork' | 'setMilestones', boolean>;
}

export const ZONE = `id version question description source state size closedAt closeReason closedBy { id } reportedBy { id } topic { id }
  teams { weight concern team { id } } deliveryCount history { kind words actor { id } team { id } }
  viewerCan { update dismiss propose assign logWork setMilestones }`;

/** Runs a mutation. @returns what it gives, or the code of the refusal */
export async function act(
  hub: Hub,
  who: Who,
  name: string,
  input: Record<string, unknown>,
  selection = `grayZone { ${ZONE} }`,
  // biome-ignore lint/suspicious/noExplicitAny: a test names the shape of what it asked for
): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await hub.ask(
    who,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`,
    { input },
  );
  if (!errors) return data[name];
  const params = errors[0]?.extensions.params as { reason?: string } | undefined;
  return params?.reason ?? errors[0]?.extensions.code ?? 'nothing';
}

/** Somebody reports a gray zone, which must succeed. */
export async function reported(hub: Hub, who: Who, input: Record<string, unknown> = {}): Promise<SeenZone> {
  const done = await act(hub, who, 'reportGrayZone', { question: '제휴몰은 누가 열어요?', ...input });
  if (typeof done === 'string') throw new Error(`reportGrayZone by ${who}: ${done}`);
  return done.grayZone;
}

/** The gray zone as somebody sees it now. */
export async function seen(hub: Hub, who: Who, id: string): Promise<SeenZone> {
  const query = `query ($id: ID!) { node(id: $id) { ... on GrayZone { ${ZONE} } } }`;
  const { data, errors } = await hub.ask(who, query, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}

/** Writes into the hub's storage, past every rule. */
export function stored<T>(hub: Hub, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
  return change(hub.database.db, { actorId: null, now: TEST_NOW, requestId: null }, async (unit) => {
    const result = await work(unit);
    unit.unchanged();
    return result;
  });
}

/** A gray zone that stands anywhere; it concerns the teams, each with what is given. */
export async function aZone(
  hub: Hub,
  given: Partial<NewGrayZone> = {},
  teams: { teamId: number; weight?: number; concern?: TeamConcern }[] = [],
): Promise<{ id: string; key: number }> {
  const key = await stored(hub, async (unit) => {
    const zones = new GrayZoneRepository(unit.manager);
    const made = await zones.create({
      question: '주인 없는 일',
      source: 'TOPIC',
      spottedAt: TEST_NOW,
      ...given,
    });
    await zones.addTeams(
      made,
      teams.map((team) => ({ weight: 1, concern: TeamConcern.LANDED, ...team })),
    );
    return made;
  });
  return { key, id: toGlobalId('GrayZone', key) };
}
