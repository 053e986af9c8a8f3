import type { ResponsibilityRow } from '@groundcrew/db';
import type {
  createResponsibilityInput,
  endResponsibilityInput,
  markReviewedInput,
  responsibilityFilter,
  splitResponsibilityInput,
  updateResponsibilityInput,
} from '@groundcrew/shared';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import {
  CreateResponsibilityInput,
  EndResponsibilityInput,
  MarkReviewedInput,
  ResponsibilityFilter,
  SplitResponsibilityInput,
  UpdateResponsibilityInput,
} from './responsibility.input';
import { responsibilityLoaders } from './responsibility.loader';
import { createResponsibility, endResponsibility, updateResponsibility } from './responsibility.service';
import {
  ResponsibilityConnection,
  ResponsibilityPayload,
  ResponsibilityType,
  SplitResponsibilityPayload,
} from './responsibility.type';
import { listResponsibilities } from './responsibility-page.service';
import { markReviewed } from './review.service';
import { splitResponsibility } from './split.service';

registerNode('Responsibility', (context, key) => context.load(responsibilityLoaders).byId.load(key));

@Resolver(() => ResponsibilityType)
export class ResponsibilityResolver {
  @Allow('responsibility.read')
  @Query(() => ResponsibilityConnection, { description: 'Responsibilities that exist today, by name.' })
  responsibilities(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => ResponsibilityFilter, { nullable: true, description: 'Which responsibilities.' })
    filter?: z.output<typeof responsibilityFilter>,
  ): Promise<Connection<ResponsibilityRow>> {
    return listResponsibilities(context, first, after, filter);
  }

  @Allow('responsibility.edit')
  @Mutation(() => ResponsibilityPayload, { description: 'A responsibility begins.' })
  async createResponsibility(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateResponsibilityInput, { description: 'The responsibility.' }) input: z.output<
      typeof createResponsibilityInput
    >,
  ) {
    return { responsibility: await createResponsibility(context, input) };
  }

  @Allow('responsibility.edit')
  @Mutation(() => ResponsibilityPayload, { description: 'Attributes change from a day on.' })
  async updateResponsibility(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateResponsibilityInput, { description: 'The changes.' }) input: z.output<
      typeof updateResponsibilityInput
    >,
  ) {
    return { responsibility: await updateResponsibility(context, input) };
  }

  @Allow('responsibility.edit')
  @Mutation(() => ResponsibilityPayload, { description: 'A responsibility ends; its history stays.' })
  async endResponsibility(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndResponsibilityInput, { description: 'Which and when.' }) input: z.output<
      typeof endResponsibilityInput
    >,
  ) {
    return { responsibility: await endResponsibility(context, input) };
  }

  @Allow('responsibility.edit')
  @Mutation(() => SplitResponsibilityPayload, {
    description: 'Splits a responsibility by scope; it stays as an umbrella over its parts.',
  })
  splitResponsibility(
    @Ctx() context: RequestContext,
    @Arg('input', () => SplitResponsibilityInput, { description: 'The parts.' }) input: z.output<
      typeof splitResponsibilityInput
    >,
  ) {
    return splitResponsibility(context, input);
  }

  @Allow('responsibility.review')
  @Mutation(() => ResponsibilityPayload, { description: 'Somebody looked at a responsibility again today.' })
  async markReviewed(
    @Ctx() context: RequestContext,
    @Arg('input', () => MarkReviewedInput, { description: 'Which, and what was found.' }) input: z.output<
      typeof markReviewedInput
    >,
  ) {
    return { responsibility: await markReviewed(context, input) };
  }
}
