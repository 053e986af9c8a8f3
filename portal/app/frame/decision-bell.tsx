import { UNREAD_SHOWN } from '@groundcrew/shared';
import { VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLive } from '~/live/use-live';
import classes from './top-bar.module.css';
import { useRoot } from './use-root';

/** What waits for the reader — unread notifications and decisions — kept up to date; an arrival is announced politely. */
export function DecisionBell() {
  const { t } = useTranslation('inbox');
  const root = useRoot();
  const decisions = root?.decisionCount ?? 0;
  const unread = root?.unreadCount ?? 0;
  const { what, count: arrivals } = useLive({ decisionCount: decisions, unreadCount: unread });
  const parts = [
    unread >= UNREAD_SHOWN ? t('bell.many') : unread > 0 ? t('bell.notifications', { count: unread }) : '',
    decisions > 0 ? t('bell.decisions', { count: decisions }) : '',
  ].filter(Boolean);
  const label = parts.length > 0 ? t('bell.see', { what: parts.join(', ') }) : t('bell.none');
  const count = unread + decisions;
  return (
    <>
      <Link to="/inbox" className={classes.bell} aria-label={label} title={label}>
        <IconBell size={18} stroke={1.75} aria-hidden />
        {count > 0 && (
          <span className={classes.count} data-figures aria-hidden>
            {count > 99 ? '99+' : count}
          </span>
        )}
      </Link>
      <VisuallyHidden aria-live="polite">
        {what && (
          <span key={arrivals}>
            {t(what === 'decision' ? 'bell.arrivedDecision' : 'bell.arrivedNotification')}
          </span>
        )}
      </VisuallyHidden>
    </>
  );
}
