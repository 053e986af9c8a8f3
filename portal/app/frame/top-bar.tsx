import type { FrameQuery } from '~/gql/graphql';
import { AskField } from '~/search/ask-field';
import { Brand } from './brand';
import { DecisionBell } from './decision-bell';
import { PersonMenu } from './person-menu';
import classes from './top-bar.module.css';

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
