import classes from './avatar.module.css';

const TINTS = 6;

/** A person as their given name on a quiet tint; the name beside it is what is read aloud. */
export function Avatar(props: {
  name: string;
  initials: string;
  id: string;
  size?: 'small' | 'medium' | 'large';
}) {
  return (
    <span
      className={classes.avatar}
      data-size={props.size ?? 'medium'}
      style={{ background: `var(--gc-tint-${tintOf(props.id)})` }}
      title={props.name}
      aria-hidden
    >
      {props.initials}
    </span>
  );
}

// the same person has the same tint everywhere
function tintOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1009;
  return sum % TINTS;
}
