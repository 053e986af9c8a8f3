import { addDays, dayOf } from '@groundcrew/shared';
import { Button, TextInput } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireAbility } from '~/admin/require-admin.server';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { Page } from '~/elements/page';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { loadPayroll } from '~/reward/admin/payroll.server';
import classes from '~/reward/admin/reward-admin.module.css';
import { RewardAdminNav } from '~/reward/admin/reward-admin-nav';

export const handle: PageHandle = { title: (t) => t('reward:admin.payroll') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'manageRewards');
  return loadPayroll(request);
}

export default function Payroll() {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const { from, to, isPeriod, timeZone, rows } = useLoaderData<typeof loader>();
  const last = addDays(to, -1);
  const sum = rows.reduce((total, { points }) => total + points, 0);
  return (
    <Page title={t('admin.payrollHeading')} lead={t('admin.payrollLead')}>
      <RewardAdminNav />
      <Form method="get" className={classes.period} key={`${from} ${to}`}>
        <TextInput
          type="date"
          name="from"
          label={t('admin.from')}
          defaultValue={from}
          required
          withAsterisk={false}
        />
        <TextInput
          type="date"
          name="last"
          label={t('admin.last')}
          defaultValue={last}
          required
          withAsterisk={false}
        />
        <Button type="submit" variant="default">
          {t('admin.show')}
        </Button>
      </Form>
      {!isPeriod && <p role="alert">{t('admin.notAPeriod')}</p>}
      {isPeriod && (
        <Section title={format.period(from, to)}>
          {rows.length === 0 ? (
            <Empty>{t('admin.payrollNone')}</Empty>
          ) : (
            <>
              <p>{t('admin.payrollSum', { count: rows.length, sum: format.number(sum) })}</p>
              <Rows label={t('admin.payroll')}>
                {rows.map((row) => (
                  <Row
                    key={row.id}
                    after={
                      <strong data-figures>{t('admin.won', { amount: format.number(row.points) })}</strong>
                    }
                  >
                    <strong>
                      <Foreign>{row.member.name}</Foreign>
                    </strong>
                    <RowNote>
                      {[
                        row.option.name,
                        row.fulfilledAt && format.day(dayOf(new Date(row.fulfilledAt), timeZone)),
                        row.fulfilledBy && t('person', { name: row.fulfilledBy.name }),
                        row.fulfilledWords,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </RowNote>
                  </Row>
                ))}
              </Rows>
              <p>
                <Button
                  component="a"
                  href={`/admin/rewards/payroll.csv?from=${from}&last=${last}`}
                  variant="default"
                >
                  {t('admin.download')}
                </Button>
              </p>
            </>
          )}
        </Section>
      )}
    </Page>
  );
}
