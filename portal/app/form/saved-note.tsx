import type { ReactNode } from 'react';
import classes from './act-form.module.css';

/** Says in place that an act is done. */
export function SavedNote({ children }: { children: ReactNode }) {
  return (
    <p role="status" className={classes.saved}>
      {children}
    </p>
  );
}
