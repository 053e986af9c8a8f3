/** A trial starts: everybody consented to a proposal, or an assignee accepted (domain.md, "gray-zone"). */
import { type GrayZoneRow, TrialRepository, type TrialRow, type UnitOfWork } from '@groundcrew/db';
import { companyDay, GrayZoneAct, type Holder, notFound, trialTo } from '@groundcrew/shared';
import { moveZone, recordZone } from './gray-zone-change';

export interface TrialStart {
  proposalId?: number;
  assignmentId?: number;
  owner: Holder;
  weeks: number;
}

/**
 * Moves the locked gray zone from PROPOSED to TRIAL and starts the trial on the company's day; records `trial-started`. The caller has
 * closed the proposal or assignment.
 * @throws AppError CONFLICT STATE when the gray zone is not PROPOSED
 */
export async function startTrial(unit: UnitOfWork, zone: GrayZoneRow, start: TrialStart): Promise<TrialRow> {
  await moveZone(unit, zone, GrayZoneAct.START);
  const trials = new TrialRepository(unit.manager);
  const from = companyDay(unit.now);
  const id = await trials.create({
    zoneId: zone.id,
    proposalId: start.proposalId ?? null,
    assignmentId: start.assignmentId ?? null,
    owner: start.owner,
    from,
    to: trialTo(from, start.weeks),
  });
  recordZone(unit, zone.id, 'trial-started', {
    trialId: id,
    proposalId: start.proposalId,
    assignmentId: start.assignmentId,
    ownerMemberId: start.owner.memberId,
    ownerTeamId: start.owner.teamId,
  });
  const trial = await trials.byId(id);
  if (!trial) throw notFound('trial');
  return trial;
}
