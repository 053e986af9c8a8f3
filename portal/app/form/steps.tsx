import type { ReactNode } from 'react';
import classes from './steps.module.css';

const stepId = (name: string) => `step-${name}`;

/** Where the steps of a long form stand on the page, as links to them. */
export function StepTrail(props: { label: string; steps: readonly { name: string; title: string }[] }) {
  return (
    <nav aria-label={props.label}>
      <ol className={classes.trail}>
        {props.steps.map(({ name, title }, index) => (
          <li key={name}>
            <a href={`#${stepId(name)}`}>
              <span aria-hidden>{index + 1}</span>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** One step of a long form: its number and name, the question it answers, and its fields. */
export function FormStep(props: {
  name: string;
  number: number;
  title: string;
  lead: string;
  children: ReactNode;
}) {
  const id = stepId(props.name);
  return (
    <section id={id} className={classes.step} aria-labelledby={`${id}-title`}>
      <header className={classes.head}>
        <span className={classes.number} aria-hidden>
          {props.number}
        </span>
        <div>
          <h2 id={`${id}-title`}>{props.title}</h2>
          <p>{props.lead}</p>
        </div>
      </header>
      {props.children}
    </section>
  );
}
