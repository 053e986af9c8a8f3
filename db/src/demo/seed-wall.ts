/** Writes the demo company's wall: what people say of each other, whose ideas were adopted, who took gray zones, and who applauds. */
import {
  companyDay,
  dayNumber,
  GrayZoneOrder,
  GrayZoneState,
  holdsOn,
  limits,
  NotificationKind,
  quarterDays,
  quarterOf,
  RecognitionKind,
} from '@groundcrew/shared';
import { CompanyRepository } from '../company/company.repository';
import type { GrayZoneRow } from '../gray-zone/gray-zone.repository';
import { GrayZonePageRepository } from '../gray-zone/gray-zone-page.repository';
import { TrialRepository } from '../gray-zone/trial.repository';
import { TrialRecordRepository } from '../gray-zone/trial-record.repository';
import { MembershipRepository } from '../member/membership.repository';
import { ApplauseRepository } from '../recognition/applause.repository';
import { type NewRecognition, RecognitionRepository } from '../recognition/recognition.repository';
import type { Past } from './past';
import { colleaguesOn, type SeededIdea } from './seed-ideas';
import { named } from './seed-people';
import type { DemoPost } from './wall';
import { awards } from './wall-awards';
import { credits, praises } from './wall-praises';

/** A post whose parts are known; what is absent is empty. */
type Worded = Partial<NewRecognition> &
  Pick<NewRecognition, 'kind' | 'authorId' | 'text' | 'postedAt'> & {
    recipientIds: number[];
    applause: number;
  };

/** An award on the wall, for the ledger to book. */
export interface SeededAward {
  recognitionId: number;
  at: Date;
  authorId: number;
  recipientIds: number[];
  teamId: number;
  points: number;
  isLeaderExample: boolean;
}

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/**
 * @param kpis KPIs by their keys
 * @returns the awards, in the order in which they were given
 */
export async function seedWall(
  past: Past,
  ideas: ReadonlyMap<string, SeededIdea>,
  kpis: ReadonlyMap<string, number>,
): Promise<SeededAward[]> {
  const { manager } = past.unit;
  const values = (await new CompanyRepository(manager).values()).map(({ id }) => id);
  const [found] = await new GrayZonePageRepository(manager).pages([
    { limit: limits.page, order: GrayZoneOrder.RECENT },
  ]);
  const spotted = found?.zones ?? [];
  const zones = new Map(spotted.map(({ id, question }) => [question, id]));
  const given: SeededAward[] = [];
  const written = [...awards, ...credits, ...praises].map((post) => ({
    post,
    worded: wordedBy(past, post, { ideas, kpis, zones, values }),
  }));
  const told = [...adopted(ideas), ...(await taken(past, spotted))].map((worded) => ({ post: null, worded }));
  const inOrder = [...written, ...told].sort(
    (a, b) => a.worded.postedAt.getTime() - b.worded.postedAt.getTime(),
  );
  for (const [turn, { post, worded }] of inOrder.entries()) {
    const recognitionId = await put(past, worded, turn);
    const { authorId, recipientIds, postedAt: at, isLeaderExample = false } = worded;
    if (!post?.award || authorId === null) continue;
    const { points, team } = post.award;
    const teamId = past.team(team);
    given.push({ recognitionId, at, authorId, recipientIds, teamId, points, isLeaderExample });
  }
  return given;
}

interface Known {
  ideas: ReadonlyMap<string, SeededIdea>;
  kpis: ReadonlyMap<string, number>;
  zones: ReadonlyMap<string, number>;
  values: readonly number[];
}

function wordedBy(past: Past, post: DemoPost, { ideas, kpis, zones, values }: Known): Worded {
  const idea = post.idea === undefined ? undefined : ideas.get(post.idea);
  const isCredit = post.to.length === 0;
  const [before = '', credited = '', after = ''] = post.text.split(/\[\[|\]\]/);
  const creditedFrom = [...before].length;
  return {
    kind: post.award ? RecognitionKind.AWARD : isCredit ? RecognitionKind.CREDIT : RecognitionKind.PRAISE,
    authorId: past.member(post.by),
    recipientIds: isCredit
      ? (idea?.people ?? []).map(({ memberId }) => memberId)
      : post.to.map((login) => past.member(login)),
    text: before + credited + after,
    ...(credited ? { creditedFrom, creditedTo: creditedFrom + [...credited].length } : {}),
    mentionIds: (post.mentions ?? []).map((login) => past.member(login)),
    customer: post.customer ?? null,
    valueId: post.value === undefined ? null : (values[post.value] ?? null),
    isBehindScenes: post.isBehindScenes ?? false,
    isLeaderExample: post.isLeaderExample ?? false,
    ideaId: idea?.id ?? null,
    kpiId: post.kpi === undefined ? null : named(kpis, post.kpi),
    zoneId: post.zone === undefined ? null : (zones.get(post.zone) ?? null),
    points: post.award?.points ?? null,
    postedAt: postedAt(past, post),
    applause: post.applause,
  };
}

/** An award of this quarter is not of the last one because the quarter is young. */
function postedAt(past: Past, { at: [ago, clock], award }: DemoPost): Date {
  const today = past.dayAgo(0);
  const age = dayNumber(today) - dayNumber(quarterDays(quarterOf(today)).from);
  return past.at([award?.isThisQuarter ? Math.min(ago, age) : ago, clock]);
}

