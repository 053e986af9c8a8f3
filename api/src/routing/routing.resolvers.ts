import { ProposalResolver, TopicGuessResolver } from './proposal.resolver';
import { RoutingHopResolver, RoutingResolver } from './routing.resolver';
import { ConsistencyResolver, LandingResolver, TopicResolver } from './topic.resolver';

/** Every resolver of routing, for the composition root. */
export const routingResolvers = [
  ProposalResolver,
  TopicGuessResolver,
  RoutingResolver,
  RoutingHopResolver,
  TopicResolver,
  ConsistencyResolver,
  LandingResolver,
] as const;
