import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Section } from '~/elements/section';
import type { BudgetShownFragment } from '~/gql/graphql';
import { BudgetCard } from './budget-card';

const SHOWN = 3;

/** The budgets from which a lead may give, those of their own teams first. */
export function BudgetCards({ budgets, givesFrom }: { budgets: BudgetShownFragment[]; givesFrom: string[] }) {
  const { t } = useTranslation('reward');
  const quarter = budgets[0]?.quarter;
  return (
    <Section
      id="budget"
      title={t('budget')}
      note={quarter && t('quarterShort', { quarter: quarter.slice(6) })}
      more={{ to: '/rewards/budgets', label: t('seeAll') }}
    >
      {budgets.length === 0 && <Empty>{t('noBudget')}</Empty>}
      {budgets.slice(0, SHOWN).map((budget) => (
        <BudgetCard key={budget.team.id} budget={budget} mayGive={givesFrom.includes(budget.team.id)} />
      ))}
    </Section>
  );
}
