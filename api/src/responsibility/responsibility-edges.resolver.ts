/** The edges of a responsibility, hydrated by loaders. */
import type { HandOffRow, HandOverRow, PartyRow, ResponsibilityRow, RevisionRow } from '@groundcrew/db';
import { GapKind, HandOverState, Ownership, ownershipOf } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { globalId } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { responsibilityAbilities } from './abilities';
import { HandOffType } from './hand-off.type';
import { HandOverType } from './hand-over.type';
import { gapsOf } from './health.service';
import { PartyType } from './party.type';
import { responsibilityLoaders } from './responsibility.loader';
import { ResponsibilityAbilities, ResponsibilityType } from './responsibility.type';
import { RevisionType } from './revision.type';
import { StageType } from './value-chain.type';

@Resolver(() => ResponsibilityType)
export class ResponsibilityEdgesResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() row: ResponsibilityRow): string {
    return globalId('Responsibility', row.id);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'Team that it belongs to.' })
  team(@Root() row: ResponsibilityRow, @Ctx() context: RequestContext) {
    return row.teamId === null ? null : context.load(teamLoaders).byId.load(row.teamId);
  }

  @FieldResolver(() => StageType, { nullable: true, description: 'Stage of a value chain.' })
  stage(@Root() row: ResponsibilityRow, @Ctx() context: RequestContext) {
    return row.stageId === null ? null : context.load(responsibilityLoaders).stage.load(row.stageId);
  }

  @FieldResolver(() => ResponsibilityType, {
    nullable: true,
    description: 'The responsibility that it is a part of.',
  })
  parent(@Root() row: ResponsibilityRow, @Ctx() context: RequestContext) {
    return row.parentId === null ? null : context.load(responsibilityLoaders).byId.load(row.parentId);
  }

  @FieldResolver(() => [ResponsibilityType], {
    description: 'Its parts that exist or are to begin, by name.',
  })
  children(@Root() row: ResponsibilityRow, @Ctx() context: RequestContext): Promise<ResponsibilityRow[]> {
    return context.load(responsibilityLoaders).children.load(row.id);
  }

  @FieldResolver(() => Ownership, { description: 'Whether exactly one party is ACCOUNTABLE today.' })
  async ownership(@Root() row: ResponsibilityRow, @Ctx() context: RequestContext): Promise<Ownership> {
    return ownershipOf(await context.load(responsibilityLoaders).parties.load(row.id));
  }

  @FieldResolver(() => [PartyType], { description: 'Who takes part today, oldest first.' })
  parties(
    @Root() row: ResponsibilityRow,
    @Ctx() context: RequestContext,
    @Arg('history', () => Boolean, {
      defaultValue: false,
      description: 'Also past and coming ones, newest first.',
    })
    history: boolean,
  ): Promise<PartyRow[]> {
    const loaders = context.load(responsibilityLoaders);
    return (history ? loaders.partyHistory : loaders.parties).load(row.id);
  }

  @FieldResolver(() => [HandOffType], { description: 'What is handed to it today.' })
  handOffsIn(@Root() row: ResponsibilityRow, @Ctx() context: RequestContext): Promise<HandOffRow[]> {
    return context.load(responsibilityLoaders).handOffsIn.load(row.id);
  }

  @FieldResolver(() => [HandOffType], { description: 'What it hands on today.' })
  handOffsOut(@Root() row: ResponsibilityRow, @Ctx() context: RequestContext): Promise<HandOffRow[]> {
    return context.load(responsibilityLoaders).handOffsOut.load(row.id);
  }

  @FieldResolver(() => [HandOverType], { description: 'Every hand-over, newest first.' })
  handOvers(@Root() row: ResponsibilityRow, @Ctx() context: RequestContext): Promise<HandOverRow[]> {
    return context.load(responsibilityLoaders).handOvers.load(row.id);
  }

  @FieldResolver(() => HandOverType, {
    nullable: true,
    description: 'The newest hand-over that waits for an answer.',
  })
  async openHandOver(
    @Root() row: ResponsibilityRow,
    @Ctx() context: RequestContext,
  ): Promise<HandOverRow | null> {
    const all = await context.load(responsibilityLoaders).handOvers.load(row.id);
    return all.find((one) => one.state === HandOverState.OFFERED) ?? null;
  }

  @FieldResolver(() => [RevisionType], { description: 'What it was over time, newest first.' })
  revisions(@Root() row: ResponsibilityRow, @Ctx() context: RequestContext): Promise<RevisionRow[]> {
    return context.load(responsibilityLoaders).revisions.load(row.id);
  }

  @FieldResolver(() => [GapKind], { description: 'The kinds of gap that touch it today.' })
  gaps(@Root() row: ResponsibilityRow, @Ctx() context: RequestContext): Promise<readonly GapKind[]> {
    return gapsOf(context, row.id);
  }

  @FieldResolver(() => ResponsibilityAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(
    @Root() row: ResponsibilityRow,
    @Ctx() context: RequestContext,
  ): Promise<ResponsibilityAbilities> {
    return responsibilityAbilities(context, row);
  }
}

@Resolver(() => RevisionType)
export class RevisionResolver {
  @FieldResolver(() => TeamType, { nullable: true, description: 'Its team then.' })
  team(@Root() revision: RevisionRow, @Ctx() context: RequestContext) {
    return revision.teamId === null ? null : context.load(teamLoaders).byId.load(revision.teamId);
  }

  @FieldResolver(() => StageType, { nullable: true, description: 'Its stage then.' })
  stage(@Root() revision: RevisionRow, @Ctx() context: RequestContext) {
    return revision.stageId === null
      ? null
      : context.load(responsibilityLoaders).stage.load(revision.stageId);
  }

  @FieldResolver(() => ResponsibilityType, { nullable: true, description: 'What it was a part of then.' })
  parent(@Root() revision: RevisionRow, @Ctx() context: RequestContext) {
    return revision.parentId === null
      ? null
      : context.load(responsibilityLoaders).byId.load(revision.parentId);
  }
}
