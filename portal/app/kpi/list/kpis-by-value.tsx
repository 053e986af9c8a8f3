import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { Section } from '~/elements/section';
import type { ValuesWithKpisFragment } from '~/gql/graphql';
import { KpiRows } from './kpi-rows';
import classes from './kpis-by-value.module.css';

type Value = ValuesWithKpisFragment['values'][number];

/** Each of the company's values with the KPIs that serve it, and in whose words they do. */
export function KpisByValue({ values }: { values: readonly Value[] }) {
  const { t } = useTranslation('kpiList');
  if (values.length === 0) {
    return (
      <Empty
        act={
          <Link to="/company" data-underlined>
            {t('seeCompany')}
          </Link>
        }
      >
        {t('noValues')}
      </Empty>
    );
  }
  return values.map((value) => <ValueSection key={value.id} value={value} />);
}

function ValueSection({ value }: { value: Value }) {
  const { t } = useTranslation('kpiList');
  const { name, description, kpis } = value;
  return (
    <Section
      title={<Foreign>{name}</Foreign>}
      note={kpis.length > 0 ? `${t('kpis')} ${t('kpiCount', { count: kpis.length })}` : undefined}
    >
      {description && (
        <p className={classes.description}>
          <Foreign>{description}</Foreign>
        </p>
      )}
      {kpis.length === 0 ? (
        <Empty>{t('noneOfValue')}</Empty>
      ) : (
        <KpiRows kpis={kpis} label={name} owners serves />
      )}
    </Section>
  );
}
