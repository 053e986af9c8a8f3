import { useTranslation } from 'react-i18next';
import type { MetricLoadSummaryFragment } from '~/gql/graphql';
import classes from './feed.module.css';

type Load = Pick<MetricLoadSummaryFragment, 'state' | 'badCount'>;

/** How a load ended, in words; a load that left rows out says how many. */
export function LoadStateWords({ load }: { load: Load }) {
  const { t } = useTranslation('metric');
  const { state, badCount } = load;
  const skipped = state === 'LOADED' && badCount > 0;
  const words = skipped
    ? t('feed.stateSkipped', { count: badCount })
    : state === 'REFUSED' && badCount > 0
      ? t('feed.stateRefused', { count: badCount })
      : t(`feed.state.${state}`);
  return (
    <span className={classes.state} data-state={skipped ? 'SKIPPED' : state}>
      <Drawing state={state} skipped={skipped} />
      {words}
    </span>
  );
}

// ✓ came in, ▲ to look into, dashed under way; the words beside it say the same
function Drawing({ state, skipped }: { state: Load['state']; skipped: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {state === 'RUNNING' && (
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
      {state === 'LOADED' && !skipped && (
        <path d="M2.5 7.4l3 3L11.5 4" fill="none" stroke="currentColor" strokeWidth="1.8" />
      )}
      {(state === 'REFUSED' || skipped) && (
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
