import type { SessionRow, TeamRow } from '@groundcrew/db';
import {
  can,
  changePasswordInput,
  isLead,
  mayEver,
  portalOf,
  type Role,
  rolesOf,
  signInInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { readCompanyName } from '../company/company.service';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { inputType } from '../core/input-type';
import type { RequestContext, SessionActor } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { teamLoaders } from '../team/team.loader';
import { demoAccounts } from './demo-accounts';
import { changePassword, sessionsOf, signIn, signOut, signOutEverywhere } from './identity.service';
import {
  ChangePasswordPayload,
  SessionType,
  SignInOptions,
  SignInPayload,
  SignOutPayload,
  ViewerAbilities,
  ViewerType,
} from './identity.type';
import { actorOfToken } from './session';

const SignInInput = inputType('SignInInput', signInInput);
const ChangePasswordInput = inputType('ChangePasswordInput', changePasswordInput);

const viewerOf = (actor: SessionActor): { roles: Role[]; portal: Role } => {
  const roles = rolesOf(actor.memberships, actor.isAdmin);
  return { roles, portal: portalOf(roles) };
};

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Allow('identity.read')
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in person; null when nobody is.' })
  viewer(@Ctx() context: RequestContext) {
    return context.actor ? viewerOf(context.actor) : null;
  }

  @Allow('identity.read')
  @Query(() => SignInOptions, { description: 'What the sign-in page shows.' })
  async signInOptions(@Ctx() context: RequestContext): Promise<SignInOptions> {
    return { companyName: await readCompanyName(context), demoAccounts: await demoAccounts(context) };
  }

  @Allow('identity.sign-in')
  @Mutation(() => SignInPayload, { description: 'Starts a session.' })
  async signIn(
    @Ctx() context: RequestContext,
    @Arg('input', () => SignInInput, { description: 'Who.' }) input: z.output<typeof signInInput>,
  ) {
    const { sessionToken, expiresAt } = await signIn(context, input);
    const actor = await actorOfToken(context.db, sessionToken, context.now);
    context.become(actor);
    return { sessionToken, expiresAt, viewer: actor && viewerOf(actor) };
  }

  @Allow('identity.own')
  @Mutation(() => SignOutPayload, { description: 'Ends this session.' })
  async signOut(@Ctx() context: RequestContext): Promise<SignOutPayload> {
    await signOut(context);
    return { ok: true };
  }

  @Allow('identity.own')
  @Mutation(() => SignOutPayload, { description: 'Ends every session of the viewer, this one too.' })
  async signOutEverywhere(@Ctx() context: RequestContext): Promise<SignOutPayload> {
    await signOutEverywhere(context);
    return { ok: true };
  }

  @Allow('identity.own')
  @Mutation(() => ChangePasswordPayload, { description: 'Sets a new password; every other session ends.' })
  async changePassword(
    @Ctx() context: RequestContext,
    @Arg('input', () => ChangePasswordInput, { description: 'The present and the new one.' }) input: z.output<
      typeof changePasswordInput
    >,
  ) {
    await changePassword(context, input);
    return { viewer: viewerOf(context.signedIn) };
  }

  @FieldResolver(() => MemberType, { description: 'The person.' })
  member(@Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(context.signedIn.memberId);
  }

  @FieldResolver(() => [SessionType], { description: 'Signed-in browsers of the viewer, last used first.' })
  sessions(@Ctx() context: RequestContext): Promise<SessionRow[]> {
    return sessionsOf(context);
  }

  @FieldResolver(() => ViewerAbilities, { description: 'What the viewer may do at large.' })
  async can(@Ctx() context: RequestContext): Promise<ViewerAbilities> {
    const { actor } = context;
    const teams =
      actor && isLead(actor) ? await context.load(teamLoaders).byId.loadMany([...actor.reach]) : [];
    return {
      managePeople: can(actor, 'member.edit'),
      importOwnership: can(actor, 'ownership.import'),
      defineValueChain: can(actor, 'value-chain.edit'),
      readAudit: can(actor, 'audit.read'),
      editMetrics: can(actor, 'metric.edit'),
      setKpis: mayEver(actor, 'kpi.edit'),
      manageTokens: can(actor, 'token.manage'),
      manageWebhooks: can(actor, 'webhook.manage'),
      createResponsibilityIn: teams.filter(
        (team): team is TeamRow =>
          team !== null && !(team instanceof Error) && (team.to === null || team.to > context.companyToday),
      ),
    };
  }
}

@Resolver(() => SessionType)
export class SessionResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() session: SessionRow): string {
    return globalId('Session', session.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this request came with it.' })
  current(@Root() session: SessionRow, @Ctx() context: RequestContext): boolean {
    return session.id === context.actor?.sessionId;
  }
}
