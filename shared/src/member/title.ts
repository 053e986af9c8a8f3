/** How a person is introduced: team and office, in the reader's language. */
import type { TeamKind } from '../team/team';
import type { Locale, MembershipRole } from './member';

const LEAD_WORDS: Record<Locale, Record<TeamKind, string>> = {
  ko: { COMPANY: '대표', DEPARTMENT: '실장', TEAM: '팀장', PART: '파트장' },
  en: { COMPANY: 'company lead', DEPARTMENT: 'department lead', TEAM: 'team lead', PART: 'part lead' },
};

/** One held membership as a title, e.g. 커머스운영팀 팀장; members are introduced by their team alone. */
export function titleOf(
  team: { name: string; kind: TeamKind },
  role: MembershipRole,
  locale: Locale,
): string {
  if (role !== 'LEAD') return team.name;
  const word = LEAD_WORDS[locale][team.kind];
  // 센터운영파트 + 파트장 would say 파트 twice.
  if (locale === 'ko' && team.name.endsWith(word.slice(0, -1))) return `${team.name}장`;
  return locale === 'ko' ? `${team.name} ${word}` : `${team.name}, ${word}`;
}
