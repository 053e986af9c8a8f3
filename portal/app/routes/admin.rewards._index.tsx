import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireAbility } from '~/admin/require-admin.server';
import { load } from '~/api/api.server';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import { Toast } from '~/elements/toast';
import type { PageHandle } from '~/frame/page-title';
import { RewardCatalogueDocument } from '~/gql/graphql';
import { OptionRows } from '~/reward/admin/option-rows';
import { RewardAdminNav } from '~/reward/admin/reward-admin-nav';

export const handle: PageHandle = { title: (t) => t('reward:title') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'manageRewards');
  const { rewardOptions } = await load(request, RewardCatalogueDocument);
  return { options: rewardOptions, done: new URL(request.url).searchParams.get('done') };
}

export default function Catalogue() {
  const { t } = useTranslation('reward');
  const { options, done } = useLoaderData<typeof loader>();
  const offered = options.filter(({ isRetired }) => !isRetired);
  const retired = options.filter(({ isRetired }) => isRetired);
  return (
    <Page
      title={t('admin.heading')}
      lead={t('admin.lead')}
      act={
        <Button component={Link} to="/admin/rewards/new">
          {t('admin.add')}
        </Button>
      }
    >
      <RewardAdminNav />
      {offered.length > 0 ? (
        <OptionRows label={t('admin.catalogue')} options={offered} />
      ) : (
        <Empty>{t('admin.noOptions')}</Empty>
      )}
      {retired.length > 0 && (
        <Section title={t('admin.retired')}>
          <OptionRows label={t('admin.retired')} options={retired} />
        </Section>
      )}
      {done === 'saved' && <Toast>{t('admin.saved')}</Toast>}
      {done === 'retired' && <Toast>{t('admin.retiredDone')}</Toast>}
    </Page>
  );
}
