import type { TopicOrder } from '~/gql/graphql';

const ORDERS = ['SCATTERED', 'RECENT', 'NAME'] as const satisfies readonly TopicOrder[];

/** The list of topics as it stands in the address: a link to a filtered list works. */
export type TopicListFilter = { text: string; order: TopicOrder; atLeast: number; scattered: boolean };

/** Requests in 90 days that the list can begin with. */
export const LEAST_CHOICES = [0, 5, 10, 50] as const;

export function readTopicFilter(params: URLSearchParams): TopicListFilter {
  return {
    text: (params.get('q') ?? '').trim().slice(0, 200),
    order: ORDERS.find((order) => order === params.get('order')) ?? 'SCATTERED',
    atLeast: LEAST_CHOICES.find((count) => String(count) === params.get('min')) ?? 0,
    scattered: params.get('scattered') === 'on',
  };
}

/** The filter as the API takes it; `scatteredFrom` is the entropy from which a topic counts as scattered. */
export function toTopicFilter(filter: TopicListFilter, scatteredFrom: number) {
  return {
    ...(filter.text && { text: filter.text }),
    ...(filter.atLeast > 0 && { minRequests: filter.atLeast }),
    ...(filter.scattered && { minEntropy: scatteredFrom }),
  };
}

/** Whether anything is left out. */
export const isNarrowed = ({ text, atLeast, scattered }: TopicListFilter) =>
  text !== '' || atLeast > 0 || scattered;
