import type { SubmissionResult } from '@conform-to/react';
import { mergeTopicsInput, renameTopicInput } from '@groundcrew/shared';
import { api, load, notFound } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import {
  FindTopicsDocument,
  MergeTopicsDocument,
  RenameTopicDocument,
  TopicPageDocument,
  type TopicPageQuery,
} from '~/gql/graphql';
import { withoutOvertaken } from './act-reply';

export type ShownTopic = Extract<NonNullable<TopicPageQuery['node']>, { __typename: 'Topic' }>;

const REQUESTS = 20;
const FOUND = 10;

/**
 * A topic with its consistency; of one that nobody asked about lately, over the window that ends with the last question.
 * @throws the page's 404 when there is none by this id
 */
export async function loadTopic(request: Request, id: string, after: string | null): Promise<ShownTopic> {
  const topic = await topicAt(request, { id, after });
  if (topic.consistency.requestCount > 0 || topic.requestCount === 0) return topic;
  // landings are by the hub's day, which the newest of them knows
  const asOf = topic.landings.edges[0]?.node.on;
  return asOf ? topicAt(request, { id, after, asOf }) : topic;
}

async function topicAt(request: Request, variables: { id: string; after: string | null; asOf?: string }) {
  const { node } = await load(request, TopicPageDocument, { ...variables, requests: REQUESTS });
  if (node?.__typename !== 'Topic') throw notFound();
  return node;
}

/** Topics to merge into whose name fits; nothing for an empty text. */
export async function findTopics(request: Request, text: string, exceptId: string) {
  if (text === '') return null;
  const { topics } = await load(request, FindTopicsDocument, { text, first: FOUND });
  return topics.edges.map(({ node }) => node).filter(({ id }) => id !== exceptId);
}

type TopicAct = 'rename' | 'merge';
export type TopicAnswer = { act: TopicAct; reply: SubmissionResult; isOvertaken: boolean };

/** Renames or merges a topic; what it did and to which topic, or what is to be mended. */
export async function actOnTopic(
  request: Request,
  form: FormData,
): Promise<{ done: TopicAct; id: string } | { done: null; answer: TopicAnswer }> {
  const act: TopicAct = form.get('act') === 'merge' ? 'merge' : 'rename';
  const outcome =
    act === 'rename'
      ? await submit(form, renameTopicInput, async (input) => {
          const { renameTopic } = await api(request, RenameTopicDocument, { input });
          return renameTopic.topic.id;
        })
      : await submit(form, mergeTopicsInput, async (input) => {
          const { mergeTopics } = await api(request, MergeTopicsDocument, { input });
          return mergeTopics.topic.id;
        });
  if (outcome.done) return { done: act, id: outcome.result };
  return { done: null, answer: { act, ...withoutOvertaken(outcome.reply) } };
}
