import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireAbility } from '~/admin/require-admin.server';
import { load, notFound } from '~/api/api.server';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { RewardOptionToEditDocument } from '~/gql/graphql';
import { keepOption } from '~/reward/admin/catalogue.server';
import { OptionForm } from '~/reward/admin/option-form';
import classes from '~/reward/admin/reward-admin.module.css';

export const handle: PageHandle = { title: (t) => t('reward:admin.edit') };

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAbility(request, 'manageRewards');
  const { node } = await load(request, RewardOptionToEditDocument, { id: params.id ?? '' });
  if (node?.__typename !== 'RewardOption' || node.isRetired) throw notFound();
  return { option: node };
}

export async function action({ request }: ActionFunctionArgs) {
  const answer = await keepOption(request);
  if (answer instanceof Response) throw answer;
  return data(answer, 400);
}

export default function EditOption() {
  const { t } = useTranslation('reward');
  const { option } = useLoaderData<typeof loader>();
  return (
    <Page
      crumbs={[{ to: '/admin/rewards', label: t('title') }]}
      title={t('admin.editNamed', { name: option.name })}
      lead={t('admin.lead')}
    >
      <OptionForm key={option.id} option={option} reply={useActionData<typeof action>()} />
      <Form method="post" className={classes.retire}>
        <p>{t('admin.retireHelp')}</p>
        <input type="hidden" name="id" value={option.id} />
        <input type="hidden" name="version" value={option.version} />
        <Button type="submit" name="act" value="retire" variant="default">
          {t('admin.retire')}
        </Button>
      </Form>
    </Page>
  );
}
