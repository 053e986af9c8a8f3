import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Section } from '~/elements/section';
import type { KpiRowFragment } from '~/gql/graphql';
import { kpisOfPath } from '~/kpi/list/kpi-filter';
import { KpiRows } from '~/kpi/list/kpi-rows';

/** One's own KPIs with what they say; without any, an invitation for those who may set one. */
export function MyKpis(props: { kpis: readonly KpiRowFragment[]; memberId: string; invites: boolean }) {
  const { t } = useTranslation(['home', 'kpiList']);
  const { kpis, memberId, invites } = props;
  if (kpis.length > 0) {
    return (
      <Section
        title={t('myKpis')}
        note={t('kpiList:recent')}
        more={{ to: kpisOfPath(memberId), label: t('seeAll') }}
      >
        <KpiRows kpis={kpis} label={t('myKpis')} />
      </Section>
    );
  }
  if (!invites) return null;
  return (
    <Section title={t('myKpis')} more={{ to: '/kpis', label: t('everyonesKpis') }}>
      <Empty
        act={
          <Button component={Link} to="/kpis/new" variant="default">
            {t('kpiList:set')}
          </Button>
        }
      >
        {t('kpiList:notMine')}
      </Empty>
    </Section>
  );
}

/** The KPIs of the team that the reader leads, and of the teams below it, by name. */
export function TeamKpis(props: { kpis: readonly KpiRowFragment[]; teamId: string | null }) {
  const { t } = useTranslation(['home', 'kpiList']);
  const { kpis, teamId } = props;
  const to = teamId ? `/kpis?team=${encodeURIComponent(teamId)}` : '/kpis';
  return (
    <Section title={t('teamKpis')} note={t('kpiList:recent')} more={{ to, label: t('seeAll') }}>
      {kpis.length === 0 ? (
        <Empty
          act={
            <Link to="/kpis" data-underlined>
              {t('everyonesKpis')}
            </Link>
          }
        >
          {t('noTeamKpis')}
        </Empty>
      ) : (
        <KpiRows kpis={kpis} label={t('teamKpis')} owners />
      )}
    </Section>
  );
}
