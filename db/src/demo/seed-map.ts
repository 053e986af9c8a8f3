/** Writes the demo company's responsibilities with two years of history: who held what when, what was split, what was handed over. */
import type { Holder } from '@groundcrew/shared';
import type { UnitOfWork } from '../core/unit-of-work';
import { HandOffRepository } from '../responsibility/hand-off.repository';
import { HandOverRepository } from '../responsibility/hand-over.repository';
import { PartyRepository } from '../responsibility/party.repository';
import { ResponsibilityRepository } from '../responsibility/responsibility.repository';
import { RESPONSIBILITY_DOCUMENT } from '../responsibility/responsibility-page.repository';
import { ResponsibilityWriteRepository } from '../responsibility/responsibility-write.repository';
import { ValueChainRepository } from '../responsibility/value-chain.repository';
import { SearchRepository } from '../search/search.repository';
import { handOffs } from './hand-offs';
import { handOvers } from './hand-overs';
import { type Cast, named } from './seed-people';
import { chain, type DemoWork } from './works';
import { commerceWorks } from './works-commerce';
import { companyWorks } from './works-company';
import { planningWorks } from './works-planning';

const works: DemoWork[] = [...planningWorks, ...commerceWorks, ...companyWorks];

type DayAgo = (days: number) => string;

export async function seedMap(unit: UnitOfWork, cast: Cast, dayAgo: DayAgo): Promise<void> {
  const chains = new ValueChainRepository(unit.manager);
  const stages = await chains.setStages(
    await chains.create(chain.name),
    chain.stages.map((name) => ({ id: null, name })),
  );
  const ids = new Map<string, number>();
  // Parents first: a split's children name them.
  for (const wave of [works.filter((one) => !one.parent), works.filter((one) => one.parent)]) {
    const created = await new ResponsibilityWriteRepository(unit.manager).createMany(
      wave.map((one) => ({
        key: one.key,
        name: one.name,
        purpose: one.purpose,
        scopeIn: one.beforeSplit?.scopeIn ?? one.scopeIn,
        scopeOut: one.beforeSplit?.scopeOut ?? one.scopeOut,
        keywords: one.keywords,
        kind: one.kind,
        criteria: one.criteria,
        reviewCadence: one.cadence,
        teamId: named(cast.teams, one.team),
        stageId: one.stage === null ? null : (stages[one.stage] ?? null),
        parentId: one.parent === null ? null : named(ids, one.parent),
        from: dayAgo(one.since),
      })),
    );
    for (const [at, one] of wave.entries()) ids.set(one.key, created[at] ?? 0);
  }
  await seedHistory(unit, ids, dayAgo);
  await seedParties(unit, cast, ids, dayAgo);
  await new HandOffRepository(unit.manager).createMany(
    handOffs.map(([from, to, what, since]) => ({
      fromId: named(ids, from),
      toId: named(ids, to),
      what,
      since: dayAgo(since),
      source: null,
    })),
  );
  await seedHandOvers(unit, cast, ids);
}

async function seedHistory(
  unit: UnitOfWork,
  ids: ReadonlyMap<string, number>,
  dayAgo: DayAgo,
): Promise<void> {
  const writer = new ResponsibilityWriteRepository(unit.manager);
  const reader = new ResponsibilityRepository(unit.manager);
  for (const one of works) {
    const id = named(ids, one.key);
    const row = await reader.byId(id);
    if (!row) throw new Error(`The demo company lost ${one.key}.`);
    if (one.beforeSplit) {
      await writer.amend(row, { scopeIn: one.scopeIn, scopeOut: one.scopeOut }, dayAgo(one.beforeSplit.at));
      const children = works.filter((child) => child.parent === one.key).map((child) => child.name);
      unit.record({
        action: 'responsibility.split',
        subjectType: 'Responsibility',
        subjectId: id,
        detail: { children },
      });
    }
    if (one.reviewed !== null && one.reviewed < one.since)
      await writer.review(row, dayAgo(one.reviewed), null, '');
    unit.record({
      action: 'responsibility.created',
      subjectType: 'Responsibility',
      subjectId: id,
      detail: { name: one.name },
    });
  }
  await new SearchRepository(unit.manager).put(
    works.map((one) => ({
      kind: RESPONSIBILITY_DOCUMENT,
      subjectId: named(ids, one.key),
      title: one.name,
      body: [one.purpose, one.scopeIn, one.scopeOut, ...one.keywords].join(' '),
    })),
  );
}

async function seedParties(
  unit: UnitOfWork,
  cast: Cast,
  ids: ReadonlyMap<string, number>,
  dayAgo: DayAgo,
): Promise<void> {
  await new PartyRepository(unit.manager).begin(
    works.flatMap((one) =>
      one.holdings.map((held) => ({
        responsibilityId: named(ids, one.key),
        role: held.role,
        ...holderOf(cast, held.holder),
        from: dayAgo(held.from),
        to: held.to === null ? null : dayAgo(held.to),
        source: null,
      })),
    ),
  );
}

async function seedHandOvers(unit: UnitOfWork, cast: Cast, ids: ReadonlyMap<string, number>): Promise<void> {
  const parties = new PartyRepository(unit.manager);
  const repository = new HandOverRepository(unit.manager);
  const ago = (days: number) => new Date(unit.now.getTime() - days * 86_400_000);
  for (const one of handOvers) {
    const responsibilityId = named(ids, one.work);
    const from = named(cast.members, one.from);
    const party = (await parties.historyOf([responsibilityId])).find(
      (held) => held.role === 'ACCOUNTABLE' && held.memberId === from,
    );
    if (!party) throw new Error(`${one.from} never answered for ${one.work} in the demo company.`);
    const id = await repository.create({
      responsibilityId,
      partyId: party.id,
      successor: one.to === null ? null : holderOf(cast, one.to),
      // Written open and then answered, as it happens in life; a leave is closed as it is written.
      state: one.answered === null ? one.state : 'OFFERED',
      reason: one.reason,
      note: one.note,
      offeredBy: from,
      offeredAt: ago(one.offered),
    });
    if (one.answered !== null) {
      const by = one.answeredBy === null ? null : named(cast.members, one.answeredBy);
      await repository.close(id, one.state, by, ago(one.answered), one.answerNote);
    }
    const action = one.state === 'LEFT' ? 'hand-over.left' : 'hand-over.offered';
    unit.record({
      action,
      subjectType: 'Responsibility',
      subjectId: responsibilityId,
      actorId: from,
      detail: { handOverId: id },
    });
  }
}

function holderOf(cast: Cast, holder: string): Holder {
  return holder.startsWith('team:')
    ? { memberId: null, teamId: named(cast.teams, holder.slice('team:'.length)) }
    : { memberId: named(cast.members, holder), teamId: null };
}
