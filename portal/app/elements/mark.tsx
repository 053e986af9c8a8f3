import type { ReactNode } from 'react';
import { type Certainty, Glyph } from './glyph';
import classes from './mark.module.css';

/** A state as glyph and words; its colour only repeats what they say. */
export function Mark({ certainty, children }: { certainty: Certainty; children: ReactNode }) {
  return (
    <span className={classes.mark} data-certainty={certainty}>
      <Glyph certainty={certainty} />
      {children}
    </span>
  );
}
