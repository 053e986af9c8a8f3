import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Foreign } from './foreign';
import classes from './page.module.css';

export type Crumb = { to?: string; label: string };

/**
 * A page: crumb, heading as a sentence, one line under it, its one main act, then the content.
 * `rail` stands beside the content at 1280 and follows it on phones.
 */
export function Page(props: {
  crumbs?: Crumb[];
  kicker?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  act?: ReactNode;
  rail?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <div className={classes.heading}>
          {props.crumbs && <Crumbs crumbs={props.crumbs} />}
          {props.kicker && <p className={classes.kicker}>{props.kicker}</p>}
          <h1>{typeof props.title === 'string' ? <Foreign>{props.title}</Foreign> : props.title}</h1>
          {props.lead && <div className={classes.lead}>{props.lead}</div>}
        </div>
        {props.act && <div className={classes.act}>{props.act}</div>}
      </header>
      {props.rail ? (
        <div className={classes.columns}>
          <div className={classes.content}>{props.children}</div>
          <div className={classes.content}>{props.rail}</div>
        </div>
      ) : (
        <div className={classes.content}>{props.children}</div>
      )}
    </div>
  );
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <ol className={classes.crumbs}>
      {crumbs.map(({ to, label }) => (
        <li key={`${to}${label}`}>{to ? <Link to={to}>{label}</Link> : label}</li>
      ))}
    </ol>
  );
}
