import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { kpiPath, personPath } from '~/elements/paths';
import { useFormat } from '~/format/use-format';
import type { KpiRowFragment } from '~/gql/graphql';
import { Sparkline } from '~/metric/chart/sparkline';
import { StateWords } from '~/metric/chart/state-words';
import { Formula } from './formula';
import classes from './kpi-rows.module.css';
import { RowValue } from './row-value';
import { useStateDetail } from './use-state-detail';

/**
 * KPIs in a ruled list: name and formula, the trend at a glance, the figure and what it says. `owners` names whose they are;
 * `serves`
 * says how each serves the mission. The order is the caller's, and never one of people.
 */
export function KpiRows(props: {
  kpis: readonly KpiRowFragment[];
  label: string;
  owners?: boolean;
  serves?: boolean;
}) {
  return (
    <div className={classes.fit}>
      <ul className={classes.rows} aria-label={props.label} data-owners={props.owners || undefined}>
        {props.kpis.map((kpi) => (
          <KpiRow key={kpi.id} kpi={kpi} owner={props.owners ?? false} serves={props.serves ?? false} />
        ))}
      </ul>
    </div>
  );
}

function KpiRow({ kpi, owner, serves }: { kpi: KpiRowFragment; owner: boolean; serves: boolean }) {
  const { t } = useTranslation('kpiList');
  const format = useFormat();
  const detail = useStateDetail();
  const { trend } = kpi;
  const team = kpi.owner.memberships[0]?.team.name;
  return (
    <li className={classes.row}>
      {owner && (
        <div className={classes.owner}>
          <Avatar id={kpi.owner.id} name={kpi.owner.name} initials={kpi.owner.initials} />
          <div>
            <Link to={personPath(kpi.owner.id)}>
              <Foreign>{kpi.owner.name}</Foreign>
            </Link>
            {team && (
              <p className={classes.quiet}>
                <Foreign>{team}</Foreign>
              </p>
            )}
          </div>
        </div>
      )}
      <div className={classes.name}>
        <p className={classes.title}>
          <Link to={kpiPath(kpi.id)} prefetch="intent">
            <Foreign>{kpi.name}</Foreign>
          </Link>
        </p>
        <p className={classes.quiet}>
          <Formula {...kpi} />
        </p>
        {owner && (
          <p className={classes.ownerLine}>
            {[t('person', { name: kpi.owner.name }), team].filter(Boolean).join(' · ')}
          </p>
        )}
        {serves && kpi.serves && (
          <p className={classes.serves}>
            <Foreign>{kpi.serves}</Foreign>
          </p>
        )}
        {kpi.retiredOn && (
          <p className={classes.quiet}>{t('retiredOn', { day: format.day(kpi.retiredOn) })}</p>
        )}
      </div>
      <div className={classes.spark}>
        <Sparkline points={trend.points} width={190} height={40} />
      </div>
      <RowValue
        value={trend.latest?.value}
        display={kpi.display}
        unit={kpi.denominator ? null : kpi.numerator.unit}
      />
      <div className={classes.state}>
        <StateWords state={trend.state} short />
        <p className={classes.quiet}>{detail(trend)}</p>
      </div>
    </li>
  );
}