/** What the hub itself posts when an idea is adopted. */
function adopted(ideas: ReadonlyMap<string, SeededIdea>): Worded[] {
  return [...ideas.values()].flatMap(({ id, title, people, adoptedAt }, at) =>
    adoptedAt === null
      ? []
      : [
          {
            kind: RecognitionKind.ADOPTION,
            authorId: null,
            text: title,
            recipientIds: people.map(({ memberId }) => memberId),
            ideaId: id,
            postedAt: adoptedAt,
            extSource: 'hub',
            extRef: `idea.adopted:${id}`,
            applause: 9 + ((at * 5) % 12),
          },
        ],
  );
}

/** What the hub itself posts when a gray zone is adopted. */
async function taken({ unit: { manager } }: Past, spotted: readonly GrayZoneRow[]): Promise<Worded[]> {
  const zones = spotted.filter(({ state }) => state === GrayZoneState.ADOPTED);
  if (zones.length === 0) return [];
  const trials = await new TrialRepository(manager).ofZones(zones.map(({ id }) => id));
  const doers = await new TrialRecordRepository(manager).doers(trials.map(({ id }) => id));
  return zones.flatMap((zone) => {
    const own = new Set(trials.filter(({ zoneId }) => zoneId === zone.id).map(({ id }) => id));
    const theirs = doers.filter(({ trialId }) => own.has(trialId)).map(({ memberId }) => memberId);
    const recipientIds = [...new Set(theirs)];
    if (recipientIds.length === 0) return [];
    return [
      {
        kind: RecognitionKind.TAKEN,
        authorId: null,
        text: zone.question,
        recipientIds,
        zoneId: zone.id,
        postedAt: zone.stateSince,
        extSource: 'hub',
        extRef: `gray-zone.adopted:${zone.id}`,
        applause: 12,
      },
    ];
  });
}

/** Puts a post onto the wall, with the teams of its people on that day, and lets colleagues applaud. @returns its id */
async function put(past: Past, { recipientIds, applause, ...worded }: Worded, turn: number): Promise<number> {
  const { manager } = past.unit;
  const { authorId, postedAt: at, mentionIds = [] } = worded;
  const authors = authorId === null ? [] : [authorId];
  const teams = await teamsOn(past, [...authors, ...recipientIds], at);
  const own = new Set(teams.get(authorId ?? 0) ?? []);
  const theirs = recipientIds.flatMap((id) => teams.get(id) ?? []);
  const isAcrossTeams = own.size > 0 && theirs.length > 0 && theirs.every((teamId) => !own.has(teamId));
  const id = await new RecognitionRepository(manager).create({
    creditedFrom: null,
    creditedTo: null,
    customer: null,
    valueId: null,
    isBehindScenes: false,
    isLeaderExample: false,
    ideaId: null,
    zoneId: null,
    kpiId: null,
    points: null,
    ...worded,
    authorTeamId: [...own].at(-1) ?? null,
    isAcrossTeams,
    recipients: recipientIds.map((memberId) => ({ memberId, teamId: teams.get(memberId)?.at(-1) ?? null })),
    mentionIds,
  });
  const { kind, text, points = null } = worded;
  const subject = { subjectType: 'Recognition', subjectId: id };
  const detail = { kind, text, recipientIds, points };
  await past.note(at, authorId, { action: 'recognition.posted', ...subject, detail });
  await past.tell(at, recipientIds, { kind: NotificationKind.RECOGNIZED, ...subject });
  const mentioned = mentionIds.filter((one) => one !== authorId && !recipientIds.includes(one));
  await past.tell(at, mentioned, { kind: NotificationKind.MENTIONED, ...subject });
  await applaud(past, id, at, new Set([...authors, ...recipientIds]), applause, turn);
  return id;
}

async function teamsOn(past: Past, memberIds: number[], at: Date): Promise<Map<number, number[]>> {
  const day = companyDay(at);
  const teams = new Map<number, number[]>(memberIds.map((id) => [id, []]));
  for (const held of await new MembershipRepository(past.unit.manager).ofMembers(memberIds))
    if (holdsOn(held, day)) teams.get(held.memberId)?.push(held.teamId);
  return teams;
}

/** Most of it comes on the same day. */
async function applaud(
  past: Past,
  recognitionId: number,
  posted: Date,
  parties: ReadonlySet<number>,
  count: number,
  turn: number,
): Promise<void> {
  const days = Math.floor((past.unit.now.getTime() - posted.getTime()) / DAY);
  const colleagues = colleaguesOn(Math.max(0, days), turn * 3)
    .map((login) => past.member(login))
    .filter((memberId) => !parties.has(memberId));
  const repository = new ApplauseRepository(past.unit.manager);
  for (const [one, memberId] of colleagues.slice(0, count).entries()) {
    const later = new Date(posted.getTime() + (6 + one * (3 + one)) * MINUTE);
    const at = later < past.unit.now ? later : past.unit.now;
    await repository.add({ recognitionId, memberId, at });
    const detail = { isApplauded: true };
    const subject = { subjectType: 'Recognition', subjectId: recognitionId };
    await past.note(at, memberId, { action: 'recognition.applauded', ...subject, detail });
  }
}
