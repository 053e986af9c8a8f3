import {
  type LandingRow,
  RoutingHopRepository,
  type RoutingHopRow,
  RoutingPageRepository,
  RoutingRequestRepository,
  type RoutingRequestRow,
  TopicRepository,
  type TopicRow,
} from '@groundcrew/db';
import { byForeignKey, byKey, newestOf } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Requests and topics by key, the way of a request, and the newest of a topic. */
export function routingLoaders(context: RequestContext) {
  const { gathered: manager } = context;
  const pages = new RoutingPageRepository(manager);
  return {
    request: byKey<RoutingRequestRow>((ids) => new RoutingRequestRepository(manager).byIds(ids)),
    topic: byKey<TopicRow>((ids) => new TopicRepository(manager).byIds(ids)),
    /** Oldest first. */
    hops: byForeignKey<RoutingHopRow>(
      (ids) => new RoutingHopRepository(manager).ofRequests(ids),
      (hop) => hop.requestId,
    ),
    newest: newestOf<RoutingRequestRow>(
      (ids, limit) => pages.newestOf(ids, limit),
      (row) => row.topicId,
    ),
    landings: newestOf<LandingRow>(
      (ids, limit) => pages.landingsOf(ids, limit),
      (row) => row.topicId,
    ),
  };
}
