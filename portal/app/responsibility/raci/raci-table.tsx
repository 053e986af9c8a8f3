import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { responsibilityPath } from '../../elements/paths';
import type { RaciRole } from '../../gql/graphql';
import { OwnershipState } from '../ownership-state';
import type { RaciColumn, RaciMatrix, RaciRow } from './raci.matrix';
import { RaciMark } from './raci-mark';
import classes from './raci-table.module.css';

/** The RACI matrix as a table with a sticky head and first column. The phone's list stands in for it there. */
export function RaciTable({ matrix }: { matrix: RaciMatrix }) {
  const { t } = useTranslation('responsibility');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.window} tabIndex={0} aria-label={t('raci.label')}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('raci.label')}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('raci.work')}
            </th>
            {matrix.columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={classes.party}
                data-person={!column.isTeam || undefined}
              >
                <span>{column.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        {matrix.sections.map((section) => (
          <tbody key={section.teamId}>
            <tr>
              <th scope="rowgroup" colSpan={matrix.columns.length + 1} className={classes.team}>
                <span>{section.teamName ?? t('team.none')}</span>
              </th>
            </tr>
            {section.rows.map((row) => (
              <Row key={row.id} row={row} columns={matrix.columns} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ row, columns }: { row: RaciRow; columns: RaciColumn[] }) {
  const isGap = row.ownership !== 'OWNED';
  return (
    <tr data-gap={isGap || undefined}>
      <th scope="row" className={classes.work}>
        <Link to={responsibilityPath(row.id)}>{row.name}</Link>
        {isGap && <OwnershipState ownership={row.ownership} />}
      </th>
      {columns.map((column) => (
        <Cell key={column.id} roles={row.cells[column.id]} />
      ))}
    </tr>
  );
}

function Cell({ roles }: { roles: RaciRole[] | undefined }) {
  return (
    <td>
      {roles?.map((role) => (
        <RaciMark key={role} role={role} />
      ))}
    </td>
  );
}
