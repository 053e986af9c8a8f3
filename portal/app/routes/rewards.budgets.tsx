import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { forbidden, load } from '~/api/api.server';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { BudgetsDocument } from '~/gql/graphql';
import { BudgetCard } from '~/reward/budget-card';
import { QuarterLinks } from '~/reward/quarter-links';
import { shownQuarter } from '~/reward/quarters';
import { loadRights } from '~/reward/rights.server';
import { useRewardWords } from '~/reward/use-reward-words';

export const handle: PageHandle = { title: (t) => t('reward:budgets') };

export async function loader({ request }: LoaderFunctionArgs) {
  const { manages, awardFrom, today } = await loadRights(request);
  if (!manages && awardFrom.length === 0) throw forbidden();
  const now = shownQuarter(new URLSearchParams(), today);
  const quarter = shownQuarter(new URL(request.url).searchParams, today);
  const { budgets } = await load(request, BudgetsDocument, { quarter });
  return { quarter, budgets, manages, giveIds: quarter === now ? awardFrom.map(({ id }) => id) : [] };
}

export default function Budgets() {
  const { t } = useTranslation('reward');
  const words = useRewardWords();
  const { quarter, budgets, manages, giveIds } = useLoaderData<typeof loader>();
  return (
    <Page
      crumbs={[{ to: '/rewards', label: t('title') }]}
      kicker={words.quarter(quarter)}
      title={t('budgets')}
      lead={t('budgetsLead')}
      act={
        manages && (
          <Button component={Link} to={`/admin/rewards/budgets?quarter=${quarter}`} variant="default">
            {t('setBudgets')}
          </Button>
        )
      }
    >
      <QuarterLinks quarter={quarter} path="/rewards/budgets" />
      {budgets.length === 0 ? (
        <Empty>{t('noBudgets')}</Empty>
      ) : (
        <div>
          {budgets.map((budget) => (
            <BudgetCard key={budget.team.id} budget={budget} mayGive={giveIds.includes(budget.team.id)} />
          ))}
        </div>
      )}
    </Page>
  );
}
