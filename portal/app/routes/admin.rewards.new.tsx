import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireAbility } from '~/admin/require-admin.server';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { keepOption } from '~/reward/admin/catalogue.server';
import { OptionForm } from '~/reward/admin/option-form';

export const handle: PageHandle = { title: (t) => t('reward:admin.add') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'manageRewards');
  return { ready: true };
}

export async function action({ request }: ActionFunctionArgs) {
  const answer = await keepOption(request);
  if (answer instanceof Response) throw answer;
  return data(answer, 400);
}

export default function NewOption() {
  const { t } = useTranslation('reward');
  return (
    <Page
      crumbs={[{ to: '/admin/rewards', label: t('title') }]}
      title={t('admin.add')}
      lead={t('admin.lead')}
    >
      <OptionForm reply={useActionData<typeof action>()} />
    </Page>
  );
}
