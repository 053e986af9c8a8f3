/** How a trial ends, or takes longer: the leads who consented to it, or who assigned it, adopt or return it. */
import {
  type DoerRow,
  type GrayZoneRow,
  TrialRepository,
  type TrialRow,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ConflictReason,
  can,
  type concludeTrialInput,
  conflict,
  type extendTrialInput,
  GrayZoneAct,
  invalid,
  lastOf,
  notFound,
  TrialDecision,
  TrialOutcome,
  trialTo,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { adopt } from './adoption';
import { heldZone, moveZone, recordZone } from './gray-zone-change';
import { trialLoaders } from './trial.loader';
import { endTrial, savedTrial, staleTrial } from './trial-change';
import { concludersOf, heldConcluders } from './trial-concluders';
import { readDoers } from './trial-doers';
import { ownersOf, toTell, toTellOfEnd } from './trial-notice';

/**
 * Adopts or returns a running trial. Adopting, changing the map, closing the gap and recording who did it are one transaction.
 * @throws AppError FORBIDDEN for anybody but its concluders, CONFLICT STATE or STALE_VERSION; INVALID_INPUT without words to return
 */
export async function concludeTrial(
  context: RequestContext,
  input: z.output<typeof concludeTrialInput>,
): Promise<TrialRow> {
  const id = keyOf('GrayZoneTrial', input.id);
  const words = input.words || null;
  const isAdopted = input.decision === TrialDecision.ADOPT;
  if (!isAdopted && !words)
    throw invalid(['input', 'words'], 'required', 'Say what did not work, for whoever tries next.');
  const today = context.companyToday;
  return context.change(async (unit) => {
    const { zone, trial, concluders } = await heldTrial(context, unit, id, input.version);
    if (isAdopted) await adopt(unit, zone, trial, { concluders, words, today });
    else {
      await moveZone(unit, zone, GrayZoneAct.RETURN);
      await endTrial(unit, trial, TrialOutcome.RETURNED, words);
      const doers = (await readDoers(unit.manager, [trial], today)).get(id) ?? [];
      recordZone(unit, zone.id, 'returned', {
        trialId: id,
        proposalId: trial.proposalId,
        assignmentId: trial.assignmentId,
        words,
        notify: await toTellOfEnd(unit, trial, { doers, concluders, today }),
      });
    }
    return savedTrial(unit, id);
  });
}

/**
 * Gives a running trial more weeks, from its end, or from today when that is past.
 * @throws AppError FORBIDDEN for anybody but its concluders, CONFLICT STATE or STALE_VERSION
 */
export async function extendTrial(
  context: RequestContext,
  input: z.output<typeof extendTrialInput>,
): Promise<TrialRow> {
  const id = keyOf('GrayZoneTrial', input.id);
  const today = context.companyToday;
  return context.change(async (unit) => {
    const { zone, trial } = await heldTrial(context, unit, id, input.version);
    const to = trialTo(lastOf(today, trial.to), input.weeks);
    if (!(await new TrialRepository(unit.manager).extend(trial, to))) throw staleTrial(trial);
    recordZone(unit, zone.id, 'trial-extended', {
      trialId: id,
      words: input.reason,
      from: trial.to,
      to,
      notify: toTell(unit, await ownersOf(unit, trial, today)),
    });
    return savedTrial(unit, id);
  });
}

/** Whether the viewer may conclude or extend it now. */
export async function mayConclude(context: RequestContext, trial: TrialRow): Promise<boolean> {
  if (trial.outcome !== null) return false;
  return can(context.actor, 'trial.conclude', { memberIds: await concludersOf(context, trial) });
}

/** Who does it, by name: never by how much. */
export async function doersByName(context: RequestContext, trial: TrialRow): Promise<DoerRow[]> {
  const doers = await context.load(trialLoaders).doers.load(trial);
  const members = await Promise.all(
    doers.map(({ memberId }) => context.load(memberLoaders).byId.load(memberId)),
  );
  const named = doers.map((doer, at) => ({ doer, name: members[at]?.name ?? '' }));
  return named
    .sort((a, b) => a.name.localeCompare(b.name, 'ko') || a.doer.memberId - b.doer.memberId)
    .map(({ doer }) => doer);
}

/** A running trial at the version that was read, with its gray zone held, that the viewer may conclude. */
async function heldTrial(
  context: RequestContext,
  unit: UnitOfWork,
  id: number,
  version: number,
): Promise<{ zone: GrayZoneRow; trial: TrialRow; concluders: number[] }> {
  const trials = new TrialRepository(unit.manager);
  const seen = await trials.byId(id);
  if (!seen) throw notFound('trial', ['input', 'id']);
  const zone = await heldZone(unit, seen.zoneId, ['input', 'id']);
  // Read again behind the lock: of two decisions at one instant the second sees the first.
  const trial = (await trials.byId(id)) ?? seen;
  const concluders = await heldConcluders(unit.manager, trial, context.companyToday);
  authorise(context, 'trial.conclude', { memberIds: concluders });
  if (trial.outcome !== null)
    throw conflict(ConflictReason.STATE, 'This trial was concluded already.', ['input', 'id']);
  if (trial.version !== version) throw staleTrial(trial);
  return { zone, trial, concluders };
}
