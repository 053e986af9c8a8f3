import type { ReactNode } from 'react';
import classes from './rows.module.css';

/** A ruled list. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {children}
    </ul>
  );
}

/** One row: a mark or person before it, words, and what to do or how much after them. */
export function Row(props: { before?: ReactNode; after?: ReactNode; children: ReactNode }) {
  return (
    <li className={classes.row}>
      {props.before}
      <div className={classes.words}>{props.children}</div>
      {props.after && <div className={classes.after}>{props.after}</div>}
    </li>
  );
}

/** A quiet second line of a row. */
export function RowNote({ children }: { children: ReactNode }) {
  return <p className={classes.note}>{children}</p>;
}
