import type { BudgetRow } from '@groundcrew/db';
import type { setBudgetInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { SafeIntScalar } from '../core/scalars';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { listBudgets, setBudget } from './budget.service';
import { BudgetPayload, BudgetType } from './budget.type';
import { SetBudgetInput } from './reward.input';

@Resolver(() => BudgetType)
export class BudgetResolver {
  @Allow('reward.see-budget')
  @Query(() => [BudgetType], { description: 'Budgets of a quarter that the viewer may see, by team.' })
  budgets(
    @Ctx() context: RequestContext,
    @Arg('quarter', () => String, { nullable: true, description: 'E.g. 2026-Q4; this one when absent.' })
    quarter?: string,
    @Arg('teamId', () => ID, { nullable: true, description: 'Of this team alone.' }) teamId?: string,
  ): Promise<BudgetRow[]> {
    return listBudgets(context, quarter, teamId);
  }

  @Allow('reward.budget')
  @Mutation(() => BudgetPayload, { description: 'Sets what a team has to give in a quarter, in all.' })
  async setBudget(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetBudgetInput, { description: 'Whose, when, and how much.' }) input: z.output<
      typeof setBudgetInput
    >,
  ) {
    return { budget: await setBudget(context, input) };
  }

  @FieldResolver(() => TeamType, { description: 'Whose it is.' })
  team(@Root() budget: BudgetRow, @Ctx() context: RequestContext) {
    return context.load(teamLoaders).byId.load(budget.teamId);
  }

  @FieldResolver(() => SafeIntScalar, { description: 'Points that were given.' })
  given(@Root() budget: BudgetRow): number {
    return budget.allotted - budget.left;
  }
}
