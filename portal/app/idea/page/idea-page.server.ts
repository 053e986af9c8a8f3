import { load, notFound } from '~/api/api.server';
import { IdeaPageDocument } from '~/gql/graphql';
import { readDone } from './act-reply';

const SUPPORTERS = 30;
const COMMENTS = 50;
const CREDITS = 20;

/** An idea with everything about it. @throws the page's 404 when there is none by this id */
export async function loadIdeaPage(request: Request, id: string | undefined) {
  const params = new URL(request.url).searchParams;
  const { node, viewer, rewardRule } = await load(request, IdeaPageDocument, {
    id: id ?? '',
    supporters: SUPPORTERS,
    comments: COMMENTS,
    commentsAfter: params.get('comments'),
    credits: CREDITS,
    creditsAfter: params.get('credits'),
  });
  if (node?.__typename !== 'Idea') throw notFound();
  return { idea: node, viewer: viewer?.member ?? null, rule: rewardRule, done: readDone(params) };
}

export type IdeaPageData = Awaited<ReturnType<typeof loadIdeaPage>>;
export type IdeaShown = IdeaPageData['idea'];
