/** The accounts that the sign-in page offers in a demo, in the order of a first look around. */
import { DEMO_PASSWORD, demoLogins, MemberRepository } from '@groundcrew/db';
import { holdsOn, type Locale, MembershipRole, titleOf } from '@groundcrew/shared';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { teamLoaders } from '../team/team.loader';
import type { DemoAccount } from './identity.type';

const SEES: Record<(typeof demoLogins)[number], Record<Locale, string>> = {
  operator: { ko: '내 업무와 가까운 빈 곳, 넘겨받을 일', en: 'Own work, gaps nearby, work to take over' },
  lead: { ko: '파트의 업무와 기다리는 결정', en: 'The part’s work and the decisions that wait' },
  lead2: { ko: '다른 파트의 파트장이 보는 화면', en: 'What the lead of another part sees' },
  head: { ko: '팀 전체의 지도와 빈 곳', en: 'The whole team’s map and its gaps' },
  peer: { ko: '누구 일인지 찾아보는 동료의 화면', en: 'A colleague who looks for whose work it is' },
  admin: { ko: '사람, 팀, 가져오기와 감사 기록', en: 'People, teams, imports and the audit log' },
};

/** @returns an account a login; empty unless the demo is on */
export async function demoAccounts(context: RequestContext): Promise<DemoAccount[]> {
  if (!context.parts.settings.demo) return [];
  const members = new MemberRepository(context.manager);
  const accounts = await Promise.all(
    demoLogins.map(async (login) => {
      const member = await members.byEmail(`${login}@demo.groundcrew.example`);
      if (!member?.email) return null;
      const all = await context.load(memberLoaders).memberships.load(member.id);
      const held = all.filter((one) => holdsOn(one, context.companyToday));
      const first = held.find((one) => one.role === MembershipRole.LEAD) ?? held[0];
      const team = first && (await context.load(teamLoaders).byId.load(first.teamId));
      return {
        email: member.email,
        name: member.name,
        title: team ? titleOf(team, first.role, context.locale) : '',
        sees: SEES[login][context.locale],
        password: DEMO_PASSWORD,
      };
    }),
  );
  return accounts.filter((account) => account !== null);
}
