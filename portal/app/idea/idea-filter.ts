import { IdeaOrder, IdeaState } from '@groundcrew/shared';

export const ideaStates = Object.values(IdeaState);
export const ideaOrders = Object.values(IdeaOrder);
/** What is the reader's own, and what waits for their answer. */
export const ideaWhose = ['mine', 'decide'] as const;

/** The list as it stands in the address: a link to a filtered list works. */
export type IdeaListFilter = {
  text: string;
  state: IdeaState | '';
  who: (typeof ideaWhose)[number] | '';
  /** Whose it is, as author or contributor. */
  authorId: string;
  order: IdeaOrder;
};

/** Reads it; what an address does not know is not a filter. */
export function readIdeaFilter(params: URLSearchParams): IdeaListFilter {
  return {
    text: (params.get('q') ?? '').trim().slice(0, 200),
    state: ideaStates.find((each) => each === params.get('state')) ?? '',
    who: ideaWhose.find((each) => each === params.get('who')) ?? '',
    authorId: params.get('person') ?? '',
    order: ideaOrders.find((each) => each === params.get('order')) ?? IdeaOrder.PRIORITY,
  };
}

/** The filter as the API takes it. */
export function toIdeaFilter({ text, state, who, authorId }: IdeaListFilter) {
  return {
    ...(text && { text }),
    ...(state && { states: [state] }),
    ...(who === 'mine' && { mine: true }),
    ...(who === 'decide' && { toDecide: true }),
    ...(authorId && { authorId }),
  };
}

/** The address of the list with another filter. */
export function ideasPath(filter: Partial<IdeaListFilter>): string {
  const { text, state, who, authorId, order } = filter;
  const params = new URLSearchParams(
    Object.entries({
      q: text,
      state,
      who,
      person: authorId,
      order: order === IdeaOrder.PRIORITY ? '' : order,
    }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return params.size > 0 ? `/ideas?${params}` : '/ideas';
}

/** Whether anything is left out. */
export const isNarrowed = ({ text, state, who, authorId }: IdeaListFilter): boolean =>
  Boolean(text || state || who || authorId);
