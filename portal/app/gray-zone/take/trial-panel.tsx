import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Mark } from '~/elements/mark';
import { responsibilityPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { TrialPanelFragment, TrialShownFragment } from '~/gql/graphql';
import classes from './take-panels.module.css';
import { TrialDoers } from './trial-doers';
import { TrialEffects } from './trial-effects';
import { hasLeft, trialStanding } from './trial-view';
import { useTakeWords } from './use-take-words';

/** The running trial, or the last one that ended: where it stands, what was promised and measured, what the map became, who did it. */
export function TrialPanel({ zone }: { zone: TrialPanelFragment }) {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  const [trial] = zone.trials;
  // a trial that was returned is told by the way so far once somebody proposes anew
  if (!trial || (zone.state === 'PROPOSED' && trial.outcome)) return null;
  return (
    <>
      <Section id="trial" title={t('trial')} note={format.period(trial.from, trial.to)}>
        {trial.outcome ? <Outcome trial={trial} /> : <Standing trial={trial} />}
        {trial.deliveryCount > 0 && <p>{t('deliveries', { count: trial.deliveryCount })}</p>}
      </Section>
      <Section title={t('measured')}>
        <TrialEffects effects={trial.effects} trial={trial} />
      </Section>
      {trial.results.length > 0 && <Results results={trial.results} />}
      <TrialDoers doers={trial.doers} />
    </>
  );
}

/** Where a running trial stands today, and who decides at its end. */
export function Standing({ trial }: { trial: TrialShownFragment }) {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  const words = useTakeWords();
  const standing = trialStanding(trial, format.companyToday);
  const day = format.day(standing.lastDay);
  const said = () => {
    if (hasLeft(trial.owner)) return t('trialNoOwner');
    if (standing.isOver) return t('trialOver', { day });
    const { weeks, week } = standing;
    const owner = words.holder(trial.owner);
    return `${t('trialWeek', { owner, weeks, week })} ${t('trialEnds', { day })}`;
  };
  return (
    <>
      <p className={classes.sentence}>
        <Mark certainty="trial">{t('trial')}</Mark> {said()}
      </p>
      {trial.concluders.length > 0 && (
        <p className={classes.note}>
          {t('concluders', { names: trial.concluders.map(({ name }) => words.person(name)).join(', ') })}
        </p>
      )}
    </>
  );
}

function Outcome({ trial }: { trial: TrialShownFragment }) {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  const { outcome, concludedAt, concludedBy } = trial;
  if (!outcome) return null;
  const day = format.dayOf(concludedAt ?? `${trial.to}T00:00:00Z`);
  return (
    <>
      <p className={classes.sentence}>
        <Mark certainty={outcome === 'ADOPTED' ? 'owned' : 'none'}>{t(`outcome.${outcome}`)}</Mark>{' '}
        {concludedBy ? t('outcomeOn', { day, name: concludedBy.name }) : t('outcomeOnly', { day })}
      </p>
      {trial.words && (
        <blockquote className={classes.note}>
          <Foreign>{trial.words}</Foreign>
        </blockquote>
      )}
    </>
  );
}

function Results({ results }: { results: TrialShownFragment['results'] }) {
  const { t } = useTranslation('grayZoneTake');
  return (
    <Section title={t('results')}>
      <Rows label={t('results')}>
        {results.map(({ part, responsibility }) => (
          <Row key={responsibility.id}>
            <Link to={responsibilityPath(responsibility.id)}>
              <Foreign>{responsibility.name}</Foreign>
            </Link>
            <RowNote>{t(`part.${part}`)}</RowNote>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
