import { Link } from '@remix-run/react';
import { Avatar } from './avatar';
import { personPath } from './paths';
import classes from './person.module.css';

export type PersonName = { id: string; name: string; initials: string; title?: string };

/** A person in a line: avatar and name (with what they are), leading to their page. */
export function Person({ person, note }: { person: PersonName; note?: string }) {
  const second = note ?? person.title;
  return (
    <Link to={personPath(person.id)} className={classes.person}>
      <Avatar name={person.name} initials={person.initials} id={person.id} />
      <span className={classes.words}>
        <strong>{person.name}</strong>
        {second && <span className={classes.note}>{second}</span>}
      </span>
    </Link>
  );
}
