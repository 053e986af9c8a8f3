import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { kpiPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { actOnChange, previewBaseline, usualChange } from '~/kpi/change.server';
import { ChangeForm } from '~/kpi/change-form';
import { loadOwnKpi, loadPeopleChoices } from '~/kpi/kpi-act.server';
import { kpiActCrumbs } from '~/kpi/kpi-crumbs';

export const handle: PageHandle = { title: (t) => t('kpi:change.newTitle') };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { kpi, today } = await loadOwnKpi(request, params.id);
  const values = usualChange(kpi.unit, kpi.direction, today);
  const [people, preview] = await Promise.all([
    loadPeopleChoices(request, kpi.owner.id),
    previewBaseline(request, kpi.id, { from: values.baselineFrom, lastDay: values.baselineTo, effect: null }),
  ]);
  return { kpi, values, people, preview };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const answer = await actOnChange(request, params.id ?? '', 'register');
  if (answer.done) return redirect(`${kpiPath(params.id ?? '')}#changes`);
  return data(answer, answer.reply.error ? 400 : 200);
}

export default function RegisterChange() {
  const { t } = useTranslation('kpi');
  const { kpi, values, people, preview } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      crumbs={kpiActCrumbs(t, kpi)}
      title={t('change.newHeading', { name: kpi.name })}
      lead={t('change.newLead')}
    >
      <ChangeForm
        kpi={kpi}
        values={values}
        people={people}
        chosen={[kpi.owner]}
        hidden={{ kpiId: kpi.id }}
        act={t('change.register')}
        reply={answer?.reply}
        preview={answer ? answer.preview : preview}
      />
    </Page>
  );
}
