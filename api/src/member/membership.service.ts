import {
  IdentityRepository,
  MemberRepository,
  type MemberRow,
  MembershipRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ConflictReason,
  conflict,
  type deactivateMemberInput,
  type endMembershipInput,
  holdsOn,
  invalid,
  type moveMemberInput,
  notFound,
  type reactivateMemberInput,
  type setAdminInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { existingMember, openTeam, saveMember } from './member-change';

/** A person joins a team, leaving another on the same day when one is named. */
export async function moveMember(
  context: RequestContext,
  input: z.output<typeof moveMemberInput>,
): Promise<MemberRow> {
  authorise(context, 'member.edit');
  const memberId = keyOf('Member', input.memberId, ['input', 'memberId']);
  const teamId = keyOf('Team', input.teamId, ['input', 'teamId']);
  const leaving = optionalKeyOf('Membership', input.fromMembershipId, ['input', 'fromMembershipId']);
  const on = input.on ?? context.companyToday;
  return context.change(async (unit) => {
    const member = await existingMember(unit, memberId, ['input', 'memberId']);
    if (member.deactivatedOn)
      throw conflict(ConflictReason.STATE, 'This member has left.', ['input', 'memberId']);
    await openTeam(unit, teamId, on);
    const memberships = new MembershipRepository(unit.manager);
    const held = await memberships.ofMembers([memberId]);
    if (leaving !== undefined) {
      if (!held.some((one) => one.id === leaving))
        throw notFound('membership', ['input', 'fromMembershipId']);
      if (!(await memberships.end(leaving, on))) throw notHeld('fromMembershipId');
    }
    if (held.some((one) => one.id !== leaving && one.teamId === teamId && holdsOn(one, on))) {
      throw conflict(ConflictReason.DUPLICATE, 'This member is in that team already.', ['input', 'teamId']);
    }
    await memberships.create({
      memberId,
      teamId,
      role: input.role,
      discipline: input.discipline,
      from: on,
      to: null,
    });
    return saveMember(unit, memberId, 'member.moved', {
      teamId,
      role: input.role,
      discipline: input.discipline,
      on,
      leaving,
    });
  });
}

/** A person leaves a team without joining another. */
export async function endMembership(
  context: RequestContext,
  input: z.output<typeof endMembershipInput>,
): Promise<MemberRow> {
  authorise(context, 'member.edit');
  const id = keyOf('Membership', input.membershipId, ['input', 'membershipId']);
  const on = input.on ?? context.companyToday;
  return context.change(async (unit) => {
    const memberships = new MembershipRepository(unit.manager);
    const held = await memberships.byId(id);
    if (!held) throw notFound('membership', ['input', 'membershipId']);
    if (!(await memberships.end(id, on))) throw notHeld('membershipId');
    return saveMember(unit, held.memberId, 'membership.ended', { teamId: held.teamId, on });
  });
}

/** Somebody leaves: sessions end at once, memberships on the day, and higher concepts end what hangs on the person. */
export async function deactivateMember(
  context: RequestContext,
  input: z.output<typeof deactivateMemberInput>,
): Promise<MemberRow> {
  authorise(context, 'member.edit');
  const id = keyOf('Member', input.id);
  const on = input.on ?? context.companyToday;
  if (on > context.companyToday)
    throw invalid(['input', 'on'], 'in_future', 'Expected today or an earlier day.');
  return context.change(async (unit) => {
    const member = await existingMember(unit, id);
    if (member.deactivatedOn)
      throw conflict(ConflictReason.STATE, 'This member has left already.', ['input', 'id']);
    await keepAnAdmin(unit, member);
    await new MemberRepository(unit.manager).update(id, { deactivatedOn: on, isAdmin: false });
    await new MembershipRepository(unit.manager).endAllOf(id, on);
    await new IdentityRepository(unit.manager).endSessionsOf(id);
    for (const leaves of context.hooks.memberLeaves) await leaves(unit, id, on);
    return saveMember(unit, id, 'member.deactivated', { on });
  });
}

/** Somebody comes back; memberships are given anew. */
export async function reactivateMember(
  context: RequestContext,
  input: z.output<typeof reactivateMemberInput>,
): Promise<MemberRow> {
  authorise(context, 'member.edit');
  const id = keyOf('Member', input.id);
  return context.change(async (unit) => {
    const member = await existingMember(unit, id);
    if (!member.deactivatedOn)
      throw conflict(ConflictReason.STATE, 'This member has not left.', ['input', 'id']);
    await new MemberRepository(unit.manager).update(id, { deactivatedOn: null });
    return saveMember(unit, id, 'member.reactivated', {});
  });
}

/** Makes or unmakes an admin. The last one cannot be unmade. */
export async function setAdmin(
  context: RequestContext,
  input: z.output<typeof setAdminInput>,
): Promise<MemberRow> {
  authorise(context, 'member.edit');
  const id = keyOf('Member', input.memberId, ['input', 'memberId']);
  return context.change(async (unit) => {
    const member = await existingMember(unit, id, ['input', 'memberId']);
    if (member.deactivatedOn)
      throw conflict(ConflictReason.STATE, 'This member has left.', ['input', 'memberId']);
    if (!input.isAdmin) await keepAnAdmin(unit, member);
    await new MemberRepository(unit.manager).update(id, { isAdmin: input.isAdmin });
    return saveMember(unit, id, input.isAdmin ? 'admin.granted' : 'admin.withdrawn', {});
  });
}

async function keepAnAdmin(unit: UnitOfWork, member: MemberRow): Promise<void> {
  if (member.isAdmin && (await new MemberRepository(unit.manager).otherAdmins(member.id)) === 0) {
    throw conflict(ConflictReason.STATE, 'This is the only admin. Make another one first.', ['input']);
  }
}

function notHeld(field: string) {
  return invalid(['input', field], 'not_held', 'This membership does not hold on that day.');
}
