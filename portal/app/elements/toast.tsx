import type { ReactNode } from 'react';
import classes from './toast.module.css';

/**
 * Says that an act is done, bottom middle, for seven seconds, and stays while somebody is on it. `act` (usually undo) is
 * first. Needs no scripts: it is part of the answer's page, and fades by style alone.
 */
export function Toast({ children, act }: { children: ReactNode; act?: ReactNode }) {
  return (
    <div role="status" className={classes.toast}>
      {act}
      <p>{children}</p>
    </div>
  );
}
