import { Section } from '~/elements/section';
import classes from './saved-values.module.css';

/** What is stored now, beside a form that somebody else's change outran; what is empty is left out. */
export function SavedValues(props: {
  title: string;
  help: string;
  saved: readonly { term: string; value: string | null | undefined }[];
}) {
  return (
    <Section title={props.title}>
      <p className={classes.help}>{props.help}</p>
      <dl className={classes.saved}>
        {props.saved
          .filter(({ value }) => value)
          .map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
