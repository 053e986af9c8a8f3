import { dayOf } from '@groundcrew/shared';
import { forbidden, load } from '~/api/api.server';
import { RewardRightsDocument } from '~/gql/graphql';

/** What the reader may do with rewards, and the company's day, which decides over quarters and payroll. The API checks each act again. */
export async function loadRights(request: Request) {
  const { viewer, company } = await load(request, RewardRightsDocument);
  if (!viewer) throw forbidden();
  const { member, can } = viewer;
  return {
    memberId: member.id,
    manages: can.manageRewards,
    awardFrom: can.awardFrom,
    ledIds: member.memberships.filter(({ role }) => role === 'LEAD').map(({ team }) => team.id),
    timeZone: company.timeZone,
    today: dayOf(new Date(), company.timeZone),
  };
}
