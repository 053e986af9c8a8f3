import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { useFormat } from '~/format/use-format';
import type { TakePersonFragment } from '~/gql/graphql';
import classes from './hand-over-decision.module.css';

/** A decision as a card: who asks, what kind of thing it is and for how long it waits, what is asked, and the answer below. */
export function DecisionCard(props: {
  id: string;
  person: TakePersonFragment | null;
  kind: string;
  since: string;
  to: string;
  asks: string;
  children: ReactNode;
}) {
  const format = useFormat();
  const { id, person } = props;
  return (
    <article className={classes.card} aria-labelledby={`decision-${id}`}>
      {person && <Avatar name={person.name} initials={person.initials} id={person.id} />}
      <div className={classes.body}>
        <p className={classes.kind}>
          <span>{[props.kind, person?.name, person?.title].filter(Boolean).join(' · ')}</span>
          <time dateTime={props.since}>{format.waiting(props.since)}</time>
        </p>
        <h3 id={`decision-${id}`}>
          <Link to={props.to}>
            <Foreign>{props.asks}</Foreign>
          </Link>
        </h3>
        {props.children}
      </div>
    </article>
  );
}
