import classes from './sent-by-enter.module.css';

/** The button that Enter in a field presses, unseen: stands first, so that it is not one that asks for something else. */
export function SentByEnter(act: { name?: string; value?: string }) {
  return <button type="submit" {...act} className={classes.enter} tabIndex={-1} aria-hidden="true" />;
}
