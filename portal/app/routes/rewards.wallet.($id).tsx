import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { useRewardWords } from '~/reward/use-reward-words';
import { loadWallet } from '~/reward/wallet.server';
import { WalletLines } from '~/reward/wallet-lines';

export const handle: PageHandle = { title: (t) => t('reward:ledger') };

export const loader = ({ request, params }: LoaderFunctionArgs) => loadWallet(request, params.id);

export default function Wallet() {
  const { t } = useTranslation('reward');
  const words = useRewardWords();
  const { name, isOwn, balance, waiting, lines, pageInfo } = useLoaderData<typeof loader>();
  return (
    <Page
      crumbs={[{ to: '/rewards', label: t('title') }]}
      title={isOwn ? t('ledger') : t('walletOf', { name })}
      lead={[
        `${t('now')} ${words.points(balance)}`,
        ...(waiting > 0 ? [`${t('waiting')} ${words.points(waiting)}`] : []),
      ].join(' · ')}
    >
      {lines.length > 0 ? <WalletLines lines={lines} /> : <Empty>{t('noEntries')}</Empty>}
      <LoadMore pageInfo={pageInfo} />
    </Page>
  );
}
