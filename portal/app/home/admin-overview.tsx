import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AuditRows } from '~/audit/audit-rows';
import { Row, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { AuditRowFragment } from '~/gql/graphql';
import type { PeopleLists } from './home.server';

/** How many people and teams are here, and where they are kept. */
export function PeopleCounts({ people }: { people: PeopleLists }) {
  const { t } = useTranslation(['home', 'frame']);
  const format = useFormat();
  const said = (list: { edges: unknown[]; pageInfo: { hasNextPage: boolean } }) =>
    `${format.number(list.edges.length)}${list.pageInfo.hasNextPage ? '+' : ''}`;
  return (
    <Section title={t('organisation')}>
      <Rows label={t('organisation')}>
        <Row after={<strong>{t('peopleCount', { said: said(people.members) })}</strong>}>
          <Link to="/admin">{t('frame:people')}</Link>
        </Row>
        <Row after={<strong>{t('teamsCount', { said: said(people.teams) })}</strong>}>
          <Link to="/admin/teams">{t('teams')}</Link>
        </Row>
      </Rows>
    </Section>
  );
}

/** The newest entries of the audit log. */
export function LatestAudit({ entries }: { entries: AuditRowFragment[] }) {
  const { t } = useTranslation(['home', 'frame']);
  return (
    <Section title={t('latestAudit')} more={{ to: '/admin/audit', label: t('frame:adminAudit') }}>
      <AuditRows entries={entries} />
    </Section>
  );
}

/** The two ways in for people and ownership that exist elsewhere. */
export function Imports({ people, ownership }: { people: boolean; ownership: boolean }) {
  const { t } = useTranslation(['home', 'frame']);
  return (
    <Section title={t('frame:adminImport')}>
      <Rows label={t('frame:adminImport')}>
        {people && (
          <Row>
            <Link to="/admin/import-people">{t('importPeople')}</Link>
          </Row>
        )}
        {ownership && (
          <Row>
            <Link to="/admin/import-ownership">{t('importOwnership')}</Link>
          </Row>
        )}
      </Rows>
    </Section>
  );
}
