import { Link } from '@remix-run/react';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FrameQuery } from '~/gql/graphql';
import { AskField } from '~/search/ask-field';
import { Brand } from './brand';
import { PersonMenu } from './person-menu';
import classes from './top-bar.module.css';
import { useRoot } from './use-root';

/** The ask field, what waits, and the reader's own menu. */
export function TopBar({ viewer }: { viewer: NonNullable<FrameQuery['viewer']> }) {
  return (
    <div className={classes.bar}>
      <div className={classes.brand}>
        <Brand />
      </div>
      <AskField />
      <div className={classes.end}>
        <DecisionBell />
        <PersonMenu viewer={viewer} />
      </div>
    </div>
  );
}

function DecisionBell() {
  const { t } = useTranslation();
  const count = useRoot()?.decisionCount ?? 0;
  const label = count > 0 ? t('decisionsWaiting', { count }) : t('noDecisions');
  return (
    <Link to="/#decisions" className={classes.bell} aria-label={label} title={label}>
      <IconBell size={18} stroke={1.75} aria-hidden />
      {count > 0 && <span className={classes.dot} />}
    </Link>
  );
}
