/** Makes responsibilities through the API, as people do. */

import type { Company } from './company';
import type { Hub } from './hub';

type Who = keyof Company['people'];

export interface MadeResponsibility {
  id: string;
  version: number;
}

/** A responsibility of the centre part, made by its lead, with nobody accountable unless `accountableId` says who. */
export async function aResponsibility(
  hub: Hub,
  input: Record<string, unknown> = {},
  who: Who = 'lead',
): Promise<MadeResponsibility> {
  const { data, errors } = await hub.ask(
    who,
    'mutation ($input: CreateResponsibilityInput!) { createResponsibility(input: $input) { responsibility { id version } } }',
    { input: { name: aName(), teamId: hub.company.teams.centre.id, reviewCadence: 'NONE', ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createResponsibility.responsibility;
}

let made = 0;

/** A name that no other one has. */
export function aName(): string {
  made += 1;
  return `업무 ${made}`;
}

/** Adds `count` responsibilities, each with an owner, in a few statements. */
export async function manyResponsibilities(hub: Hub, count: number): Promise<void> {
  const { PartyRepository, ResponsibilityWriteRepository, change } = await import('@groundcrew/db');
  const { people, teams } = hub.company;
  const teamIds = Object.values(teams).map((team) => team.key);
  const memberIds = Object.values(people).map((person) => person.key);
  const stamp = `${count}-${made}`;
  made += 1;
  await change(hub.database.db, { actorId: null, now: new Date(), requestId: null }, async (unit) => {
    const ids = await new ResponsibilityWriteRepository(unit.manager).createMany(
      Array.from({ length: count }, (_, at) => ({
        key: `many-${stamp}-${at}`,
        name: `많은 업무 ${stamp} ${String(at).padStart(5, '0')}`,
        purpose: '손님이 기다리지 않게 한다',
        scopeIn: '',
        scopeOut: '',
        keywords: [],
        kind: 'ROUTINE' as const,
        criteria: '',
        reviewCadence: 'NONE' as const,
        teamId: teamIds[at % teamIds.length] ?? null,
        stageId: null,
        parentId: null,
        from: '2025-01-01',
      })),
    );
    await new PartyRepository(unit.manager).begin(
      ids.map((responsibilityId, at) => ({
        responsibilityId,
        role: 'ACCOUNTABLE' as const,
        memberId: memberIds[at % memberIds.length] ?? 0,
        teamId: null,
        from: '2025-01-01',
        to: null,
        source: null,
      })),
    );
    unit.record({ action: 'responsibilities.made', subjectType: 'Company', subjectId: 1 });
  });
}
