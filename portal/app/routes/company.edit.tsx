import { limits, updateCompanyInput } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { api, forbidden, load } from '~/api/api.server';
import { withoutEmptyValues } from '~/company/company-form';
import { ValueLines } from '~/company/value-lines';
import { Page } from '~/elements/page';
import { ActForm } from '~/form/act-form';
import { TextareaField, TextField } from '~/form/fields';
import { submit } from '~/form/submit.server';
import { useActForm } from '~/form/use-act-form';
import type { PageHandle } from '~/frame/page-title';
import { CompanyPageDocument, UpdateCompanyDocument } from '~/gql/graphql';

export const handle: PageHandle = { title: (t) => t('company:editTitle') };

export async function loader({ request }: LoaderFunctionArgs) {
  const { company } = await load(request, CompanyPageDocument);
  if (!company.viewerCan.edit) throw forbidden();
  return { company };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = withoutEmptyValues(await request.formData());
  const outcome = await submit(form, updateCompanyInput, ({ name, vision, mission, values }) => {
    const described = values?.map((value) => ({ ...value, description: value.description ?? '' })) ?? [];
    // an emptied text arrives as nothing, and means nothing is said any more
    const input = { name, vision: vision ?? '', mission: mission ?? '', values: described };
    return api(request, UpdateCompanyDocument, { input });
  });
  return outcome.done ? redirect('/company') : data(outcome.reply, 400);
}

export default function EditCompany() {
  const { t } = useTranslation('company');
  const { company } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { name, vision, mission } = company;
  const [form, fields] = useActForm<{ name: string; vision: string; mission: string; values: unknown[] }>({
    id: 'company',
    reply,
    values: { name, vision, mission, values: company.values },
  });
  const labels = { name: t('name'), vision: t('vision'), mission: t('mission'), values: t('values') };
  return (
    <Page crumbs={[{ to: '/company', label: t('title') }]} title={t('editTitle')}>
      <ActForm form={form} labels={labels} act={t('save')} cancelTo="/company">
        <TextField field={fields.name} label={labels.name} maxLength={limits.name} required />
        <TextareaField
          field={fields.vision}
          label={labels.vision}
          help={t('visionHelp')}
          maxLength={limits.line}
        />
        <TextareaField
          field={fields.mission}
          label={labels.mission}
          help={t('missionHelp')}
          maxLength={limits.line}
        />
        <ValueLines values={company.values} />
      </ActForm>
    </Page>
  );
}
