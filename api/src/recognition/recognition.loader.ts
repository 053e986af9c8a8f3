import {
  type MemberRow,
  type RecognitionRow,
  type TeamRow,
  WallPart,
  type WallPersonRow,
  WallRepository,
  type WallRow,
  type WallRowOf,
} from '@groundcrew/db';
import DataLoader from 'dataloader';
import { companyLoaders } from '../company/company.loader';
import { byKey, newestOf } from '../core/loader';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { teamLoaders } from '../team/team.loader';

/** Of those who applauded so many are shown. */
export const APPLAUDERS_SHOWN = 3;

/** A post with everything that the wall shows of it. */
export interface Post extends WallRow {
  recipients: { member: MemberRow; team: TeamRow | null }[];
  mentions: MemberRow[];
  applauseCount: number;
  isApplauded: boolean;
  /** At most three. */
  applauders: MemberRow[];
}

/** Posts by key, by the idea that they credit, and by whom they are for. */
export function recognitionLoaders(context: RequestContext) {
  const wall = new WallRepository(context.manager);
  const byId = byKey<Post>(async (ids) => completePosts(context, await wall.byIds(ids)));
  const primed = async <T extends WallRow>(rows: readonly T[]): Promise<(T & Post)[]> => {
    const posts = await completePosts(context, rows);
    for (const post of posts) byId.prime(post.id, post);
    return posts;
  };
  return {
    byId,
    primed,
    /** Newest first. */
    creditsOf: newestOf<WallRowOf & Post>(
      async (ids, limit) => primed(await wall.newestOfIdeas(ids, limit)),
      (row) => row.ofId,
    ),
    creditCount: new DataLoader<number, number>(async (ids) => {
      const found = await wall.creditCounts(ids);
      return ids.map((id) => found.get(id) ?? 0);
    }),
    /** Newest first. */
    receivedBy: newestOf<WallRowOf & Post>(
      async (ids, limit) => primed(await wall.newestOfRecipients(ids, limit)),
      (row) => row.ofId,
    ),
  };
}

/** The post whole: as it came with its list, else read. */
export function wholePost(context: RequestContext, row: RecognitionRow): Post | Promise<Post | null> {
  return 'recipients' in row ? (row as Post) : context.load(recognitionLoaders).byId.load(row.id);
}

/** Adds whom the posts are for, whom they mention and who applauds, in one statement for all of them. */
async function completePosts<T extends WallRow>(
  context: RequestContext,
  rows: readonly T[],
): Promise<(T & Post)[]> {
  if (rows.length === 0) return [];
  const { memberId, memberships } = context.signedIn;
  const viewer = { memberId, teamIds: memberships.map(({ teamId }) => teamId), today: context.companyToday };
  const ids = [...new Set(rows.map(({ id }) => id))];
  const people = await new WallRepository(context.manager).people(ids, viewer, APPLAUDERS_SHOWN);
  remember(context, rows, people);
  const byPost = new Map<number, WallPersonRow[]>(ids.map((id) => [id, []]));
  for (const one of people) byPost.get(one.recognitionId)?.push(one);
  return rows.map((row) => {
    const of = (part: WallPart) => (byPost.get(row.id) ?? []).filter((one) => one.part === part);
    const applauders = of(WallPart.APPLAUDER);
    return {
      ...row,
      recipients: of(WallPart.RECIPIENT).map(({ member, team }) => ({ member, team })),
      mentions: of(WallPart.MENTION).map(({ member }) => member),
      applauseCount: applauders[0]?.count ?? 0,
      isApplauded: applauders[0]?.isByViewer ?? false,
      applauders: applauders.map(({ member }) => member),
    };
  });
}

// What was read already is not read again by whatever else the page shows of these people.
function remember(context: RequestContext, rows: readonly WallRow[], people: readonly WallPersonRow[]): void {
  const members = context.load(memberLoaders).byId;
  const teams = context.load(teamLoaders).byId;
  const values = context.load(companyLoaders).value;
  for (const { author, authorTeam, value } of rows) {
    if (author) members.prime(author.id, author);
    if (authorTeam) teams.prime(authorTeam.id, authorTeam);
    if (value) values.prime(value.id, value);
  }
  for (const { member, team } of people) {
    members.prime(member.id, member);
    if (team) teams.prime(team.id, team);
  }
}
