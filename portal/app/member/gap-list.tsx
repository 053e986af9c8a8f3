import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Mark } from '~/elements/mark';
import { responsibilityPath } from '~/elements/paths';
import { Row, Rows } from '~/elements/rows';

/** Responsibilities that have, or will have, nobody. */
export function GapList({ works }: { works: { id: string; name: string }[] }) {
  const { t } = useTranslation('home');
  if (works.length === 0) return null;
  return (
    <Rows>
      {works.map(({ id, name }) => (
        <Row key={id} after={<Mark certainty="nobody">{t('ownership.UNOWNED')}</Mark>}>
          <Link to={responsibilityPath(id)}>{name}</Link>
        </Row>
      ))}
    </Rows>
  );
}
