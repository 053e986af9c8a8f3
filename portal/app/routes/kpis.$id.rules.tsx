import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { kpiPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import type { PageHandle } from '~/frame/page-title';
import { kpiActCrumbs } from '~/kpi/kpi-crumbs';
import { RuleForm } from '~/kpi/rule-form';
import { RuleRow } from '~/kpi/rule-row';
import { actOnRules, loadRules } from '~/kpi/rules.server';

export const handle: PageHandle = { title: (t) => t('kpi:rules.title') };

export const loader = ({ request, params }: LoaderFunctionArgs) => loadRules(request, params.id);

export async function action({ request, params }: ActionFunctionArgs) {
  const answer = await actOnRules(request);
  return answer ? data(answer, 400) : redirect(`${kpiPath(params.id ?? '')}/rules`);
}

export default function KpiRules() {
  const { t } = useTranslation('kpi');
  const { kpi, people, webhooks } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const mayEdit = kpi.viewerCan.edit;
  return (
    <Page crumbs={kpiActCrumbs(t, kpi)} title={t('rules.heading', { name: kpi.name })} lead={t('rules.lead')}>
      {kpi.signalRules.length > 0 && (
        <Section title={t('rules.title')}>
          <ul>
            {kpi.signalRules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} answer={answer} />
            ))}
          </ul>
        </Section>
      )}
      {mayEdit && (
        <Section title={t('rules.add')}>
          <RuleForm
            key={kpi.signalRules.length}
            kpi={kpi}
            people={people}
            webhooks={webhooks}
            answer={answer}
          />
        </Section>
      )}
    </Page>
  );
}
