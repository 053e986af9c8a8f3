import { useTranslation } from 'react-i18next';
import type { WebhookDeliveryShownFragment } from '~/gql/graphql';
import { deliveryProblem } from './delivery-problem';
import classes from './integration.module.css';

/** How a call stands, as drawing and words. */
export function DeliveryStateWords({ state }: { state: WebhookDeliveryShownFragment['state'] }) {
  const { t } = useTranslation('integration');
  return (
    <span className={classes.delivery} data-state={state}>
      <DeliveryDrawing state={state} />
      {t(`webhooks.state.${state}`)}
    </span>
  );
}

export function DeliveryDrawing({ state }: { state: WebhookDeliveryShownFragment['state'] }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {state === 'DELIVERED' && (
        <path d="M2.5 7.4l3 3L11.5 4" fill="none" stroke="currentColor" strokeWidth="1.8" />
      )}
      {state === 'WAITING' && (
        <circle
          cx="7"
          cy="7"
          r="5.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray="2.4 2"
        />
      )}
      {state === 'GIVEN_UP' && (
        <path
          d="M7 1.4L13 12.4H1Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}

/** Why it was not taken: our words, and what the other side said. */
export function DeliveryProblemWords({ problem }: { problem: string }) {
  const { t } = useTranslation('integration');
  return (
    <>
      {t(`webhooks.problem.${deliveryProblem(problem)}`)}{' '}
      <span lang="en" className={classes.original}>
        {problem}
      </span>
    </>
  );
}
