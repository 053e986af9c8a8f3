import type { ReactNode } from 'react';
import classes from './credited.module.css';

/** The marker: words that credit somebody for what they did, and nothing else. */
export function Credited({ children }: { children: ReactNode }) {
  return <mark className={classes.credited}>{children}</mark>;
}
