import {
  type DoerRow,
  TrialRecordRepository,
  TrialRepository,
  type TrialResultRow,
  type TrialRow,
} from '@groundcrew/db';
import DataLoader from 'dataloader';
import { byForeignKey, byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';
import { readDoers } from './trial-doers';

/** Trials by key, by gray zone and by proposal, who did them, and what they made of the map. */
export function trialLoaders(context: RequestContext) {
  const { gathered: manager } = context;
  const trials = new TrialRepository(manager);
  const byId = byKey<TrialRow>((ids) => trials.byIds(ids));
  const ofProposal = new DataLoader<number, TrialRow | null>(async (proposalIds) => {
    const found = new Map(primed(await trials.ofProposals(proposalIds)).map((row) => [row.proposalId, row]));
    return proposalIds.map((id) => found.get(id) ?? null);
  });
  const primed = (found: readonly TrialRow[]): readonly TrialRow[] => {
    for (const row of found) {
      byId.prime(row.id, row);
      if (row.proposalId !== null) ofProposal.prime(row.proposalId, row);
    }
    return found;
  };
  return {
    byId,
    /** The one that a proposal started; null when there is none. */
    ofProposal,
    /** Newest first. */
    ofZone: byForeignKey<TrialRow>(
      async (ids) => primed(await trials.ofZones(ids)),
      (row) => row.zoneId,
    ),
    /** The running one of a gray zone; null when there is none. */
    runningByZone: new DataLoader<number, TrialRow | null>(async (zoneIds) => {
      const found = new Map(primed(await trials.runningOfZones(zoneIds)).map((row) => [row.zoneId, row]));
      return zoneIds.map((id) => found.get(id) ?? null);
    }),
    /** Who did each trial, in no order. */
    doers: new DataLoader<TrialRow, DoerRow[], number>(
      async (asked) => {
        const found = await readDoers(manager, asked, context.companyToday);
        return asked.map(({ id }) => found.get(id) ?? []);
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    /** The part taken first. */
    results: new DataLoader<number, TrialResultRow[]>(async (trialIds) => {
      const found = await new TrialRecordRepository(manager).results(trialIds);
      return trialIds.map((id) => found.filter(({ trialId }) => trialId === id));
    }),
  };
}
