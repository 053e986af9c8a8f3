import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { personPath } from '~/elements/paths';
import type { TakePersonFragment } from '~/gql/graphql';
import classes from './take-panels.module.css';

/** Whose card it is: picture, name, and what they are. */
export function TakePerson({ person, note }: { person: TakePersonFragment; note?: ReactNode }) {
  return (
    <div className={classes.person}>
      <Avatar id={person.id} name={person.name} initials={person.initials} size="small" />
      <div>
        <b>
          <Link to={personPath(person.id)}>
            <Foreign>{person.name}</Foreign>
          </Link>
        </b>
        <small>{note ?? person.title}</small>
      </div>
    </div>
  );
}
