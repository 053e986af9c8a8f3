import type { SignalFiringRow, SignalRuleRow } from '@groundcrew/db';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../core/request-context';
import { SignalFiringType, SignalRuleType } from '../kpi/signal-rule.type';
import { firingKey } from './message';
import { webhookLoaders } from './webhook.loader';
import { WebhookDeliveryType, WebhookType } from './webhook.type';

@Resolver(() => SignalRuleType)
export class RuleWebhookResolver {
  @FieldResolver(() => WebhookType, {
    nullable: true,
    description: 'The system that is called; null where none is, and for those who do not choose webhooks.',
  })
  webhook(@Root() rule: SignalRuleRow, @Ctx() context: RequestContext) {
    return rule.webhookId === null ? null : context.load(webhookLoaders).byId.load(rule.webhookId);
  }
}

@Resolver(() => SignalFiringType)
export class FiringDeliveryResolver {
  @FieldResolver(() => WebhookDeliveryType, {
    nullable: true,
    description:
      'The call that told of it; null where none was to be made, and for those who do not choose webhooks.',
  })
  delivery(@Root() firing: SignalFiringRow, @Ctx() context: RequestContext) {
    return context.load(webhookLoaders).deliveryOf.load(firingKey(firing.id));
  }
}
