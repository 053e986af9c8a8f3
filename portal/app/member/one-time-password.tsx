import classes from './one-time-password.module.css';

/** A first password, shown this once to be handed on; it is in no address and no later page. */
export function OneTimePassword(props: { words: string; email?: string | null; password: string }) {
  return (
    <div role="status" className={classes.box}>
      <p>{props.words}</p>
      {props.email && <p className={classes.email}>{props.email}</p>}
      <code translate="no">{props.password}</code>
    </div>
  );
}
