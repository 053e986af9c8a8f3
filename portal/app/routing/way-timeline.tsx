import { Link } from '@remix-run/react';
import { IconCornerDownRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { type Certainty, Glyph } from '~/elements/glyph';
import { teamPath } from '~/elements/paths';
import { useFormat } from '~/format/use-format';
import type { RoutedFragment, RoutedHopFragment } from '~/gql/graphql';
import classes from './way-timeline.module.css';

/** Every step of a request, oldest first: asked, where it arrived, what was answered and why. */
export function WayTimeline({ request }: { request: RoutedFragment }) {
  const { t } = useTranslation('routing');
  const { asker, askedAt, hops } = request;
  return (
    <ol className={classes.way}>
      <Step at={askedAt} mark="asked">
        <p>{[asker && t('person', { name: asker.name }), t('hop.asked')].filter(Boolean).join(' · ')}</p>
      </Step>
      {hops.map((hop, at) => (
        <HopSteps key={hop.id} hop={hop} isLast={at === hops.length - 1} />
      ))}
    </ol>
  );
}

function HopSteps({ hop, isLast }: { hop: RoutedHopFragment; isLast: boolean }) {
  const { t } = useTranslation('routing');
  const { outcome, answeredAt, answeredBy, reason } = hop;
  return (
    <>
      <Step at={hop.sentAt} mark="proposed">
        <p>
          <Link to={teamPath(hop.team.id)} className={classes.team}>
            <Foreign>{hop.team.name}</Foreign>
          </Link>
          {hop.sentBy && <span>{t('hop.by', { name: hop.sentBy.name })}</span>}
          {outcome === 'WAITING' && <span>{t('hop.WAITING')}</span>}
        </p>
        {hop.note && <Said>{hop.note}</Said>}
      </Step>
      {outcome !== 'WAITING' && (
        <Step
          at={answeredAt ?? hop.sentAt}
          mark={outcome === 'ACCEPTED' ? 'owned' : outcome === 'BOUNCED' ? 'bounce' : 'none'}
        >
          <p>
            <b>{t(`hop.${outcome}`)}</b>
            {answeredBy && <span>{t('hop.by', { name: answeredBy.name })}</span>}
            {outcome === 'BOUNCED' && <span>{t(isLast ? 'sentBack' : 'sentOn')}</span>}
          </p>
          {reason && <Said>{reason}</Said>}
        </Step>
      )}
    </>
  );
}

type StepMark = 'asked' | 'bounce' | Certainty;

function Step(props: { at: string; mark: StepMark; children: ReactNode }) {
  const format = useFormat();
  return (
    <li data-mark={props.mark}>
      <time dateTime={props.at}>
        {format.dayOf(props.at)} <span>{format.time(props.at)}</span>
      </time>
      <span className={classes.mark}>{markOf(props.mark)}</span>
      <div>{props.children}</div>
    </li>
  );
}

function markOf(mark: StepMark) {
  if (mark === 'asked') return <i className={classes.dot} />;
  if (mark === 'bounce') return <IconCornerDownRight size={16} stroke={1.75} aria-hidden />;
  return <Glyph certainty={mark} />;
}

function Said({ children }: { children: string }) {
  return (
    <blockquote>
      <Foreign>{children}</Foreign>
    </blockquote>
  );
}
