import type { FrameQuery } from '~/gql/graphql';
import { RecognizeLink } from '~/recognition/recognize-link';
import { AskField } from '~/search/ask-field';
import { Brand } from './brand';
import { DecisionBell } from './decision-bell';
import { PersonMenu } from './person-menu';
import { ReportMenu } from './report-menu';
import classes from './top-bar.module.css';

/** The ask field, crediting somebody, telling the company, what waits, and the reader's own menu. */
export function TopBar({ viewer }: { viewer: NonNullable<FrameQuery['viewer']> }) {
  return (
    <div className={classes.bar}>
      <div className={classes.brand}>
        <Brand />
      </div>
      <AskField />
      <div className={classes.end}>
        <RecognizeLink />
        <ReportMenu />
        <DecisionBell />
        <PersonMenu viewer={viewer} />
      </div>
    </div>
  );
}
