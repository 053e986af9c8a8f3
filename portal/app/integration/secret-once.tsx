import { CopyText } from '~/elements/copy-text';
import classes from './integration.module.css';

/** A secret, shown this once to be taken along; it is in no address and no later page. */
export function SecretOnce({ words, secret }: { words: string; secret: string }) {
  return (
    <div role="status" className={classes.secret}>
      <p>{words}</p>
      <CopyText text={secret} />
    </div>
  );
}
