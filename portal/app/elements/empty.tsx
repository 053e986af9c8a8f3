import type { ReactNode } from 'react';
import classes from './empty.module.css';

/** Nothing here: one sentence why, and one act when there is one. */
export function Empty({ children, act }: { children: ReactNode; act?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p>{children}</p>
      {act}
    </div>
  );
}
