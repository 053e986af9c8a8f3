import { addDays, COMPANY_TIME_ZONE, UNREAD_SHOWN } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { useRoot } from '~/frame/use-root';
import classes from '~/notification/inbox.module.css';
import { loadInbox, readInbox } from '~/notification/inbox.server';
import { inboxDays } from '~/notification/inbox-days';
import { InboxRow } from '~/notification/inbox-row';

export const handle: PageHandle = { title: (t) => t('inbox:title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadInbox(request);

export async function action({ request }: ActionFunctionArgs) {
  const outcome = await readInbox(request);
  return outcome.done ? { reply: undefined } : data({ reply: outcome.reply }, 400);
}

export default function Inbox() {
  const { t } = useTranslation('inbox');
  const root = useRoot();
  const { items, pageInfo } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const unread = root?.unreadCount ?? 0;
  const decisions = root?.decisionCount ?? 0;
  return (
    <Page
      title={useHeading(items.length, unread)}
      lead={t('lead')}
      act={
        unread > 0 && (
          <Form method="post">
            <Button type="submit" name="all" value="on" variant="default">
              {t('readAll')}
            </Button>
          </Form>
        )
      }
    >
      <ReplyNote reply={reply} />
      {decisions > 0 && (
        <div className={classes.decisions}>
          <p>{t('decisions', { count: decisions })}</p>
          <Button component={Link} to="/#decisions">
            {t('decisionsAct')}
          </Button>
        </div>
      )}
      {items.length > 0 ? (
        <Days />
      ) : (
        <Empty
          act={
            <Button component={Link} to="/kpis" variant="default">
              {t('toKpis')}
            </Button>
          }
        >
          {t('none')}
        </Empty>
      )}
      <LoadMore pageInfo={pageInfo} />
    </Page>
  );
}

function useHeading(shown: number, unread: number): string {
  const { t } = useTranslation('inbox');
  if (unread >= UNREAD_SHOWN) return t('headingMany');
  if (unread > 0) return t('heading', { count: unread });
  return t(shown > 0 ? 'headingRead' : 'headingEmpty');
}

function Days() {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  const { items } = useLoaderData<typeof loader>();
  const timeZone = useRoot()?.timeZone ?? COMPANY_TIME_ZONE;
  const nameOf = (day: string) => {
    if (day === format.today) return t('today');
    return day === addDays(format.today, -1) ? t('yesterday') : format.dayWithWeekday(day);
  };
  return (
    <>
      {inboxDays(items, timeZone).map(({ day, items: own }) => (
        <Section key={day} title={nameOf(day)}>
          <ul className={classes.rows}>
            {own.map((item) => (
              <InboxRow key={item.id} item={item} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
