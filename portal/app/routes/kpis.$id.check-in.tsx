import { checkInKpiInput, limits } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { api, load, notFound } from '~/api/api.server';
import { Foreign } from '~/elements/foreign';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { kpiPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { ActForm } from '~/form/act-form';
import { TextareaField } from '~/form/fields';
import { submit } from '~/form/submit.server';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { CheckInKpiDocument, KpiCheckInsDocument } from '~/gql/graphql';
import { kpiActCrumbs } from '~/kpi/kpi-crumbs';

export const handle: PageHandle = { title: (t) => t('kpi:checkIns.title') };

const SHOWN = 20;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const { node } = await load(request, KpiCheckInsDocument, { id: params.id ?? '', first: SHOWN, after });
  if (node?.__typename !== 'Kpi') throw notFound();
  return { kpi: node };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await submit(await request.formData(), checkInKpiInput, (input) =>
    api(request, CheckInKpiDocument, { input }),
  );
  return outcome.done ? redirect(`${kpiPath(params.id ?? '')}#check-ins`) : data(outcome.reply, 400);
}

export default function CheckIn() {
  const { t } = useTranslation('kpi');
  const { ago } = useFormat();
  const { kpi } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useActForm<{ text: string }>({ id: 'check-in', reply });
  const { edges, pageInfo } = kpi.checkIns;
  return (
    <Page
      crumbs={kpiActCrumbs(t, kpi)}
      title={t('checkIns.heading', { name: kpi.name })}
      lead={t('checkIns.lead')}
    >
      {kpi.viewerCan.edit && (
        <ActForm
          form={form}
          labels={{ text: t('checkIns.text') }}
          act={t('checkIns.act')}
          cancelTo={kpiPath(kpi.id)}
          hidden={{ kpiId: kpi.id }}
        >
          <TextareaField field={fields.text} label={t('checkIns.text')} maxLength={limits.checkIn} required />
        </ActForm>
      )}
      <Section title={t('checkIns.earlier')}>
        <Rows label={t('checkIns.earlier')}>
          {edges.map(({ node }) => (
            <Row key={node.id}>
              <Foreign>{node.text}</Foreign>
              <RowNote>
                {node.by.name} · {ago(node.at)}
              </RowNote>
            </Row>
          ))}
        </Rows>
        <LoadMore pageInfo={pageInfo} />
      </Section>
    </Page>
  );
}
