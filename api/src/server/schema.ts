/** The composition root of the schema: every resolver, and the gate in front of every root field. */
import 'reflect-metadata';
import { createPubSub } from '@graphql-yoga/subscription';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AuditResolver } from '../audit/audit.resolver';
import { CompanyResolver, CompanyValueResolver } from '../company/company.resolver';
import { guardRootFields } from '../core/allow';
import { validateInput } from '../core/input-type';
import { resolveByTypename } from '../core/node';
import { grayZoneResolvers } from '../gray-zone/gray-zone.resolvers';
import { ideaResolvers } from '../idea/idea.resolvers';
import { ApiTokenResolver } from '../identity/api-token.resolver';
import { SessionResolver, ViewerResolver } from '../identity/identity.resolver';
import { integrationResolvers } from '../integration/integration.resolvers';
import { kpiResolvers } from '../kpi/kpi.resolvers';
import { signalResolvers } from '../kpi/signal.resolvers';
import { MemberResolver } from '../member/member.resolver';
import { MemberEdgesResolver, TeamMembersResolver } from '../member/member-edges.resolver';
import { MembershipResolver } from '../member/membership.resolver';
import { metricResolvers } from '../metric/metric.resolvers';
import { NotificationResolver, ViewerNotificationsResolver } from '../notification/notification.resolver';
import { recognitionResolvers } from '../recognition/recognition.resolvers';
import { responsibilityResolvers } from '../responsibility/responsibility.resolvers';
import { rewardResolvers } from '../reward/reward.resolvers';
import { routingResolvers } from '../routing/routing.resolvers';
import { SearchResolver } from '../search/search.resolver';
import { TeamResolver } from '../team/team.resolver';

const resolvers: NonEmptyArray<new () => object> = [
  ViewerResolver,
  SessionResolver,
  CompanyResolver,
  CompanyValueResolver,
  TeamResolver,
  MemberResolver,
  MemberEdgesResolver,
  MembershipResolver,
  TeamMembersResolver,
  SearchResolver,
  AuditResolver,
  ...responsibilityResolvers,
  ...kpiResolvers,
  ApiTokenResolver,
  ...metricResolvers,
  ...signalResolvers,
  ...routingResolvers,
  ...grayZoneResolvers,
  ...ideaResolvers,
  ...recognitionResolvers,
  ...rewardResolvers,
  NotificationResolver,
  ViewerNotificationsResolver,
  ...integrationResolvers,
];

const prepare = (schema: GraphQLSchema): GraphQLSchema => resolveByTypename(guardRootFields(schema));

let built: GraphQLSchema | undefined;

/** The executable schema; built once a process. */
export function schema(): GraphQLSchema {
  built ??= prepare(
    buildSchemaSync({
      resolvers,
      validateFn: validateInput,
      // Subscriptions read the live feed of their request's app; TypeGraphQL asks for a hub of its own all the same.
      pubSub: createPubSub(),
    }),
  );
  return built;
}
