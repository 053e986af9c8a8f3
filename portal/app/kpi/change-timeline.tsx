import { ARRIVAL_DAYS, addDays } from '@groundcrew/shared';
import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '../elements/foreign';
import { kpiPath, personPath } from '../elements/paths';
import { Section } from '../elements/section';
import { useFormat } from '../format/use-format';
import { StateWords } from '../metric/chart/state-words';
import { periodWords } from '../metric/period-words';
import { useValueWords } from '../metric/use-value-words';
import { effectOf } from './before-after';
import classes from './change-timeline.module.css';
import pageClasses from './kpi-page.module.css';
import type { KpiShown, ShownChange } from './kpi-page.server';
import { MissingDays } from './missing-days';
import { Working } from './working';

const SHOWN = 2;

/** Every change from what was registered over its start, when it locked, to its verdict; anyone can compute it again. */
export function ChangeTimeline({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('kpi');
  const isWithdrawn = (change: ShownChange) => Number(change.state === 'WITHDRAWN');
  const ordered = [...kpi.changes].sort((a, b) => isWithdrawn(a) - isWithdrawn(b));
  const shown = ordered.slice(0, SHOWN);
  const earlier = ordered.slice(SHOWN);
  return (
    <Section id="changes" title={t('changes.title')}>
      {kpi.changes.length === 0 && <p className={pageClasses.note}>{t('changes.none')}</p>}
      {shown.map((change) => (
        <ChangeSteps key={change.id} kpi={kpi} change={change} />
      ))}
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('changes.earlier', { count: earlier.length })}</summary>
          {earlier.map((change) => (
            <ChangeSteps key={change.id} kpi={kpi} change={change} />
          ))}
        </details>
      )}
    </Section>
  );
}

function ChangeSteps({ kpi, change }: { kpi: KpiShown; change: ShownChange }) {
  const { t } = useTranslation('kpi');
  const { day, locale, today } = useFormat();
  const words = useValueWords();
  const period = periodWords(change.judgedFrom, change.judgedTo, locale, today);
  const { state } = change;
  return (
    <div className={classes.change}>
      <ol className={classes.steps}>
        <Step day={day(change.registeredOn)} mark="full">
          {t('changes.registered', { title: change.title })}{' '}
          <span className={classes.quiet}>
            {t('changes.expected', { change: words.effect(effectOf(change.expectedEffect)), period })}
          </span>
        </Step>
        {state === 'WITHDRAWN' ? (
          <Step day={change.withdrawnOn ? day(change.withdrawnOn) : ''} mark="empty">
            {t('changes.withdrawn')} <span className={classes.quiet}>{change.withdrawnReason}</span>
          </Step>
        ) : (
          <>
            <Step day={day(change.startsOn)} mark={state === 'REGISTERED' ? 'empty' : 'full'}>
              {t(state === 'REGISTERED' ? 'changes.willStart' : 'changes.started')}{' '}
              <span className={classes.quiet}>
                {t(state === 'REGISTERED' ? 'changes.willStartNote' : 'changes.startedNote')}
              </span>
            </Step>
            <VerdictStep kpi={kpi} change={change} />
          </>
        )}
      </ol>
      <ChangeActs kpi={kpi} change={change} />
      {(state === 'STARTED' || state === 'JUDGED') && (
        <Working
          kpi={kpi}
          result={change.result}
          summary={t('changes.recompute')}
          label={t('working.title', { title: change.title })}
        />
      )}
    </div>
  );
}

