import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Row, RowNote, Rows } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import type { ProfileQuery } from '~/gql/graphql';
import { browserName } from './browser-name';
import classes from './profile.module.css';

type Session = NonNullable<ProfileQuery['viewer']>['sessions'][number];

/** Where the person is signed in, and the way to end it here or everywhere. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  const { t } = useTranslation('profile');
  const format = useFormat();
  return (
    <>
      <Rows label={t('sessions')}>
        {sessions.map(({ id, userAgent, current, createdAt, lastSeenAt }) => (
          <Row key={id} after={current && <strong>{t('thisBrowser')}</strong>}>
            {browserName(userAgent) ?? t('unknownBrowser')}
            <RowNote>
              {t('signedIn', { day: format.dayOf(createdAt) })} ·{' '}
              {t('lastSeen', { when: format.ago(lastSeenAt) })}
            </RowNote>
          </Row>
        ))}
      </Rows>
      <Form method="post" action="/sign-out" reloadDocument className={classes.signOut}>
        <Button type="submit" variant="default">
          {t('signOut')}
        </Button>
        <Button type="submit" name="everywhere" value="yes" variant="default">
          {t('signOutEverywhere')}
        </Button>
      </Form>
    </>
  );
}
