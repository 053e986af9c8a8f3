import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import classes from '~/frame/report.module.css';
import { REPORT_PATH, reportPlaces } from '~/frame/report-places';
import { readSessionToken } from '~/session/session-cookie.server';

export const handle: PageHandle = { title: (t) => t('frame:reportTitle') };

export function loader({ request }: LoaderFunctionArgs) {
  return readSessionToken(request) === null ? redirect(`/sign-in?returnTo=${REPORT_PATH}`) : { open: true };
}

/** What anybody can tell the company, each with the moment for it: the plus of a phone, and 알리기 without JavaScript. */
export default function Report() {
  const { t } = useTranslation();
  return (
    <Page title={t('reportTitle')}>
      <ul className={classes.rows}>
        {reportPlaces.map((place) => (
          <li key={place.to}>
            <Link to={place.to} className={classes.row} prefetch="intent">
              <place.icon size={20} stroke={1.75} aria-hidden />
              <span>
                <span className={classes.name}>{t(place.word)}</span>
                <span className={classes.note}>{t(place.note)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
