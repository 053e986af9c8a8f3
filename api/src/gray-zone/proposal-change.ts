/** What every act on a proposal shares: its gray zone is held, it is open and as it was read, and how it is decided. */
import {
  conflictedIn,
  type GrayZoneRow,
  ProposalRepository,
  type ProposalRow,
  proposedOwner,
  type UnitOfWork,
} from '@groundcrew/db';
import { ConflictReason, conflict, GrayZoneAct, notFound, ProposalState } from '@groundcrew/shared';
import { heldZone, moveZone, recordZone } from './gray-zone-change';
import { refuseBeyondConsent } from './map-standing';
import type { AskedTeam } from './proposal-consents';
import { startTrial } from './trial-start';

export interface HeldProposal {
  zone: GrayZoneRow;
  proposal: ProposalRow;
}

/** The proposal as it is now, with its gray zone held until the transaction ends. @throws AppError NOT_FOUND */
export async function heldProposal(unit: UnitOfWork, id: number): Promise<HeldProposal> {
  const path = ['input', 'id'];
  const proposals = new ProposalRepository(unit.manager);
  const seen = await proposals.byId(id);
  if (!seen) throw notFound('proposal', path);
  const zone = await heldZone(unit, seen.zoneId, path);
  // Read again behind the lock: of two answers at one instant the second sees the first.
  return { zone, proposal: (await proposals.byId(id)) ?? seen };
}

/** @throws AppError CONFLICT STATE when it is decided, STALE_VERSION when something was answered since it was read */
export function refuseUnlessOpen(proposal: ProposalRow, version: number): void {
  if (proposal.state !== ProposalState.OPEN)
    throw conflict(ConflictReason.STATE, 'This proposal is decided already.', ['input', 'id']);
  if (proposal.version !== version) throw staleProposal(proposal.version);
}

/** Something was answered since it was read. */
export function staleProposal(version: number) {
  return conflict(
    ConflictReason.STALE_VERSION,
    'Something was answered to this proposal meanwhile. Read it again.',
    ['input', 'version'],
    { version },
  );
}

/** Members to tell that it is decided: its proposer, its owner and everybody who answered, but not whose act it is. */
function concernedBy(unit: UnitOfWork, proposal: ProposalRow, asked: readonly AskedTeam[]): number[] {
  const answered = asked.flatMap(({ answers }) => answers.map(({ memberId }) => memberId));
  return [...new Set([...conflictedIn(proposal), ...answered])].filter((id) => id !== unit.context.actorId);
}

/** Everybody said yes: the trial starts today. @throws AppError CONFLICT STATE when who would own it is gone, or what it takes is no longer what was asked */
export async function agree(
  unit: UnitOfWork,
  { zone, proposal }: HeldProposal,
  asked: readonly AskedTeam[],
): Promise<void> {
  const owner = proposedOwner(proposal);
  const deciders = asked.flatMap(({ voices }) => voices);
  await refuseBeyondConsent(unit, proposal, deciders);
  await close(unit, proposal, ProposalState.AGREED);
  recordZone(unit, zone.id, 'agreed', {
    proposalId: proposal.id,
    notify: concernedBy(unit, proposal, asked),
  });
  await startTrial(unit, zone, { proposalId: proposal.id, owner, weeks: proposal.weeks });
}

/** Somebody said no: the gray zone is open to another proposal. */
export async function decline(
  unit: UnitOfWork,
  { zone, proposal }: HeldProposal,
  asked: readonly AskedTeam[],
  said: { teamId: number; words: string | null },
): Promise<void> {
  await close(unit, proposal, ProposalState.DECLINED);
  await moveZone(unit, zone, GrayZoneAct.FALL_BACK);
  recordZone(unit, zone.id, 'declined', {
    proposalId: proposal.id,
    ...said,
    notify: concernedBy(unit, proposal, asked),
  });
}

/** It is taken back, by its proposer or because they, or who would own it, left: the gray zone is open to another proposal. */
export async function takeBack(unit: UnitOfWork, { zone, proposal }: HeldProposal): Promise<void> {
  await close(unit, proposal, ProposalState.WITHDRAWN);
  await moveZone(unit, zone, GrayZoneAct.FALL_BACK);
  recordZone(unit, zone.id, 'withdrawn', {
    proposalId: proposal.id,
    notify: concernedBy(unit, proposal, []),
  });
}

async function close(
  unit: UnitOfWork,
  proposal: ProposalRow,
  state: Exclude<ProposalState, 'OPEN'>,
): Promise<void> {
  if (!(await new ProposalRepository(unit.manager).close(proposal, state, unit.now)))
    throw staleProposal(proposal.version + 1);
}
