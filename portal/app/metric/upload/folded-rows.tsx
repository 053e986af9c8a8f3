import type { ReactNode } from 'react';
import classes from './upload.module.css';

const SHOWN = 10;

/** The first rows of a table at once and the rest behind one press, so that what follows stays in reach. Needs no scripts. */
export function FoldedRows<Row>(props: {
  rows: readonly Row[];
  more: (count: number) => string;
  table: (rows: readonly Row[]) => ReactNode;
}) {
  const { rows, more, table } = props;
  const rest = rows.slice(SHOWN);
  return (
    <>
      {table(rows.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details className={classes.fold}>
          <summary>{more(rest.length)}</summary>
          {table(rest)}
        </details>
      )}
    </>
  );
}
