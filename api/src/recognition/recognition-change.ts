/**
 * How a post comes onto the wall, whoever writes it: its people are here and others than its author, what it names exists, and their
 * teams of the day are kept with it.
 */
import {
  CompanyRepository,
  GrayZoneRepository,
  IdeaRepository,
  KpiRepository,
  MemberRepository,
  MembershipRepository,
  type MembershipRow,
  type NewRecognition,
  RecognitionRepository,
  type RecognitionRow,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  AppError,
  type CreditedSpan,
  ErrorCode,
  holdsOn,
  invalid,
  isSpanOf,
  MembershipRole,
  notFound,
  type RecognitionKind,
  type recognizeInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { keyOf, parseGlobalId } from '../core/global-id';

/** A post as somebody typed it. */
export interface TypedPost {
  kind: RecognitionKind;
  authorId: number;
  /** The company's day. */
  today: string;
  /** What was typed; its fields are named in refusals below `input`. */
  input: z.output<typeof recognizeInput>;
  /** For each recipient; awards only. */
  points?: number;
}

/** A post whose parts are known to be there; what is absent is empty. */
export interface WordedPost
  extends Partial<Omit<NewRecognition, 'recipients' | 'authorTeamId' | 'isAcrossTeams'>> {
  kind: RecognitionKind;
  authorId: number | null;
  text: string;
  recipientIds: readonly number[];
  today: string;
}

/**
 * Checks what somebody typed and puts it onto the wall.
 * @returns the new post
 * @throws AppError INVALID_INPUT for its author among the recipients, somebody named twice, a span outside of the text or an example of
 *   somebody who leads no team; NOT_FOUND for a member who is not here, a value or what it is tied to
 */
export async function postRecognition(unit: UnitOfWork, post: TypedPost): Promise<RecognitionRow> {
  const { input, kind, authorId, today, points } = post;
  const recipientIds = readRecipients(input.recipientIds, authorId);
  const mentionIds = (input.mentionIds ?? []).map((id, at) => keyOf('Member', id, mentionPath(at)));
  await refuseAbsent(unit, recipientIds, recipientPath);
  await refuseAbsent(unit, mentionIds, mentionPath);
  return writePost(unit, {
    kind,
    authorId,
    today,
    recipientIds,
    mentionIds: [...new Set(mentionIds)],
    text: input.text,
    ...readSpan(input.text, input.credited),
    customer: input.customer || null,
    valueId: await readValue(unit, input.valueId),
    isBehindScenes: input.isBehindScenes ?? false,
    isLeaderExample: input.isLeaderExample ?? false,
    ...(await readTie(unit, input.tieId)),
    points: points ?? null,
  });
}

/** Puts a post onto the wall, with the teams of its people on that day. @returns the new post */
export async function writePost(unit: UnitOfWork, post: WordedPost): Promise<RecognitionRow> {
  const { recipientIds, today, mentionIds = [], extSource, extRef, ...worded } = post;
  const people = post.authorId === null ? [...recipientIds] : [post.authorId, ...recipientIds];
  const held = await heldBy(unit, people, today);
  if (post.isLeaderExample) refuseFollowers(recipientIds, held);
  const row: Omit<RecognitionRow, 'id'> = {
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
    postedAt: unit.now,
    ...worded,
    authorTeamId: post.authorId === null ? null : teamIn(held.get(post.authorId)),
    isAcrossTeams: isAcross(post.authorId, recipientIds, held),
  };
  const id = await new RecognitionRepository(unit.manager).create({
    ...row,
    recipients: recipientIds.map((memberId) => ({ memberId, teamId: teamIn(held.get(memberId)) })),
    mentionIds,
    extSource,
    extRef,
  });
  recordPost(unit, { id, ...row }, recipientIds, mentionIds);
  return { id, ...row };
}

function recordPost(
  unit: UnitOfWork,
  row: RecognitionRow,
  recipientIds: readonly number[],
  mentionIds: readonly number[],
): void {
  const { id, kind, text, ideaId, zoneId, kpiId, points } = row;
  unit.record({
    action: 'recognition.posted',
    subjectType: 'Recognition',
    subjectId: id,
    detail: { kind, text, recipientIds, ideaId, zoneId, kpiId, points, notify: recipientIds },
  });
  const mentioned = mentionIds.filter((one) => one !== row.authorId && !recipientIds.includes(one));
  if (mentioned.length === 0) return;
  unit.record({
    action: 'recognition.mentioned',
    subjectType: 'Recognition',
    subjectId: id,
    detail: { mentionIds, notify: mentioned },
  });
}

const recipientPath = (at: number) => ['input', 'recipientIds', at];
const mentionPath = (at: number) => ['input', 'mentionIds', at];

function readRecipients(ids: readonly string[], authorId: number): number[] {
  const keys = ids.map((id, at) => keyOf('Member', id, recipientPath(at)));
  keys.forEach((key, at) => {
    if (key === authorId)
      throw invalid(recipientPath(at), 'self', 'Nobody recognises themselves: choose a colleague.');
    if (keys.indexOf(key) !== at)
      throw invalid(recipientPath(at), 'duplicate', 'This person is named already.');
  });
  return keys;
}

async function refuseAbsent(
  unit: UnitOfWork,
  memberIds: readonly number[],
  path: (at: number) => (string | number)[],
): Promise<void> {
  if (memberIds.length === 0) return;
  const found = await new MemberRepository(unit.manager).byIds(memberIds);
  const here = new Set(found.filter(({ deactivatedOn }) => deactivatedOn === null).map(({ id }) => id));
  const missing = memberIds.findIndex((id) => !here.has(id));
  if (missing >= 0) throw notFound('member', path(missing));
}

/** @throws AppError INVALID_INPUT for a span that does not lie in the text */
export function readSpan(
  text: string,
  span: CreditedSpan | undefined,
): Pick<RecognitionRow, 'creditedFrom' | 'creditedTo'> {
  if (!span) return { creditedFrom: null, creditedTo: null };
  if (!isSpanOf(text, span))
    throw invalid(['input', 'credited'], 'not_in_text', 'Mark a part that lies in the text.');
  return { creditedFrom: span.start, creditedTo: span.end };
}

async function readValue(unit: UnitOfWork, id: string | undefined): Promise<number | null> {
  if (id === undefined) return null;
  const path = ['input', 'valueId'];
  const key = keyOf('CompanyValue', id, path);
  const values = await new CompanyRepository(unit.manager).values();
  if (!values.some((value) => value.id === key)) throw notFound('company value', path);
  return key;
}

type Tie = Pick<RecognitionRow, 'ideaId' | 'zoneId' | 'kpiId'>;
const UNTIED: Tie = { ideaId: null, zoneId: null, kpiId: null };

async function readTie(unit: UnitOfWork, id: string | undefined): Promise<Tie> {
  if (id === undefined) return UNTIED;
  const tie = parseGlobalId(id);
  const path = ['input', 'tieId'];
  const { manager } = unit;
  switch (tie?.type) {
    case 'Idea':
      if (await new IdeaRepository(manager).byId(tie.key)) return { ...UNTIED, ideaId: tie.key };
      throw notFound('idea', path);
    case 'GrayZone':
      if (await new GrayZoneRepository(manager).byId(tie.key)) return { ...UNTIED, zoneId: tie.key };
      throw notFound('gray zone', path);
    case 'Kpi':
      if ((await new KpiRepository(manager).byIds([tie.key])).length) return { ...UNTIED, kpiId: tie.key };
      throw notFound('KPI', path);
    default:
      throw new AppError(ErrorCode.NOT_FOUND, 'A post is tied to an idea, a gray zone or a KPI.', {
        issues: [{ path, code: 'unknown_id', message: 'A post is tied to an idea, a gray zone or a KPI.' }],
      });
  }
}

type Held = ReadonlyMap<number, readonly MembershipRow[]>;

async function heldBy(unit: UnitOfWork, memberIds: readonly number[], today: string): Promise<Held> {
  const found = await new MembershipRepository(unit.manager).ofMembers(memberIds);
  const held = new Map<number, MembershipRow[]>(memberIds.map((id) => [id, []]));
  for (const one of found) if (holdsOn(one, today)) held.get(one.memberId)?.push(one);
  return held;
}

/** Of several the one they are in longest; null without one. */
function teamIn(held: readonly MembershipRow[] = []): number | null {
  return held.at(-1)?.teamId ?? null;
}

/** Whether it comes from outside: its author shares a team with nobody of those whom it is for. */
function isAcross(authorId: number | null, recipientIds: readonly number[], held: Held): boolean {
  const own = new Set((held.get(authorId ?? 0) ?? []).map(({ teamId }) => teamId));
  const theirs = recipientIds.flatMap((id) => (held.get(id) ?? []).map(({ teamId }) => teamId));
  return own.size > 0 && theirs.length > 0 && theirs.every((teamId) => !own.has(teamId));
}

function refuseFollowers(recipientIds: readonly number[], held: Held): void {
  const follower = recipientIds.find(
    (id) => !(held.get(id) ?? []).some(({ role }) => role === MembershipRole.LEAD),
  );
  if (follower === undefined) return;
  throw invalid(
    ['input', 'isLeaderExample'],
    'not_a_leader',
    'A leader sets the example: everybody whom it is for leads a team.',
  );
}
