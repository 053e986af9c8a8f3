import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { teamPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import type { MembershipRowFragment } from '~/gql/graphql';

/** The teams of a person over time, the newest first. */
export function MembershipHistory({ memberships }: { memberships: MembershipRowFragment[] }) {
  const { t } = useTranslation('member');
  const format = useFormat();
  const newestFirst = [...memberships].sort((a, b) => b.from.localeCompare(a.from));
  return (
    <Rows label={t('history')}>
      {newestFirst.map(({ id, team, role, discipline, from, to }) => (
        <Row key={id} after={<span data-figures>{format.period(from, to ?? null)}</span>}>
          <Link to={teamPath(team.id)}>
            <Foreign>{team.name}</Foreign>
          </Link>
          <RowNote>{[t(`role.${role}`), t(`discipline.${discipline}`)].join(' · ')}</RowNote>
        </Row>
      ))}
    </Rows>
  );
}
