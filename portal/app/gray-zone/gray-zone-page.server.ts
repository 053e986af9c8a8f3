import { forbidden, load, notFound } from '~/api/api.server';
import {
  GrayZonePageDocument,
  type GrayZonePageQuery,
  GrayZoneToEditDocument,
  type GrayZoneToEditQuery,
  GrayZoneTopicDocument,
  type GrayZoneTopicQuery,
} from '~/gql/graphql';
import { readToast } from './toast-words';

export type ShownZone = Extract<NonNullable<GrayZonePageQuery['node']>, { __typename: 'GrayZone' }>;
export type AskedTopic = Extract<NonNullable<GrayZoneTopicQuery['node']>, { __typename: 'Topic' }>;
export type EditableZone = Extract<NonNullable<GrayZoneToEditQuery['node']>, { __typename: 'GrayZone' }>;

/** What its topic's requests show is drawn for these; a cover's topic only names it. */
const DRAWN = ['TOPIC', 'REPORTED'];

/**
 * A gray zone with everything about it, and where its topic's requests landed when it was last seen.
 * @throws the page's 404 when there is none by this id
 */
export async function loadGrayZonePage(request: Request, id: string | undefined) {
  const { node: zone } = await load(request, GrayZonePageDocument, { id: id ?? '' });
  if (zone?.__typename !== 'GrayZone') throw notFound();
  const toast = readToast(new URL(request.url).searchParams);
  return { zone, topic: DRAWN.includes(zone.source) ? await topicOf(request, zone) : null, toast };
}

async function topicOf(request: Request, { topic, lastSeenOn }: ShownZone): Promise<AskedTopic | null> {
  if (!topic) return null;
  const { node } = await load(request, GrayZoneTopicDocument, { id: topic.id, asOf: lastSeenOn });
  return node?.__typename === 'Topic' && node.consistency.requestCount > 0 ? node : null;
}

/** A gray zone for a page on which the reader acts. @throws the page's 404 when there is none, its 403 for those who may not */
export async function loadZoneTo(
  act: 'update' | 'dismiss',
  request: Request,
  id: string | undefined,
): Promise<EditableZone> {
  const { node } = await load(request, GrayZoneToEditDocument, { id: id ?? '' });
  if (node?.__typename !== 'GrayZone') throw notFound();
  if (!node.viewerCan[act]) throw forbidden();
  return node;
}
