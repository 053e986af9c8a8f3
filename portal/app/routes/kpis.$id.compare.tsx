import { addDays } from '@groundcrew/shared';
import { Button, TextInput } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import type { PageHandle } from '~/frame/page-title';
import { BeforeAfterTable } from '~/kpi/before-after-table';
import { loadComparison } from '~/kpi/compare.server';
import { kpiActCrumbs } from '~/kpi/kpi-crumbs';
import classes from '~/kpi/kpi-forms.module.css';
import { Working } from '~/kpi/working';

export const handle: PageHandle = { title: (t) => t('kpi:compare.title') };

export const loader = ({ request, params }: LoaderFunctionArgs) => loadComparison(request, params.id);

export default function Compare() {
  const { t } = useTranslation('kpi');
  const { kpi, windows, result, problem, max } = useLoaderData<typeof loader>();
  return (
    <Page
      crumbs={kpiActCrumbs(t, kpi)}
      title={t('compare.heading', { name: kpi.name })}
      lead={t('compare.lead')}
    >
      <Form method="get" className={classes.windows} preventScrollReset>
        <Window legend={t('compare.before')} names={['beforeFrom', 'beforeUntil']} window={windows.before} />
        <Window legend={t('compare.after')} names={['afterFrom', 'afterUntil']} window={windows.after} />
        <Button type="submit">{t('compare.act')}</Button>
      </Form>
      {problem && (
        <p role="alert" className={classes.error}>
          {t(`compare.${problem}`, { max: max ?? 0 })}
        </p>
      )}
      {result && (
        <Section title={t('beforeAfter.title')} note={t('beforeAfter.perDay')}>
          <div className={classes.narrow}>
            <BeforeAfterTable kpi={kpi} result={result} />
          </div>
          <Working kpi={kpi} result={result} summary={t('changes.recompute')} />
        </Section>
      )}
    </Page>
  );
}

function Window(props: { legend: string; names: [string, string]; window: { from: string; to: string } }) {
  const { t } = useTranslation('chart');
  const { names, window } = props;
  return (
    <fieldset className={classes.group}>
      <legend>{props.legend}</legend>
      <div className={classes.pair}>
        <TextInput
          type="date"
          name={names[0]}
          label={t('from')}
          defaultValue={window.from}
          required
          withAsterisk={false}
        />
        <TextInput
          type="date"
          name={names[1]}
          label={t('to')}
          defaultValue={addDays(window.to, -1)}
          required
          withAsterisk={false}
        />
      </div>
    </fieldset>
  );
}
