import type { SubmissionResult } from '@conform-to/react';
import { endCoverInput } from '@groundcrew/shared';
import { api, load, notFound } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { CoversAboutDocument, CoversDocument, EndCoverDocument } from '~/gql/graphql';
import { staleAsFormError } from '~/responsibility/edit/stale-version';
import { readCoverFilter, toCoverFilter } from './cover-filter';

const A_PAGE = 30;

/** Covers as the address says, and the name of whom or what they are about. @throws the page's 404 when there is no such one */
export async function loadCovers(request: Request) {
  const params = new URL(request.url).searchParams;
  const filter = readCoverFilter(params);
  const after = params.get('after');
  const [{ viewer, teams, covers }, helper, topic] = await Promise.all([
    load(request, CoversDocument, { first: A_PAGE, after, filter: toCoverFilter(filter) }),
    nameOf(request, 'Member', filter.helperId),
    nameOf(request, 'Topic', filter.topicId),
  ]);
  return {
    filter,
    after,
    helper,
    topic,
    viewerId: viewer?.member.id ?? '',
    teams: teams.edges.map(({ node }) => ({ id: node.id, name: node.name, parent: node.parent ?? null })),
    covers: covers.edges.map(({ node }) => node),
    pageInfo: covers.pageInfo,
    done: params.get('done'),
  };
}

async function nameOf(request: Request, kind: 'Member' | 'Topic', id: string): Promise<string | null> {
  if (id === '') return null;
  const { node } = await load(request, CoversAboutDocument, { id });
  if (node?.__typename !== kind) throw notFound();
  return node.name;
}

/** Ends a cover today. Null when it is done, else what has to be mended. */
export async function endCover(request: Request): Promise<SubmissionResult | null> {
  const outcome = await submit(await request.formData(), endCoverInput, (input) =>
    api(request, EndCoverDocument, { input }),
  );
  return outcome.done ? null : staleAsFormError(outcome.reply);
}
