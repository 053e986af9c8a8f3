import { addDays, limits, periodStart, setKpiBaselineInput } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/api.server';
import { Page } from '~/elements/page';
import { kpiPath } from '~/elements/paths';
import { ActForm } from '~/form/act-form';
import { TextareaField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { PageHandle } from '~/frame/page-title';
import { SetKpiBaselineDocument } from '~/gql/graphql';
import { endsAfter, submitShaped } from '~/kpi/form-shape.server';
import { loadOwnKpi } from '~/kpi/kpi-act.server';
import { kpiActCrumbs } from '~/kpi/kpi-crumbs';
import classes from '~/kpi/kpi-forms.module.css';

export const handle: PageHandle = { title: (t) => t('kpi:baseline.title') };

export const loader = ({ request, params }: LoaderFunctionArgs) => loadOwnKpi(request, params.id);

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await submitShaped(
    await request.formData(),
    setKpiBaselineInput,
    (form) => {
      endsAfter(form, ['to']);
      return {};
    },
    (input) => api(request, SetKpiBaselineDocument, { input }),
  );
  return outcome.done ? redirect(`${kpiPath(params.id ?? '')}#trend`) : data(outcome.reply, 400);
}

/** Days of the window that is offered: twelve periods, from which on limits are firm. */
const OFFERED = { DAY: 28, WEEK: 84, MONTH: 365 };

export default function SetBaseline() {
  const { t } = useTranslation(['kpi', 'chart']);
  const { kpi, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useActForm<Record<'from' | 'to' | 'reason', string>>({
    id: 'baseline',
    reply,
    values: { from: periodStart(addDays(today, -OFFERED[kpi.unit]), kpi.unit), to: addDays(today, -1) },
  });
  const labels = { from: t('chart:from'), to: t('chart:to'), reason: t('kpi:baseline.reason') };
  return (
    <Page
      crumbs={kpiActCrumbs(t, kpi)}
      title={t('kpi:baseline.heading', { name: kpi.name })}
      lead={t('kpi:baseline.lead')}
    >
      <ActForm
        form={form}
        labels={labels}
        act={t('kpi:baseline.act')}
        cancelTo={kpiPath(kpi.id)}
        hidden={{ kpiId: kpi.id }}
      >
        <fieldset className={classes.group}>
          <legend>{t('kpi:baseline.period')}</legend>
          <div className={classes.pair}>
            <TextField field={fields.from} type="date" label={labels.from} required />
            <TextField field={fields.to} type="date" label={labels.to} required />
          </div>
          <p className={classes.help}>{t(`kpi:baseline.whole.${kpi.unit}`)}</p>
        </fieldset>
        <TextareaField
          field={fields.reason}
          label={labels.reason}
          help={t('kpi:baseline.reasonHelp')}
          maxLength={limits.line}
          rows={2}
          required
        />
      </ActForm>
    </Page>
  );
}
