import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { kpiPath } from '~/elements/paths';
import type { ValuesWithKpisFragment } from '~/gql/graphql';
import { StateWords } from '~/metric/chart/state-words';
import { Formula } from './formula';
import classes from './values-and-kpis.module.css';

type Value = ValuesWithKpisFragment['values'][number];

/** The company's values in a ruled list, each with the KPIs that serve it: whose they are, how they do, what they say now. */
export function ValuesAndKpis({ values }: { values: readonly Value[] }) {
  return (
    <ul className={classes.values}>
      {values.map(({ id, name, description, kpis }) => (
        <li key={id}>
          <h3>
            <Foreign>{name}</Foreign>
          </h3>
          {description && (
            <p className={classes.quiet}>
              <Foreign>{description}</Foreign>
            </p>
          )}
          {kpis.length > 0 && (
            <ul className={classes.kpis} aria-label={name}>
              {kpis.map((kpi) => (
                <Serving key={kpi.id} kpi={kpi} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Serving({ kpi }: { kpi: Value['kpis'][number] }) {
  const { t } = useTranslation('kpiList');
  return (
    <li>
      <div>
        <Link to={kpiPath(kpi.id)}>
          <Foreign>{kpi.name}</Foreign>
        </Link>
        <p className={classes.quiet}>
          {t('person', { name: kpi.owner.name })} · <Formula {...kpi} />
        </p>
        {kpi.serves && (
          <p>
            <Foreign>{kpi.serves}</Foreign>
          </p>
        )}
      </div>
      <StateWords state={kpi.trend.state} short />
    </li>
  );
}
