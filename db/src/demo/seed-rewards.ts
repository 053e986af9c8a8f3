/** Writes the demo company's rewards: budgets, awards, gain-shares and what people chose, booked in the order in which it happened. */
import {
  booking,
  companyDay,
  FIRST_RULE,
  gainShare,
  leaderBonus,
  quarterDays,
  quarterOf,
  splitByWeight,
} from '@groundcrew/shared';
import { GainShareRepository } from '../reward/gain-share.repository';
import { RewardOptionRepository } from '../reward/reward-option.repository';
import { RewardRuleRepository } from '../reward/reward-rule.repository';
import { Choice } from './choice';
import { provenIdeas } from './ideas-proven';
import { book, type Past, type Turn } from './past';
import { people, teams } from './people';
import { allotments, catalogue, redemptions } from './rewards';
import type { SeededIdea } from './seed-ideas';
import { named } from './seed-people';
import type { SeededAward } from './seed-wall';

export async function seedRewards(
  past: Past,
  ideas: ReadonlyMap<string, SeededIdea>,
  awards: readonly SeededAward[],
): Promise<void> {
  await seedRule(past);
  const options = await seedCatalogue(past);
  const turns = [
    ...budgetTurns(past, awards),
    ...awards.map((award): Turn => ({ at: award.at, take: () => give(past, award) })),
    ...gainShareTurns(past, ideas),
    ...redemptions.flatMap((redemption) =>
      new Choice(past, redemption, named(options, redemption.what)).turns(),
    ),
  ];
  for (const { take } of turns.sort((a, b) => a.at.getTime() - b.at.getTime())) await take();
}

async function seedRule(past: Past): Promise<void> {
  const at = past.at([600, '10:00']);
  const admin = past.member('admin');
  const id = await new RewardRuleRepository(past.unit.manager).set(FIRST_RULE, admin, at);
  await past.note(at, admin, {
    action: 'reward-rule.set',
    subjectType: 'RewardRule',
    subjectId: id,
    detail: { ...FIRST_RULE },
  });
}

/** @returns the options by their keys */
async function seedCatalogue(past: Past): Promise<Map<string, number>> {
  const at = past.at([600, '10:10']);
  const admin = past.member('admin');
  const ids = new Map<string, number>();
  for (const [key, content] of Object.entries(catalogue)) {
    const id = await new RewardOptionRepository(past.unit.manager).create(content);
    ids.set(key, id);
    await past.note(at, admin, {
      action: 'reward-option.set',
      subjectType: 'RewardOption',
      subjectId: id,
      detail: { ...content },
    });
  }
  return ids;
}

/** This quarter's of every team that somebody leads, and of earlier quarters those from which something was given. */
function budgetTurns(past: Past, awards: readonly SeededAward[]): Turn[] {
  const led = new Set(
    people
      .flatMap(({ stays }) => stays.filter(({ role, to }) => role === 'LEAD' && to === null))
      .map(({ team }) => team),
  );
  const today = past.dayAgo(0);
  const wanted = new Map<string, { team: string; quarter: string }>();
  const want = (team: string, quarter: string) => wanted.set(`${team} ${quarter}`, { team, quarter });
  for (const { teamId, at } of awards) {
    const team = teams.find(({ key }) => past.team(key) === teamId);
    if (team) want(team.key, quarterOf(companyDay(at)));
  }
  for (const { key } of teams) if (led.has(key)) want(key, quarterOf(today));
  const admin = past.member('admin');
  return [...wanted.values()].map(({ team, quarter }) => {
    const at = new Date(`${quarterDays(quarter).from}T00:00:00+09:00`);
    const points = allotments[team] ?? allotments.other ?? 0;
    const teamId = past.team(team);
    return {
      at,
      async take() {
        await book(past, at, admin, booking.budget(teamId, quarter, points));
        const detail = { quarter, points, before: 0 };
        await past.note(at, admin, { action: 'budget.set', subjectType: 'Team', subjectId: teamId, detail });
      },
    };
  });
}

async function give(
  past: Past,
  { at, authorId, teamId, recipientIds, points, recognitionId, isLeaderExample }: SeededAward,
): Promise<void> {
  const quarter = quarterOf(companyDay(at));
  await book(past, at, authorId, booking.award(teamId, quarter, recipientIds, points), { recognitionId });
  const bonus = isLeaderExample ? leaderBonus(points, FIRST_RULE.leaderPercent) : 0;
  if (bonus > 0)
    await book(past, at, authorId, booking.leaderExample(recipientIds, bonus), { recognitionId });
  await past.note(at, authorId, {
    action: 'award.given',
    subjectType: 'Recognition',
    subjectId: recognitionId,
    detail: { teamId, quarter, points, bonus, memberIds: recipientIds },
  });
}

/** What verified impacts earned, where somebody has paid it. */
function gainShareTurns(past: Past, ideas: ReadonlyMap<string, SeededIdea>): Turn[] {
  return provenIdeas.flatMap(({ key, impacts = [] }) => {
    const idea = ideas.get(key);
    return impacts.flatMap(({ amount, paid }, place) => {
      const impactId = idea?.impactIds[place];
      if (!paid || !idea || impactId === undefined) return [];
      const at = past.at(paid.at);
      return [{ at, take: () => share(past, { at, by: past.member(paid.by), amount, impactId, idea }) }];
    });
  });
}

async function share(
  past: Past,
  {
    at,
    by,
    amount,
    impactId,
    idea,
  }: { at: Date; by: number; amount: number; impactId: number; idea: SeededIdea },
): Promise<void> {
  const { gainSharePercent, gainShareCap } = FIRST_RULE;
  const whole = gainShare(amount, { basisPoints: gainSharePercent * 100, cap: gainShareCap });
  const points = splitByWeight(
    whole,
    idea.people.map(({ weight }) => weight),
  );
  const parts = idea.people.map(({ memberId, weight }, one) => ({
    memberId,
    weight,
    points: points[one] ?? 0,
  }));
  const transactionId = await book(past, at, by, booking.gainShare(parts), { impactId });
  await new GainShareRepository(past.unit.manager).create(impactId, transactionId, parts);
  await past.note(at, by, {
    action: 'gain-share.paid',
    subjectType: 'IdeaImpact',
    subjectId: impactId,
    detail: { ideaId: idea.id, parts },
  });
}
