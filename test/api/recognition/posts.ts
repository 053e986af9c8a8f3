/** Writes and reads posts through the API, as people do. */
import type { Hub } from '../../support/hub';
import { tried, type Who } from '../../support/kpis';

export interface SeenPost {
  id: string;
  kind: string;
  text: string;
  [field: string]: unknown;
}

export const POST = `id kind text author { id name } authorTeam { name } recipients { member { id name } team { name } }
  credited { start end } mentions { id } customer value { name } isBehindScenes isLeaderExample isAcrossTeams
  idea { id title } grayZone { id } kpi { id name } points postedAt applauseCount isApplauded applauders(first: 3) { id name }
  viewerCan { withdraw applaud }`;

/** Recognises somebody; refused, it says why. */
export function recognize(hub: Hub, who: Who, forWhom: readonly Who[], input: object = {}) {
  return tried(
    hub,
    who,
    'recognize',
    {
      recipientIds: forWhom.map((name) => hub.company.people[name].id),
      text: '손님마다 전화를 돌려 주신 덕분에 문의가 줄었습니다.',
      ...input,
    },
    `recognition { ${POST} }`,
  );
}

/** The same, where it must succeed. */
export async function recognized(
  hub: Hub,
  who: Who,
  forWhom: readonly Who[],
  input: object = {},
): Promise<SeenPost> {
  const { data, ...refusal } = await recognize(hub, who, forWhom, input);
  if (!data) throw new Error(JSON.stringify(refusal));
  return (data as unknown as { recognition: SeenPost }).recognition;
}

export interface WallPage {
  edges: { cursor: string; node: SeenPost }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A page of the wall. */
export async function wall(
  hub: Hub,
  who: Who,
  args: { first?: number; after?: string | null; filter?: object } = {},
): Promise<WallPage> {
  const { data, errors } = await hub.ask(
    who,
    `query ($first: Int!, $after: String, $filter: RecognitionFilter) { recognitions(first: $first, after: $after, filter: $filter) {
      edges { cursor node { ${POST} } } pageInfo { hasNextPage endCursor } } }`,
    { first: 20, ...args },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.recognitions;
}

/** The texts of a page of the wall. */
export async function textsOn(hub: Hub, who: Who, filter: object = {}): Promise<string[]> {
  return (await wall(hub, who, { filter })).edges.map(({ node }) => node.text);
}

/** A post as somebody sees it; null when it is gone. */
export async function seenPost(hub: Hub, who: Who, id: string): Promise<SeenPost | null> {
  const { data, errors } = await hub.ask(
    who,
    `query ($id: ID!) { node(id: $id) { ... on Recognition { ${POST} } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}
