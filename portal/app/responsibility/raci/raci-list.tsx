import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { responsibilityPath } from '../../elements/paths';
import { OwnershipState } from '../ownership-state';
import { type RaciMatrix, type RaciRow, raciOrder } from './raci.matrix';
import { RaciLetter } from './raci-letter';
import classes from './raci-list.module.css';

/** The matrix for a phone: each work with who takes part, in place of columns. */
export function RaciList({ matrix }: { matrix: RaciMatrix }) {
  const { t } = useTranslation('responsibility');
  const names = new Map(matrix.columns.map((column) => [column.id, column.name]));
  return (
    <div className={classes.list}>
      {matrix.sections.map((section) => (
        <section key={section.teamId}>
          <h2>{section.teamName ?? t('team.none')}</h2>
          <ul>
            {section.rows.map((row) => (
              <li key={row.id}>
                <Link to={responsibilityPath(row.id)}>{row.name}</Link>
                {row.ownership !== 'OWNED' && <OwnershipState ownership={row.ownership} />}
                <Roles row={row} names={names} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Roles({ row, names }: { row: RaciRow; names: ReadonlyMap<string, string> }) {
  const held = raciOrder
    .map((role) => ({
      role,
      holders: Object.entries(row.cells).flatMap(([id, roles]) =>
        roles.includes(role) ? [names.get(id)] : [],
      ),
    }))
    .filter(({ holders }) => holders.length > 0);
  if (held.length === 0) return null;
  return (
    <dl>
      {held.map(({ role, holders }) => (
        <div key={role}>
          <dt>
            <RaciLetter role={role} />
          </dt>
          <dd>{holders.filter(Boolean).join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
