import type { MilestoneRow } from '@groundcrew/db';
import type { removeMilestoneInput, setMilestoneInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { RemoveMilestoneInput, SetMilestoneInput } from './gray-zone.input';
import { GrayZonePayload } from './gray-zone.type';
import { removeMilestone, setMilestone } from './milestone.service';
import { workLogLoaders } from './work-log.loader';
import { MilestoneType } from './work-log.type';

registerNode('Milestone', (context, key) => context.load(workLogLoaders).milestone.load(key));

@Resolver(() => MilestoneType)
export class MilestoneResolver {
  @Allow('milestone.edit')
  @Mutation(() => GrayZonePayload, { description: 'Says what will be there by when, or says it anew.' })
  async setMilestone(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetMilestoneInput, { description: 'What, and by when.' })
    input: z.output<typeof setMilestoneInput>,
  ) {
    return { grayZone: await setMilestone(context, input) };
  }

  @Allow('milestone.edit')
  @Mutation(() => GrayZonePayload, { description: 'Deletes a milestone; what was logged for it stays.' })
  async removeMilestone(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveMilestoneInput, { description: 'Which.' })
    input: z.output<typeof removeMilestoneInput>,
  ) {
    return { grayZone: await removeMilestone(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() milestone: MilestoneRow): string {
    return globalId('Milestone', milestone.id);
  }
}
