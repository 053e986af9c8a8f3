import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import { Toast } from '~/elements/toast';
import { givenName } from '~/format/given-name';
import type { PageHandle } from '~/frame/page-title';
import { BudgetCards } from '~/reward/budget-cards';
import { OptionChoice } from '~/reward/option-choice';
import { Order } from '~/reward/order';
import { PastRequests } from '~/reward/past-requests';
import { actOnRewards, loadRewards } from '~/reward/rewards.server';
import { RuleList } from '~/reward/rule-list';
import { WalletHead } from '~/reward/wallet-head';
import { WalletLines } from '~/reward/wallet-lines';

export const handle: PageHandle = { title: (t) => t('reward:title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadRewards(request);

export async function action({ request }: ActionFunctionArgs) {
  const answer = await actOnRewards(request);
  if (answer instanceof Response) throw answer;
  return data(answer, 400);
}

export default function Rewards() {
  const { t } = useTranslation('reward');
  const { member, wallet, options, order, rule, chosen, morePast, bookingKey, done, ...page } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const request = answer?.act === 'request' ? answer : null;
  const lines = wallet?.entries.edges.map(({ node }) => node) ?? [];
  return (
    <Page
      title={t('heading', { name: givenName(member.name) })}
      lead={t('lead', { name: givenName(member.name) })}
      rail={
        <>
          {order && (
            <Order
              key={`${order.option.id} ${order.units}`}
              {...order}
              balance={wallet?.balance ?? 0}
              bookingKey={request?.key ?? bookingKey}
              reply={request?.reply}
            />
          )}
          <PastRequests
            chosen={chosen}
            pageInfo={morePast}
            answered={answer?.act === 'withdraw' ? answer : null}
          />
          {page.mayGive && <BudgetCards budgets={page.budgets} givesFrom={page.ledTeamIds} />}
          <RuleList rule={rule} />
        </>
      }
    >
      <WalletHead
        balance={wallet?.balance ?? 0}
        waiting={wallet?.waiting ?? 0}
        lastIn={wallet?.lastIn ?? null}
      />
      <Section title={t('options')}>
        {options.length > 0 ? (
          <OptionChoice options={options} chosenId={order?.option.id} />
        ) : (
          <Empty
            act={
              page.manages && (
                <Link to="/admin/rewards" data-underlined>
                  {t('addOptions')}
                </Link>
              )
            }
          >
            {t('noOptions')}
          </Empty>
        )}
      </Section>
      <Section
        title={t('ledger')}
        {...(wallet?.entries.pageInfo.hasNextPage && { more: { to: '/rewards/wallet', label: t('seeAll') } })}
      >
        {lines.length > 0 ? <WalletLines lines={lines} /> : <Empty>{t('noEntries')}</Empty>}
      </Section>
      {done === 'requested' && <Toast>{t('requested')}</Toast>}
      {done === 'withdrawn' && <Toast>{t('withdrawn')}</Toast>}
    </Page>
  );
}
