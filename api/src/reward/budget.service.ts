/** Budgets of immediate awards (domain.md, "reward"): a team's, for a calendar quarter, which ends with it. */
import { BudgetRepository, type BudgetRow } from '@groundcrew/db';
import { booking, invalid, isQuarter, quarterDays, quarterOf, type setBudgetInput } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { presentHolder } from '../responsibility/holder';
import { book } from './booked';

/**
 * Budgets of a quarter that the viewer may see, by the teams' names: a lead's of the teams in reach, an admin's all.
 * @throws AppError FORBIDDEN for a team that is out of reach, INVALID_INPUT for what is no quarter
 */
export async function listBudgets(
  context: RequestContext,
  quarter: string | null | undefined,
  team: string | null | undefined,
): Promise<BudgetRow[]> {
  const { isAdmin, reach } = context.signedIn;
  if (quarter && !isQuarter(quarter))
    throw invalid(['quarter'], 'not_a_quarter', 'Expected a quarter such as 2026-Q4.');
  const teamId = optionalKeyOf('Team', team ?? undefined, ['teamId']);
  authorise(context, 'reward.see-budget', { teamIds: teamId === undefined ? [...reach] : [teamId] });
  const seen = isAdmin ? undefined : [...reach];
  return new BudgetRepository(context.manager).ofQuarter(
    quarter || quarterOf(context.companyToday),
    teamId === undefined ? seen : [teamId],
  );
}

/**
 * Sets what a team has to give in a quarter, in all.
 * @throws AppError INVALID_INPUT for a quarter that is over, or for less than was given already; CONFLICT STATE for a closed team
 */
export async function setBudget(
  context: RequestContext,
  input: z.output<typeof setBudgetInput>,
): Promise<BudgetRow> {
  authorise(context, 'reward.budget');
  const { quarter, points } = input;
  const path = ['input', 'teamId'];
  const teamId = keyOf('Team', input.teamId, path);
  const today = context.companyToday;
  if (quarterDays(quarter).to <= today)
    throw invalid(['input', 'quarter'], 'too_early', 'This quarter is over.');
  return context.change(async (unit) => {
    // Held: budgets of one team are set one after the other.
    await presentHolder(unit, { memberId: null, teamId }, today, path);
    const budgets = new BudgetRepository(unit.manager);
    const { allotted, left } = await budgets.of(teamId, quarter);
    const given = allotted - left;
    if (points < given)
      throw invalid(['input', 'points'], 'below_given', `${given} points were given already.`, { given });
    const change = points - allotted;
    if (change === 0) {
      unit.unchanged();
      return budgets.of(teamId, quarter);
    }
    await book(unit, booking.budget(teamId, quarter, change), {}, ['input', 'points']);
    unit.record({
      action: 'budget.set',
      subjectType: 'Team',
      subjectId: teamId,
      detail: { quarter, points, before: allotted },
    });
    return budgets.of(teamId, quarter);
  });
}
