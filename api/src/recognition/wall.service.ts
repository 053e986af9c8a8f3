import { type RecognitionRow, WallRepository, type WallWanted } from '@groundcrew/db';
import { RecognitionKind, type recognitionFilter, withSubTeams } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { teamLoaders } from '../team/team.loader';
import { type Post, recognitionLoaders } from './recognition.loader';

/** A page of the wall, newest first. */
export async function listRecognitions(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof recognitionFilter> = {},
): Promise<Connection<Post>> {
  authorise(context, 'recognition.read');
  const { teamId, valueId, memberId, ...same } = filter;
  const team = optionalKeyOf('Team', teamId, ['filter', 'teamId']);
  return pageOf(context, first, after, {
    ...same,
    teamIds:
      team === undefined ? undefined : [...withSubTeams([team], await context.load(teamLoaders).tree())],
    valueId: optionalKeyOf('CompanyValue', valueId, ['filter', 'valueId']),
    memberId: optionalKeyOf('Member', memberId, ['filter', 'memberId']),
  });
}

/** Who says that an idea helped, newest first. */
export async function creditsOf(
  context: RequestContext,
  ideaId: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<Post>> {
  if (after) return pageOf(context, first, after, { ideaId, kind: RecognitionKind.CREDIT });
  const found = await context
    .load(recognitionLoaders)
    .creditsOf.load({ ofId: ideaId, limit: pageLimit(first) });
  return toConnection<Post>(found, first, after, cursorOf);
}

/** What a member was recognised for, newest first. */
export async function receivedBy(
  context: RequestContext,
  memberId: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<Post>> {
  if (after) return pageOf(context, first, after, { recipientId: memberId });
  const limit = pageLimit(first);
  const found = await context.load(recognitionLoaders).receivedBy.load({ ofId: memberId, limit });
  return toConnection<Post>(found, first, after, cursorOf);
}

async function pageOf(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  wanted: WallWanted,
): Promise<Connection<Post>> {
  const limit = pageLimit(first);
  const before = after ? Number(decodeCursor(after, ['number'])[0]) : undefined;
  const found = await new WallRepository(context.manager).page({ ...wanted, before, limit });
  return toConnection(await context.load(recognitionLoaders).primed(found), first, after, cursorOf);
}

const cursorOf = ({ id }: Pick<RecognitionRow, 'id'>): string => encodeCursor([id]);
