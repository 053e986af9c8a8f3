import { redirect } from '@remix-run/node';
import { load } from '~/api/api.server';
import {
  WallFrameDocument,
  type WallFrameQuery,
  type WallPostFragment,
  WallPostsDocument,
} from '~/gql/graphql';
import { meantChoice } from '~/responsibility/pick/pick';
import { findChoices } from '~/responsibility/pick/pick.server';
import { loadTeams } from '~/team/teams.server';
import { helpedThisWeek, isThisWeek } from './thanks-due';
import { isNarrowed, readWallFilter, toRecognitionFilter, type WallFilter, wallPath } from './wall-filter';

const PAGE = 20;
const IDEAS = 10;
const ASKED = 30;

/** The wall as its address says: the posts, and what stands around them. */
export async function loadWall(request: Request) {
  const params = new URL(request.url).searchParams;
  const filter = readWallFilter(params);
  const unknownName = await readPersonName(request, params, filter);
  const after = params.get('after');
  const isTop = after === null && !isNarrowed(filter);
  const [{ recognitions }, frame, teams] = await Promise.all([
    load(request, WallPostsDocument, { first: PAGE, after, filter: toRecognitionFilter(filter) }),
    load(request, WallFrameDocument, {
      person: filter.memberId,
      hasPerson: filter.memberId !== '',
      ideas: IDEAS,
      asked: ASKED,
      isTop,
    }),
    loadTeams(request),
  ]);
  return {
    filter,
    isFirstPage: after === null,
    posts: recognitions.edges.map(({ node }) => node),
    pageInfo: recognitions.pageInfo,
    choices: {
      teams: teams.map(({ id, name, parent }) => ({ id, name, parent: parent ?? null })),
      values: frame.company.values,
      person: frame.person?.__typename === 'Member' ? frame.person : null,
      unknownName,
    },
    ...aroundOf(frame),
    done:
      after === null
        ? doneOf(
            params,
            recognitions.edges.map(({ node }) => node),
          )
        : null,
  };
}

/** A typed name becomes the person's id in the address; a name that fits nobody or several is handed back. */
async function readPersonName(
  request: Request,
  params: URLSearchParams,
  filter: WallFilter,
): Promise<string> {
  const typed = params.get('personText')?.trim() ?? '';
  if (typed === '' || filter.memberId !== '') return '';
  const meant = meantChoice(typed, await findChoices(request, 'member', typed));
  if (meant) throw redirect(wallPath({ ...filter, memberId: meant.id }));
  return typed;
}

function aroundOf({ viewer, ideas, routingRequests }: WallFrameQuery) {
  const now = new Date().toISOString();
  const member = viewer?.member;
  const own = member?.memberships.find(({ role }) => role === 'LEAD') ?? member?.memberships[0];
  const roles: readonly string[] = viewer?.roles ?? [];
  return {
    viewer: member ? { id: member.id, name: member.name, initials: member.initials } : null,
    ownTeamId: own?.team.id ?? null,
    seesHealth: roles.includes('LEAD') || roles.includes('ADMIN'),
    helped: helpedThisWeek(routingRequests?.edges.map(({ node }) => node) ?? [], member?.id ?? '', now),
    practised: (ideas?.edges ?? [])
      .map(({ node }) => node)
      .filter(({ stateSince }) => isThisWeek(stateSince, now))
      .map(({ id, title, people }) => ({
        id,
        title,
        authors: people.filter(({ role }) => role === 'AUTHOR').map(({ member: author }) => author.name),
      })),
  };
}

export type WallDone =
  | { done: 'posted' | 'applauded'; post: WallPostFragment }
  | { done: 'withdrawn' }
  | null;

/** What the address says was just done, as far as it can still be seen. */
function doneOf(params: URLSearchParams, posts: readonly WallPostFragment[]): WallDone {
  if (params.has('withdrawn')) return { done: 'withdrawn' };
  for (const done of ['posted', 'applauded'] as const) {
    const post = posts.find(({ id }) => id === params.get(done));
    if (post) return { done, post };
  }
  return null;
}
