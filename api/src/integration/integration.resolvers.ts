/** Resolvers of what other systems are told, for the composition root. */
import { FiringDeliveryResolver, RuleWebhookResolver } from './signal-edges.resolver';
import { WebhookDeliveryResolver, WebhookResolver } from './webhook.resolver';

export const integrationResolvers = [
  WebhookResolver,
  WebhookDeliveryResolver,
  RuleWebhookResolver,
  FiringDeliveryResolver,
];
