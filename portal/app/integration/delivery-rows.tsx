import { useTranslation } from 'react-i18next';
import { Row, RowNote, Rows } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import type { WebhookDeliveryShownFragment } from '~/gql/graphql';
import { DeliveryProblemWords, DeliveryStateWords } from './delivery-state';

const TOPICS: Record<string, 'fired' | 'test'> = { 'signal-rule.fired': 'fired', 'webhook.test': 'test' };

/** Calls of a webhook, newest first: what for, how each went, and what comes next. */
export function DeliveryRows({ deliveries }: { deliveries: readonly WebhookDeliveryShownFragment[] }) {
  const { t } = useTranslation('integration');
  const format = useFormat();
  return (
    <Rows label={t('webhooks.deliveries')}>
      {deliveries.map(({ id, topic, state, attempts, statusCode, problem, createdAt, nextAttemptAt }) => (
        <Row
          key={id}
          after={
            <time dateTime={createdAt}>
              {format.dayOf(createdAt)} {format.time(createdAt)}
            </time>
          }
        >
          <DeliveryStateWords state={state} />
          <RowNote>
            {[
              t(`webhooks.topic.${TOPICS[topic] ?? 'other'}`),
              t('webhooks.attempts', { count: attempts }),
              statusCode && t('webhooks.answered', { code: statusCode }),
              state === 'WAITING' &&
                nextAttemptAt &&
                t('webhooks.nextAttempt', {
                  when: `${format.dayOf(nextAttemptAt)} ${format.time(nextAttemptAt)}`,
                }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </RowNote>
          {problem && state !== 'DELIVERED' && (
            <RowNote>
              <DeliveryProblemWords problem={problem} />
            </RowNote>
          )}
        </Row>
      ))}
    </Rows>
  );
}
