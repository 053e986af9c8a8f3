import { Glyph } from './glyph';
import classes from './ownership-glyph.module.css';

/** How surely a responsibility is owned, as a drawing before its name; words say it where it matters. */
export function OwnershipGlyph({ ownership }: { ownership: 'OWNED' | 'UNOWNED' | 'DOUBLY_OWNED' }) {
  return (
    <span className={classes.glyph} data-ownership={ownership}>
      <Glyph certainty={ownership === 'OWNED' ? 'owned' : 'nobody'} />
    </span>
  );
}
