import { ARRIVAL_DAYS, addDays } from '@groundcrew/shared';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { kpiPath } from '~/elements/paths';
import { useFormat } from '~/format/use-format';
import type { IdeaChangeShownFragment } from '~/gql/graphql';
import { styleOf } from '~/kpi/kpi-style';
import { StateWords } from '~/metric/chart/state-words';
import { periodWords } from '~/metric/period-words';
import { useValueWords } from '~/metric/use-value-words';

type Props = { change: IdeaChangeShownFragment };

/** What the registered change did, by its verdict: better, not distinguishable, worse, or when it will be judged. */
export function ChangeVerdict({ change }: Props) {
  const { t } = useTranslation('idea');
  const format = useFormat();
  const { verdict, result } = change;
  if (!verdict) {
    // Over, and waiting for its last values.
    const isOver = change.judgedTo <= format.companyToday;
    const on = isOver ? addDays(change.judgedTo, ARRIVAL_DAYS) : change.judgedTo;
    return <p>{t('impact.judgedOn', { day: format.day(on) })}</p>;
  }
  const state =
    verdict === 'BETTER' || verdict === 'WORSE' ? verdict : verdict === 'NO_DATA' ? 'NO_DATA' : 'NONE';
  return (
    <p>
      <StateWords state={state}>
        {result.missingDays > 0
          ? t('impact.withheld', { count: result.missingDays })
          : t(`impact.verdict.${verdict}`)}
      </StateWords>
    </p>
  );
}

/** Its KPI before and after, and the windows that are compared, as pairs of a list. */
export function ChangePairs({ change }: Props) {
  const { t } = useTranslation('idea');
  const { locale, today } = useFormat();
  const words = useValueWords();
  const { kpi, result } = change;
  const [before, after] = [result.before.value, result.after.value];
  const style = styleOf(kpi);
  return (
    <>
      <div>
        <dt>
          <Link to={`${kpiPath(kpi.id)}#changes`} data-underlined>
            <Foreign>{kpi.name}</Foreign>
          </Link>
        </dt>
        <dd data-figures>
          {typeof before === 'number' && typeof after === 'number'
            ? `${words.value(before, style)} → ${words.value(after, style)}`
            : change.title}
        </dd>
      </div>
      <div>
        <dt>{t('impact.windows')}</dt>
        <dd data-figures>
          {periodWords(change.baselineFrom, change.baselineTo, locale, today)},{' '}
          {periodWords(change.judgedFrom, change.judgedTo, locale, today)}
        </dd>
      </div>
    </>
  );
}
