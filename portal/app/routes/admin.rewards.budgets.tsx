import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireAbility } from '~/admin/require-admin.server';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Toast } from '~/elements/toast';
import type { PageHandle } from '~/frame/page-title';
import { BudgetRow } from '~/reward/admin/budget-row';
import { loadBudgets, setBudget } from '~/reward/admin/budgets.server';
import classes from '~/reward/admin/reward-admin.module.css';
import { RewardAdminNav } from '~/reward/admin/reward-admin-nav';
import { QuarterLinks } from '~/reward/quarter-links';

export const handle: PageHandle = { title: (t) => t('reward:budgets') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'manageRewards');
  return loadBudgets(request);
}

export async function action({ request }: ActionFunctionArgs) {
  const answer = await setBudget(request);
  if (answer instanceof Response) throw answer;
  return data(answer, 400);
}

export default function SetBudgets() {
  const { t } = useTranslation('reward');
  const { quarter, isOver, teams, pageInfo, done } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page title={t('admin.budgetsHeading')} lead={t('admin.budgetsLead')}>
      <RewardAdminNav />
      <QuarterLinks quarter={quarter} path="/admin/rewards/budgets" />
      {isOver && <p>{t('admin.over')}</p>}
      {teams.length === 0 ? (
        <Empty>{t('admin.noTeams')}</Empty>
      ) : (
        <ul className={classes.budgets} aria-label={t('budgets')}>
          {teams.map((team) => (
            <BudgetRow
              key={team.id}
              team={team}
              quarter={quarter}
              isOver={isOver}
              reply={answered?.teamId === team.id ? answered.reply : undefined}
            />
          ))}
        </ul>
      )}
      <LoadMore pageInfo={pageInfo} />
      {done && !answered && <Toast>{t('admin.budgetSet')}</Toast>}
    </Page>
  );
}
