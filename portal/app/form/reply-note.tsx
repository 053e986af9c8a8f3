import type { SubmissionResult } from '@conform-to/react';
import classes from './act-form.module.css';
import { useErrorWords } from './use-error-words';

/** Why a single button's act was not done, said beside it. */
export function ReplyNote({ reply }: { reply: SubmissionResult | undefined }) {
  const words = useErrorWords();
  const errors = Object.entries(reply?.error ?? {}).flatMap(([name, codes]) =>
    (codes ?? []).map((code) => (name === '' ? words.form(code) : words.issue(code))),
  );
  if (errors.length === 0) return null;
  return (
    <div role="alert" className={classes.summary}>
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </div>
  );
}
