import { Button } from '@mantine/core';
import { isRouteErrorResponse, Link, useLocation, useRouteError } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import classes from './problem.module.css';

type Kind = 'notFound' | 'forbidden' | 'unreachable' | 'busy' | 'unexpected';

/** The one page for everything that cannot be shown: what it is, what to do next, and a number to quote. */
export function Problem() {
  const { t } = useTranslation('problem');
  const { pathname, search } = useLocation();
  const error = useRouteError();
  const kind = kindOf(error);
  const ref = isRouteErrorResponse(error) ? (error.data as { ref?: string | null } | null)?.ref : null;
  return (
    <section className={classes.problem}>
      <h1>{t(`${kind}Title`)}</h1>
      <p>{t(`${kind}Text`)}</p>
      {ref && <p className={classes.ref}>{t('ref', { ref })}</p>}
      <div className={classes.acts}>
        {kind === 'notFound' || kind === 'forbidden' ? (
          <>
            <Button component={Link} to="/">
              {t('goHome')}
            </Button>
            <Button component={Link} to="/search" variant="default">
              {t('goSearch')}
            </Button>
          </>
        ) : (
          <>
            <Button component="a" href={`${pathname}${search}`}>
              {t('reload')}
            </Button>
            <Button component="a" href="/" variant="default">
              {t('goHome')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function kindOf(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return 'unexpected';
  if (error.status === 404) return 'notFound';
  if (error.status === 401 || error.status === 403) return 'forbidden';
  if (error.status === 503) return 'unreachable';
  if (error.status === 429) return 'busy';
  return 'unexpected';
}
