import { z } from 'zod';
import { COMPANY_TIME_ZONE } from '../day';
import { day, email, id, oneOf, optionalText, requiredText, timeZone } from '../fields';
import { limits } from '../limits';
import { Discipline, Locale, MembershipRole } from './member';

/** Somebody joins: their first membership comes with them. */
export const addMemberInput = z.object({
  name: requiredText().describe('Full name.'),
  email: email().describe('Mail address that the person signs in with; unique in the company.'),
  teamId: id().describe('Team that the person joins.'),
  role: oneOf(MembershipRole).default(MembershipRole.MEMBER).describe('LEAD or MEMBER of the team.'),
  discipline: oneOf(Discipline)
    .default(Discipline.OTHER)
    .describe('OPERATIONS makes the person an operator.'),
  locale: oneOf(Locale).optional().describe('Language of the portal; the browser’s own until one is chosen.'),
  timeZone: timeZone().default(COMPANY_TIME_ZONE).describe('IANA time zone.'),
  on: day().optional().describe('First day; today when absent.'),
});

/** An admin corrects a person's record. */
export const updateMemberInput = z.object({
  id: id().describe('The member.'),
  name: requiredText().optional().describe('Full name.'),
  email: email().optional().describe('Mail address; unique in the company.'),
  locale: oneOf(Locale).optional().describe('Language of the portal for this person.'),
  timeZone: timeZone().optional().describe('IANA time zone.'),
});

/** A person joins another team, leaving `fromMembershipId` on that day when it is given. */
export const moveMemberInput = z.object({
  memberId: id().describe('The member.'),
  fromMembershipId: id()
    .optional()
    .describe('Membership that ends on that day; none when the person joins a further team.'),
  teamId: id().describe('Team that the person joins.'),
  role: oneOf(MembershipRole).default(MembershipRole.MEMBER).describe('LEAD or MEMBER of the new team.'),
  discipline: oneOf(Discipline).default(Discipline.OTHER).describe('Discipline in the new team.'),
  on: day().optional().describe('First day in the new team; today when absent.'),
});

export const endMembershipInput = z.object({
  membershipId: id().describe('The membership to end.'),
  on: day().optional().describe('First day on which it no longer holds; today when absent.'),
});

export const deactivateMemberInput = z.object({
  id: id().describe('The member who leaves.'),
  on: day().optional().describe('First day away; today when absent. Sign-in ends at once in any case.'),
});

export const reactivateMemberInput = z.object({ id: id().describe('The member who comes back.') });

export const setAdminInput = z.object({
  memberId: id().describe('The member.'),
  isAdmin: z.boolean().describe('Whether the member is an admin from now on.'),
});

export const resetPasswordInput = z.object({
  memberId: id().describe('The member whose password is set anew.'),
});

/** What a person may change of themselves. */
export const updateProfileInput = z.object({
  name: requiredText().optional().describe('Own full name.'),
  locale: oneOf(Locale).optional().describe('Language of the portal.'),
  timeZone: timeZone().optional().describe('IANA time zone.'),
  mission: optionalText(limits.line).describe('What is my work for? Empty to remove.'),
  companyValueId: id().nullish().describe('The company value that the mission serves; null to remove.'),
});

export const importMembersInput = z.object({
  csv: z
    .string()
    .max(limits.importText, { error: 'too_long' })
    .describe('CSV with the columns name, email, team, role, discipline, locale.'),
  dryRun: z.boolean().describe('Only tell what would change.'),
});

/** Which members a list shows. */
export const memberFilter = z.object({
  text: z
    .string()
    .max(limits.searchText, { error: 'too_long' })
    .optional()
    .describe('Part of a name or mail address.'),
  teamId: id().optional().describe('Members of this team today.'),
  includeSubTeams: z.boolean().optional().describe('Also members of the teams below.'),
  active: z.boolean().optional().describe('Only those who are here (true) or have left (false).'),
  discipline: oneOf(Discipline).optional().describe('Only those with this discipline today.'),
});
