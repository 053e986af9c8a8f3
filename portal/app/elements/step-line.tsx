import type { ReactNode } from 'react';
import { type Certainty, Glyph } from './glyph';
import classes from './step-line.module.css';

/** One step of a line, in words; exactly one is now, unless it stands apart. */
export interface LineStep {
  step: string;
  is: string;
  certainty: Certainty;
  words: string;
}

/** ●─●─○─○ with its words; what stands apart of the line is said behind it. */
export function StepLine(props: { label: string; steps: readonly LineStep[]; apart?: ReactNode }) {
  return (
    <div className={classes.line}>
      <ol className={classes.steps} aria-label={props.label}>
        {props.steps.map(({ step, is, certainty, words }) => (
          <li key={step} data-is={is} aria-current={is === 'now' ? 'step' : undefined}>
            <Glyph certainty={certainty} />
            {words}
          </li>
        ))}
      </ol>
      {props.apart}
    </div>
  );
}
