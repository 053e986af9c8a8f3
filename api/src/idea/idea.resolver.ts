import type { IdeaRow } from '@groundcrew/db';
import {
  type decideIdeaInput,
  IdeaOrder,
  type ideaFilter,
  type linkIdeaChangeInput,
  type pitchIdeaInput,
  type raiseIdeaInput,
  type startIdeaInput,
  type supportIdeaInput,
  type updateIdeaInput,
  type withdrawPitchInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import {
  DecideIdeaInput,
  IdeaFilter,
  LinkIdeaChangeInput,
  PitchIdeaInput,
  RaiseIdeaInput,
  StartIdeaInput,
  SupportIdeaInput,
  UpdateIdeaInput,
  WithdrawPitchInput,
} from './idea.input';
import { ideaLoaders } from './idea.loader';
import { raiseIdea, supportIdea, updateIdea } from './idea.service';
import { IdeaAbilities, IdeaConnection, IdeaPayload, IdeaType } from './idea.type';
import { findSimilarIdeas, listIdeas } from './idea-page.service';
import { decideIdea, pitchIdea, withdrawPitch } from './idea-pitch.service';
import { linkIdeaChange, startIdea } from './idea-practice.service';
import { ideaAbilities } from './idea-rights';

registerNode('Idea', (context, key) => context.load(ideaLoaders).byId.load(key));

@Resolver(() => IdeaType)
export class IdeaResolver {
  @Allow('idea.read')
  @Query(() => IdeaConnection, { description: 'Ideas, ranked.' })
  ideas(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => IdeaFilter, { nullable: true, description: 'Which ideas.' })
    filter?: z.output<typeof ideaFilter>,
    @Arg('order', () => IdeaOrder, { nullable: true, description: 'In which order; PRIORITY when absent.' })
    order?: IdeaOrder,
  ): Promise<Connection<IdeaRow>> {
    return listIdeas(context, first, after, filter, order ?? undefined);
  }

  @Allow('idea.read')
  @Query(() => [IdeaType], { description: 'Ideas that are about the same, the most alike first; at most 5.' })
  similarIdeas(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, { description: 'What somebody types: a title, and a problem.' }) text: string,
  ): Promise<IdeaRow[]> {
    return findSimilarIdeas(context, text);
  }

  @Allow('idea.raise')
  @Mutation(() => IdeaPayload, { description: 'Somebody raises an idea.' })
  async raiseIdea(
    @Ctx() context: RequestContext,
    @Arg('input', () => RaiseIdeaInput, { description: 'The idea, and whose it is.' })
    input: z.output<typeof raiseIdeaInput>,
  ) {
    return { idea: await raiseIdea(context, input) };
  }

  @Allow('idea.edit')
  @Mutation(() => IdeaPayload, { description: 'Its people word it anew, or say anew whose it is.' })
  async updateIdea(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateIdeaInput, { description: 'Which, and how.' })
    input: z.output<typeof updateIdeaInput>,
  ) {
    return { idea: await updateIdea(context, input) };
  }

  @Allow('idea.support')
  @Mutation(() => IdeaPayload, { description: 'The viewer supports an idea, or no longer.' })
  async supportIdea(
    @Ctx() context: RequestContext,
    @Arg('input', () => SupportIdeaInput, { description: 'Which.' })
    input: z.output<typeof supportIdeaInput>,
  ) {
    return { idea: await supportIdea(context, input) };
  }

  @Allow('idea.pitch')
  @Mutation(() => IdeaPayload, { description: 'Its people put it to a team: the first time, or again.' })
  async pitchIdea(
    @Ctx() context: RequestContext,
    @Arg('input', () => PitchIdeaInput, { description: 'Which, to whom, and how.' })
    input: z.output<typeof pitchIdeaInput>,
  ) {
    return { idea: await pitchIdea(context, input) };
  }

  @Allow('idea.pitch')
  @Mutation(() => IdeaPayload, { description: 'Its people take the open pitch back.' })
  async withdrawPitch(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawPitchInput, { description: 'Which.' })
    input: z.output<typeof withdrawPitchInput>,
  ) {
    return { idea: await withdrawPitch(context, input) };
  }

  @Allow('idea.decide')
  @Mutation(() => IdeaPayload, { description: 'A lead answers the open pitch.' })
  async decideIdea(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideIdeaInput, { description: 'Which, and what is answered.' })
    input: z.output<typeof decideIdeaInput>,
  ) {
    return { idea: await decideIdea(context, input) };
  }

  @Allow('idea.start')
  @Mutation(() => IdeaPayload, { description: 'An adopted idea is put into practice.' })
  async startIdea(
    @Ctx() context: RequestContext,
    @Arg('input', () => StartIdeaInput, { description: 'Which, and by which change it is judged.' })
    input: z.output<typeof startIdeaInput>,
  ) {
    return { idea: await startIdea(context, input) };
  }

  @Allow('idea.start')
  @Mutation(() => IdeaPayload, { description: 'Says which registered change judges an adopted idea.' })
  async linkIdeaChange(
    @Ctx() context: RequestContext,
    @Arg('input', () => LinkIdeaChangeInput, { description: 'Which idea, which change.' })
    input: z.output<typeof linkIdeaChangeInput>,
  ) {
    return { idea: await linkIdeaChange(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() idea: IdeaRow): string {
    return globalId('Idea', idea.id);
  }

  @FieldResolver(() => IdeaAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<IdeaAbilities> {
    return ideaAbilities(context, idea);
  }
}
