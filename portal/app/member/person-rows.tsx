import { addDays } from '@groundcrew/shared';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { personPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import type { PersonRowFragment } from '~/gql/graphql';

/** People in a ruled list. `to` leads somewhere else than their page (admins: to managing them). */
export function PersonRows(props: {
  people: PersonRowFragment[];
  label: string;
  to?: (id: string) => string;
  withEmail?: boolean;
}) {
  const { t } = useTranslation('member');
  const format = useFormat();
  const to = props.to ?? personPath;
  return (
    <Rows label={props.label}>
      {props.people.map((person) => (
        <Row
          key={person.id}
          before={<Avatar id={person.id} name={person.name} initials={person.initials} />}
          after={
            <>
              {person.isAdmin && <span>{t('admin')}</span>}
              {person.deactivatedOn && (
                <span>{t('leftOn', { day: format.day(addDays(person.deactivatedOn, -1)) })}</span>
              )}
            </>
          }
        >
          <Link to={to(person.id)}>
            <Foreign>{person.name}</Foreign>
          </Link>
          <RowNote>{[person.title, props.withEmail && person.email].filter(Boolean).join(' · ')}</RowNote>
        </Row>
      ))}
    </Rows>
  );
}
