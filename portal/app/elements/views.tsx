import { Link } from '@remix-run/react';
import classes from './views.module.css';

/** Pages that look at the same thing in different ways, as links in a line; the open one is marked. */
export function Views(props: {
  label: string;
  views: readonly { to: string; title: string; isOpen: boolean }[];
}) {
  return (
    <nav className={classes.views} aria-label={props.label}>
      {props.views.map(({ to, title, isOpen }) => (
        <Link key={to} to={to} aria-current={isOpen ? 'page' : undefined} prefetch="intent">
          {title}
        </Link>
      ))}
    </nav>
  );
}
