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
import { changeMap, type NewOwner } from './adoption-map';
import { moveZone, recordZone } from './gray-zone-change';
import { refuseBeyondConsent, refuseOutOfReach } from './map-standing';
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
 * @throws AppError CONFLICT STATE when the owner has left, what it changes on the map is gone, or it would touch a team that nobody asked;
 *   DUPLICATE when a name is taken
 */
export async function adopt(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  trial: TrialRow,
  { words, today, concluders }: AdoptionWords,
): Promise<void> {
  const { intent, to } = await standing(unit, zone, trial, concluders);
  await moveZone(unit, zone, GrayZoneAct.ADOPT);
  // Who did it is counted before the trial has ended: from then on it is read from what is fixed here.
  const doers = (await readDoers(unit.manager, [trial], today)).get(trial.id) ?? [];
  await endTrial(unit, trial, TrialOutcome.ADOPTED, words);
  const { results: made, former } = await changeMap(unit, zone, intent, to, today);
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
    notify: await toTellOfEnd(unit, trial, { doers, concluders, former, today }),
  });
}

/** What its proposal, or its assignment, says should become of the map, where that is still what was consented to. */
async function standing(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  trial: TrialRow,
  concluders: readonly number[],
): Promise<{ intent: MapIntent; to: NewOwner }> {
  const owner = trialOwner(trial);
  if (trial.proposalId !== null) {
    const proposal = await new ProposalRepository(unit.manager).byId(trial.proposalId);
    if (!proposal) throw notFound('trial', ['input', 'id']);
    return {
      intent: proposal,
      to: { owner, teamIds: await refuseBeyondConsent(unit, proposal, concluders) },
    };
  }
  const assignment = await new AssignmentRepository(unit.manager).byId(trial.assignmentId ?? 0);
  if (!assignment) throw notFound('trial', ['input', 'id']);
  const teamIds = await refuseOutOfReach(unit, zone, assignment, concluders);
  return { intent: assignment, to: { owner, teamIds } };
}
