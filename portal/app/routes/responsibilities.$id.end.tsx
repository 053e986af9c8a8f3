import { endResponsibilityInput } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/api.server';
import { Page } from '~/elements/page';
import { responsibilityPath } from '~/elements/paths';
import { ActForm } from '~/form/act-form';
import { TextField } from '~/form/fields';
import { submit } from '~/form/submit.server';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { EndResponsibilityDocument } from '~/gql/graphql';
import { loadWork } from '~/responsibility/edit/edit.server';
import { staleAsFormError } from '~/responsibility/edit/stale-version';
import { workCrumbs } from '~/responsibility/work/work-crumbs';

export const handle: PageHandle = { title: (t) => t('responsibility:forms.end.title') };

export const shouldRevalidate = () => true;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { work: await loadWork(request, params.id) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await submit(await request.formData(), endResponsibilityInput, (input) =>
    api(request, EndResponsibilityDocument, { input }),
  );
  return outcome.done
    ? redirect(responsibilityPath(params.id ?? ''))
    : data(staleAsFormError(outcome.reply), 400);
}

export default function EndResponsibility() {
  const { t } = useTranslation('responsibility');
  const { today } = useFormat();
  const { work } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useActForm<{ on: string }>({ id: 'end', reply, values: { on: today } });
  return (
    <Page
      crumbs={workCrumbs(t, work)}
      title={t('forms.end.heading', { name: work.name })}
      lead={t('forms.end.lead')}
    >
      <ActForm
        form={form}
        labels={{ on: t('forms.end.on') }}
        act={t('forms.end.act')}
        cancelTo={responsibilityPath(work.id)}
        hidden={{ id: work.id, version: String(work.version) }}
        grave
      >
        <TextField field={fields.on} type="date" label={t('forms.end.on')} help={t('forms.end.onHelp')} />
      </ActForm>
    </Page>
  );
}
