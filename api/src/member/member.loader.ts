import { MemberRepository, type MemberRow, MembershipRepository, type MembershipRow } from '@groundcrew/db';
import { byForeignKey, byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Members by key, and the memberships of a member, past ones too, newest first. */
export function memberLoaders(context: RequestContext) {
  return {
    byId: byKey<MemberRow>((ids) => new MemberRepository(context.gathered).byIds(ids)),
    memberships: byForeignKey<MembershipRow>(
      (ids) => new MembershipRepository(context.gathered).ofMembers(ids),
      (membership) => membership.memberId,
    ),
  };
}
