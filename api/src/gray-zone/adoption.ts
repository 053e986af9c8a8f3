/**
 * A trial worked (domain.md, "gray-zone"): adopting it, changing the map, closing the gap and recording who did it happen in one
 * transaction; the wall then tells it.
 */
import {
  AssignmentRepository,
  type GrayZoneRow,
  type MapIntent,
  ProposalRepository,
  TrialRecordRepository,
  type TrialRow,
  trialOwner,
  type UnitOfWork,
} from '@groundcrew/db';
import { GrayZoneAct, notFound, TrialOutcome } from '@groundcrew/shared';
import { changeMap } from './adoption-map';
import { moveZone, recordZone } from './gray-zone-change';
import { endTrial } from './trial-change';
import { readDoers } from './trial-doers';
import { toTellOfEnd } from './trial-notice';

export interface AdoptionWords {
  words: string | null;
  /** The company's day: the map changes from it on. */
  today: string;
  /** Who could have decided: they are told. */
  concluders: readonly number[];
}

/**
 * Adopts a running trial of a gray zone that is held.
 * @throws AppError CONFLICT STATE when the owner has left or what it changes on the map is gone, DUPLICATE when a name is taken
 */
export async function adopt(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  trial: TrialRow,
  { words, today, concluders }: AdoptionWords,
): Promise<void> {
  await moveZone(unit, zone, GrayZoneAct.ADOPT);
  // Who did it is counted before the trial has ended: from then on it is read from what is fixed here.
  const doers = (await readDoers(unit.manager, [trial], today)).get(trial.id) ?? [];
  await endTrial(unit, trial, TrialOutcome.ADOPTED, words);
  const made = await changeMap(unit, zone, await intentOf(unit, trial), trialOwner(trial), today);
  const records = new TrialRecordRepository(unit.manager);
  await records.addDoers(doers);
  await records.addResults(made.map((result) => ({ trialId: trial.id, ...result })));
  recordZone(unit, zone.id, 'adopted', {
    trialId: trial.id,
    proposalId: trial.proposalId,
    assignmentId: trial.assignmentId,
    words,
    ownerMemberId: trial.ownerMemberId,
    ownerTeamId: trial.ownerTeamId,
    doerIds: doers.map(({ memberId }) => memberId),
    responsibilityIds: made.map(({ responsibilityId }) => responsibilityId),
    notify: await toTellOfEnd(unit, trial, { doers, concluders, today }),
  });
}

/** What its proposal, or its assignment, says should become of the map. */
async function intentOf(unit: UnitOfWork, trial: TrialRow): Promise<MapIntent> {
  const intent =
    trial.proposalId === null
      ? await new AssignmentRepository(unit.manager).byId(trial.assignmentId ?? 0)
      : await new ProposalRepository(unit.manager).byId(trial.proposalId);
  if (!intent) throw notFound('trial', ['input', 'id']);
  return intent;
}
