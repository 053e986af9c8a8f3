/** Who does a trial: its owner, and whoever logs work on its days. Adoption fixes who did it. */
import { type DoerRow, TrialRecordRepository, type TrialRow } from '@groundcrew/db';
import { companyDay, TrialOutcome } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';

/** By trial: the owner first when it is a member, then whoever logged work, in no order. */
export async function readDoers(
  manager: EntityManager,
  trials: readonly TrialRow[],
  today: string,
): Promise<Map<number, DoerRow[]>> {
  const records = new TrialRecordRepository(manager);
  const fixed = trials.filter(({ outcome }) => outcome === TrialOutcome.ADOPTED);
  const live = trials.filter((trial) => !fixed.includes(trial));
  const [stored, logged] = await Promise.all([
    fixed.length ? records.doers(fixed.map(({ id }) => id)) : [],
    records.logged(
      live.map(({ id, zoneId, from, concludedAt }) => ({
        trialId: id,
        zoneId,
        first: from,
        last: concludedAt === null ? today : companyDay(concludedAt),
      })),
    ),
  ]);
  const found = new Map<number, DoerRow[]>(
    trials.map(({ id, outcome, ownerMemberId }) => [
      id,
      outcome === TrialOutcome.ADOPTED || ownerMemberId === null
        ? []
        : [{ trialId: id, memberId: ownerMemberId, entries: 0, deliveries: 0 }],
    ]),
  );
  for (const row of [...stored, ...logged]) {
    const others = found.get(row.trialId)?.filter(({ memberId }) => memberId !== row.memberId) ?? [];
    found.set(row.trialId, [...others, row]);
  }
  return found;
}