function VerdictStep({ kpi, change }: { kpi: KpiShown; change: ShownChange }) {
  const { t } = useTranslation('kpi');
  const { day } = useFormat();
  const words = useValueWords();
  const { verdict, result } = change;
  if (!verdict)
    return (
      <Step day={day(change.judgedTo)} mark="empty">
        {t('changes.judgedOn')}{' '}
        {typeof result.change === 'number' && change.state === 'STARTED' && (
          <span className={classes.quiet}>
            {t('changes.judgedOnNote', { change: words.change(result.change) })}
          </span>
        )}
        {change.state === 'JUDGED' && (
          <span className={classes.quiet}>
            {t('changes.waiting', { day: day(addDays(change.judgedTo, ARRIVAL_DAYS)) })}
          </span>
        )}{' '}
        <span className={classes.quiet}>
          <Corrected days={change.correctedDays} />
        </span>
      </Step>
    );
  const state =
    verdict === 'BETTER' || verdict === 'WORSE' ? verdict : verdict === 'NO_DATA' ? 'NO_DATA' : 'NONE';
  return (
    <Step day={day(change.judgedTo)} mark={state === 'BETTER' || state === 'WORSE' ? state : 'full'}>
      <StateWords state={state}>
        {t(result.missingDays > 0 ? 'changes.withheld' : `changes.verdict.${verdict}`)}
      </StateWords>
      <br />
      <span className={classes.quiet}>
        <Against kpi={kpi} change={change} /> <MissingDays kpi={kpi} result={result} />{' '}
        <Corrected days={change.correctedDays} /> <People change={change} />
      </span>
    </Step>
  );
}

/** That values were corrected or filled in which it locked: whoever reads the verdict should know. */
function Corrected({ days }: { days: number }) {
  const { t } = useTranslation('kpi');
  return days > 0 ? t('changes.corrected', { count: days }) : null;
}

// "as expected" within a tenth of what was expected
const AS_MUCH = 0.1;

/** How it compares with what was expected. */
function Against({ kpi, change }: { kpi: KpiShown; change: ShownChange }) {
  const { t } = useTranslation('kpi');
  const words = useValueWords();
  const expected = effectOf(change.expectedEffect);
  const { change: actual } = change.result;
  if (typeof actual !== 'number' || change.verdict !== 'BETTER') return null;
  if (Math.abs(actual - expected) <= Math.abs(expected) * AS_MUCH) return t('changes.asMuch');
  const further = kpi.direction === 'LOWER' ? actual < expected : actual > expected;
  return further
    ? t(`changes.moreThan.${kpi.direction}`)
    : t('changes.lessThan', { expected: words.effect(expected) });
}

/** Who did it: credit, so it is marked. */
function People({ change }: { change: ShownChange }) {
  const { t } = useTranslation('kpi');
  if (change.people.length === 0) return null;
  return (
    <>
      {t('changes.people')}{' '}
      {change.people.map((person, index) => (
        <span key={person.id}>
          {index > 0 && ', '}
          <Link to={personPath(person.id)} className={classes.credit}>
            <Foreign>{person.name}</Foreign>
          </Link>
        </span>
      ))}
      {t('changes.peopleEnd')}
    </>
  );
}

function ChangeActs({ kpi, change }: { kpi: KpiShown; change: ShownChange }) {
  const { t } = useTranslation('kpi');
  const { edit, start, withdraw } = change.viewerCan;
  if (!edit && !start && !withdraw) return null;
  const path = `${kpiPath(kpi.id)}/changes/${encodeURIComponent(change.id)}`;
  return (
    <div className={classes.acts}>
      {edit && (
        <Link className={pageClasses.link} to={path}>
          {t('changes.edit')}
        </Link>
      )}
      {start && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="act" value="start" />
          <input type="hidden" name="id" value={change.id} />
          <input type="hidden" name="version" value={change.version} />
          <button type="submit" className={pageClasses.link}>
            {t('changes.start')}
          </button>
        </Form>
      )}
      {withdraw && (
        <Link className={pageClasses.link} to={`${path}/withdraw`}>
          {t('changes.withdraw')}
        </Link>
      )}
    </div>
  );
}

function Step(props: { day: string; mark: 'full' | 'empty' | 'BETTER' | 'WORSE'; children: ReactNode }) {
  return (
    <li>
      <span className={classes.day}>{props.day}</span>
      <i data-mark={props.mark} aria-hidden="true" />
      <span>{props.children}</span>
    </li>
  );
}
