import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import classes from './section.module.css';

/** A heading with what belongs under it; hairlines, no box. `id` makes it a place to link to. */
export function Section(props: {
  id?: string;
  title: ReactNode;
  note?: ReactNode;
  more?: { to: string; label: string };
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section id={props.id} className={[classes.section, props.className].filter(Boolean).join(' ')}>
      <div className={classes.heading}>
        <h2>{props.title}</h2>
        {props.note && <span className={classes.note}>{props.note}</span>}
        {props.more && (
          <Link to={props.more.to} className={classes.more}>
            {props.more.label}
          </Link>
        )}
      </div>
      {props.children}
    </section>
  );
}
