import { load } from '~/api/api.server';
import { IdeaListDocument } from '~/gql/graphql';
import { readIdeaFilter, toIdeaFilter } from './idea-filter';

const A_PAGE = 20;

/** The list as its address says. */
export async function loadIdeas(request: Request) {
  const params = new URL(request.url).searchParams;
  const filter = readIdeaFilter(params);
  const { ideas, viewer, person } = await load(request, IdeaListDocument, {
    first: A_PAGE,
    after: params.get('after'),
    order: filter.order,
    filter: toIdeaFilter(filter),
    person: filter.authorId,
    hasPerson: filter.authorId !== '',
  });
  return {
    filter,
    isLead: viewer?.roles.includes('LEAD') ?? false,
    person: person?.__typename === 'Member' ? person : null,
    ideas: ideas.edges.map(({ node }) => node),
    pageInfo: ideas.pageInfo,
  };
}
