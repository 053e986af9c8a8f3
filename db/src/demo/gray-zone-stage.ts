/** What every act of the demo company's gray zones shares. The same pure rules decide as in the hub: what they refuse is an error here. */
import {
  type GrayZoneAct,
  holdsOn,
  isOpen,
  type NotificationKind,
  nextGrayZoneState,
  type TeamNode,
} from '@groundcrew/shared';
import { AuditRepository } from '../audit/audit.repository';
import type { UnitOfWork } from '../core/unit-of-work';
import { GrayZoneRepository, type GrayZoneRow } from '../gray-zone/gray-zone.repository';
import { MembershipRepository } from '../member/membership.repository';
import { VoiceRepository } from '../member/voice.repository';
import { NotificationRepository } from '../notification/notification.repository';
import type { Cast } from './seed-people';

export interface Stage {
  unit: UnitOfWork;
  cast: Cast;
  dayAgo(days: number): string;
  /** Responsibilities by key, topics by name, KPIs by key. */
  works: ReadonlyMap<string, number>;
  topics: ReadonlyMap<string, number>;
  kpis: ReadonlyMap<string, number>;
  /** The company's values in their order. */
  valueIds: readonly number[];
}

/** When something is done, and by whom: null for the hub itself. */
export interface When {
  ago: number;
  at: Date;
  day: string;
  actorId: number | null;
}

/** Older ones were read long ago. */
const TOLD_DAYS = 17;

/** Puts an event into the history of a gray zone as it happened, on its day. Nobody is called about what is past. */
export function record(
  { unit }: Stage,
  { at, actorId }: When,
  zoneId: number,
  kind: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const change = { action: `gray-zone.${kind}`, subjectType: 'GrayZone', subjectId: zoneId, detail };
  return new AuditRepository(unit.manager).append({ actorId, now: at, requestId: null }, [change]);
}

/** Puts what happened lately into inboxes; not into that of whoever did it. */
export async function tell(
  { unit }: Stage,
  { ago, at, actorId }: When,
  memberIds: readonly number[],
  about: { kind: NotificationKind; subjectType: string; subjectId: number },
): Promise<void> {
  if (ago > TOLD_DAYS) return;
  for (const memberId of new Set(memberIds.filter((id) => id !== actorId)))
    await new NotificationRepository(unit.manager).create({ memberId, at, ...about });
}

/** Moves a gray zone. @throws Error where the rules refuse it */
export async function move(
  { unit }: Stage,
  { at, actorId }: When,
  zoneId: number,
  act: GrayZoneAct,
  closeReason: string | null = null,
): Promise<GrayZoneRow> {
  const zones = new GrayZoneRepository(unit.manager);
  const row = await zones.byId(zoneId);
  const state = row && nextGrayZoneState(row.state, act, await zones.hasReturned(zoneId));
  if (!row || !state) throw new Error(`The demo company does what cannot be: ${act} of ${row?.question}`);
  const closing = isOpen(state) ? {} : { closedAt: at, closedBy: actorId, closeReason, openKey: null };
  await zones.setState(zoneId, row.version, { state, stateSince: at, ...closing });
  return row;
}

/** Teams in which a member is on a day. */
export async function teamsOf({ unit }: Stage, memberId: number, day: string): Promise<number[]> {
  const held = await new MembershipRepository(unit.manager).ofMembers([memberId]);
  return held.filter((one) => holdsOn(one, day)).map(({ teamId }) => teamId);
}

/** Open teams and their leads on a day. */
export async function leadsOn(
  { unit }: Stage,
  day: string,
): Promise<{ tree: TeamNode[]; leads: Map<number, number[]> }> {
  const repository = new VoiceRepository(unit.manager);
  const leads = new Map<number, number[]>();
  for (const { teamId, memberId } of await repository.leads(day))
    leads.set(teamId, [...(leads.get(teamId) ?? []), memberId]);
  return { tree: await repository.openTeams(day), leads };
}
