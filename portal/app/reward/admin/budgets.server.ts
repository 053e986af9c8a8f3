import type { SubmissionResult } from '@conform-to/react';
import { quarterDays, setBudgetInput } from '@groundcrew/shared';
import { redirect } from '@remix-run/node';
import { api, load } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { BudgetsToSetDocument, SetBudgetDocument } from '~/gql/graphql';
import { shownQuarter } from '../quarters';
import { loadRights } from '../rights.server';
import { withBareFigures } from './bare-figures';

const PAGE = 50;

/** Every team with what it has to give in the quarter of the address. */
export async function loadBudgets(request: Request) {
  const params = new URL(request.url).searchParams;
  const { today } = await loadRights(request);
  const quarter = shownQuarter(params, today);
  const { teams, budgets } = await load(request, BudgetsToSetDocument, {
    quarter,
    first: PAGE,
    after: params.get('after'),
  });
  const byTeam = new Map(budgets.map((budget) => [budget.team.id, budget]));
  return {
    quarter,
    isOver: quarterDays(quarter).to <= today,
    pageInfo: teams.pageInfo,
    teams: teams.edges.map(({ node: { id, name } }) => {
      const { allotted = 0, given = 0 } = byTeam.get(id) ?? {};
      return { id, name, allotted, given };
    }),
    done: params.has('done'),
  };
}

/** Sets a team's budget. @returns what is to be mended, for its own row; a redirect when it is done */
export async function setBudget(
  request: Request,
): Promise<{ teamId: string; reply: SubmissionResult } | Response> {
  const form = withBareFigures(await request.formData(), ['points']);
  const outcome = await submit(form, setBudgetInput, (input) => api(request, SetBudgetDocument, { input }));
  if (!outcome.done) return { teamId: String(form.get('teamId')), reply: outcome.reply };
  const params = new URL(request.url).searchParams;
  params.set('quarter', String(form.get('quarter')));
  params.set('done', 'set');
  return redirect(`/admin/rewards/budgets?${params}`);
}
