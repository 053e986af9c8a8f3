import { Link } from '@remix-run/react';
import classes from './brand.module.css';

/** The word mark; the marked half is where the ground crew wear their colour. */
export function Brand() {
  return (
    <Link to="/" className={classes.brand} translate="no">
      ground<span className={classes.crew}>crew</span>
    </Link>
  );
}
