import {
  IdentityRepository,
  isDuplicateKey,
  MemberRepository,
  type MemberRow,
  MembershipRepository,
} from '@groundcrew/db';
import {
  type addMemberInput,
  ConflictReason,
  conflict,
  type memberFilter,
  notFound,
  type resetPasswordInput,
  type updateMemberInput,
  type updateProfileInput,
  withSubTeams,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { companyLoaders } from '../company/company.loader';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { hashPassword, initialPassword } from '../identity/password';
import { teamLoaders } from '../team/team.loader';
import { existingMember, openTeam, saveMember } from './member-change';

/** A page of members by name. */
export async function listMembers(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof memberFilter> = {},
): Promise<Connection<MemberRow>> {
  authorise(context, 'member.read');
  const [name, id] = after ? decodeCursor(after, ['string', 'number']) : [];
  const teamId = optionalKeyOf('Team', filter.teamId, ['filter', 'teamId']);
  const teamIds =
    teamId === undefined
      ? undefined
      : filter.includeSubTeams
        ? [...withSubTeams([teamId], await context.load(teamLoaders).tree())]
        : [teamId];
  const found = await new MemberRepository(context.manager).page({
    limit: pageLimit(first),
    after: after ? { name: String(name), id: Number(id) } : undefined,
    text: filter.text?.trim() || undefined,
    teamIds,
    discipline: filter.discipline,
    active: filter.active,
    today: context.companyToday,
  });
  return toConnection(found, first, after, (member) => encodeCursor([member.name, member.id]));
}

/**
 * Somebody joins, with their first membership.
 * @returns the member and a password that is shown this once
 * @throws AppError CONFLICT DUPLICATE when the address is taken
 */
export async function addMember(
  context: RequestContext,
  input: z.output<typeof addMemberInput>,
): Promise<{ member: MemberRow; initialPassword: string }> {
  authorise(context, 'member.edit');
  const teamId = keyOf('Team', input.teamId, ['input', 'teamId']);
  const from = input.on ?? context.companyToday;
  const password = initialPassword();
  const passwordHash = await hashPassword(password);
  const member = await context
    .change(async (unit) => {
      await openTeam(unit, teamId, from);
      const id = await new MemberRepository(unit.manager).create({
        email: input.email,
        name: input.name,
        locale: input.locale ?? null,
        timeZone: input.timeZone,
        isAdmin: false,
        joinedOn: from,
      });
      await new MembershipRepository(unit.manager).create({
        memberId: id,
        teamId,
        role: input.role,
        discipline: input.discipline,
        from,
        to: null,
      });
      await new IdentityRepository(unit.manager).setPassword(id, passwordHash, context.now);
      return saveMember(unit, id, 'member.joined', { name: input.name, teamId, role: input.role, from });
    })
    .catch(refuseTakenEmail);
  return { member, initialPassword: password };
}

/** An admin corrects a person's record. */
export async function updateMember(
  context: RequestContext,
  input: z.output<typeof updateMemberInput>,
): Promise<MemberRow> {
  authorise(context, 'member.edit');
  const id = keyOf('Member', input.id);
  const { name, email, locale, timeZone } = input;
  return context
    .change(async (unit) => {
      await existingMember(unit, id);
      await new MemberRepository(unit.manager).update(id, { name, email, locale, timeZone });
      return saveMember(unit, id, 'member.updated', { name, email, locale, timeZone });
    })
    .catch(refuseTakenEmail);
}

/** A person changes what is theirs: language, time zone, mission. */
export async function updateProfile(
  context: RequestContext,
  input: z.output<typeof updateProfileInput>,
): Promise<MemberRow> {
  const { memberId } = context.signedIn;
  authorise(context, 'profile.edit', { memberIds: [memberId] });
  const companyValueId = optionalKeyOf('CompanyValue', input.companyValueId, ['input', 'companyValueId']);
  if (companyValueId && !(await context.load(companyLoaders).value.load(companyValueId))) {
    throw notFound('company value', ['input', 'companyValueId']);
  }
  const { name, locale, timeZone } = input;
  const mission = input.mission === '' ? null : input.mission;
  return context.change(async (unit) => {
    await new MemberRepository(unit.manager).update(memberId, {
      name,
      locale,
      timeZone,
      mission,
      companyValueId,
    });
    return saveMember(unit, memberId, 'profile.updated', { name, locale, timeZone, mission, companyValueId });
  });
}

/** Sets a password that is shown this once; every session of the member ends. */
export async function resetPassword(
  context: RequestContext,
  input: z.output<typeof resetPasswordInput>,
): Promise<{ member: MemberRow; initialPassword: string }> {
  authorise(context, 'member.edit');
  const id = keyOf('Member', input.memberId, ['input', 'memberId']);
  const password = initialPassword();
  const passwordHash = await hashPassword(password);
  const member = await context.change(async (unit) => {
    const found = await existingMember(unit, id);
    if (!found.email)
      throw conflict(ConflictReason.STATE, 'This member has no mail address to sign in with.', [
        'input',
        'memberId',
      ]);
    const identity = new IdentityRepository(unit.manager);
    await identity.setPassword(id, passwordHash, context.now);
    await identity.endSessionsOf(id);
    return saveMember(unit, id, 'password.reset', {});
  });
  return { member, initialPassword: password };
}

function refuseTakenEmail(error: unknown): never {
  if (isDuplicateKey(error)) {
    throw conflict(ConflictReason.DUPLICATE, 'Another member has this mail address.', ['input', 'email']);
  }
  throw error;
}
