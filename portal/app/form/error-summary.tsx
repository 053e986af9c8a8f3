import type { FormMetadata } from '@conform-to/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './act-form.module.css';
import { useErrorWords } from './use-error-words';

/** Sums up what is to be mended, with a way to each field; the focus comes here after a submit. */
export function ErrorSummary<Values extends Record<string, unknown>>(props: {
  form: FormMetadata<Values, string[]>;
  labels: Record<string, string>;
}) {
  const { t } = useTranslation('problem');
  const words = useErrorWords();
  const box = useRef<HTMLDivElement>(null);
  const { allErrors, errors, status } = props.form;
  const mistakes = Object.entries(allErrors).filter(([name, codes]) => name !== '' && codes.length > 0);
  const named = mistakes.filter(([name]) => name in props.labels);
  // of something that the form sends without showing it
  const unseen = mistakes.filter(([name]) => !(name in props.labels));

  useEffect(() => {
    if (status !== 'error') return;
    // conform puts the focus on the first field in the same turn; the summary is read first
    const turn = requestAnimationFrame(() => box.current?.focus());
    return () => cancelAnimationFrame(turn);
  }, [status]);

  if (!errors?.length && mistakes.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={classes.summary}>
      {errors?.map((error) => (
        <p key={error}>{words.form(error)}</p>
      ))}
      {unseen.map(([name, codes]) => (
        <p key={name}>{words.issue(codes[0] ?? '')}</p>
      ))}
      {named.length > 0 && (
        <>
          <strong>{t('summary', { count: named.length })}</strong>
          <ul>
            {named.map(([name, codes]) => (
              <li key={name}>
                <a href={`#${props.form.id}-${name}`}>{props.labels[name]}</a> {words.issue(codes[0] ?? '')}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
