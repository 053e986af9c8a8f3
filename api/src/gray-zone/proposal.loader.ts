import {
  type ConsentAnswerRow,
  ProposalConsentRepository,
  ProposalContentRepository,
  type ProposalEffectRow,
  type ProposalLinkRow,
  ProposalRepository,
  type ProposalRow,
  type Said,
} from '@groundcrew/db';
import DataLoader from 'dataloader';
import { byForeignKey, byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';
import { kpiLoaders } from '../kpi/kpi.loader';

/** The rows of each proposal, in the order in which they were fetched. */
function ofProposals<T extends { proposalId: number }>(
  fetch: (proposalIds: readonly number[]) => Promise<readonly T[]>,
): DataLoader<number, T[]> {
  return new DataLoader<number, T[]>(async (proposalIds) => {
    const found = new Map<number, T[]>(proposalIds.map((id) => [id, []]));
    for (const row of await fetch(proposalIds)) found.get(row.proposalId)?.push(row);
    return proposalIds.map((id) => found.get(id) ?? []);
  });
}

/** Proposals by key and by gray zone, whom they ask, what was said, what they connect with and promise. */
export function proposalLoaders(context: RequestContext) {
  const { gathered: manager } = context;
  const proposals = new ProposalRepository(manager);
  const consents = new ProposalConsentRepository(manager);
  const content = new ProposalContentRepository(manager);
  const byId = byKey<ProposalRow>((ids) => proposals.byIds(ids));
  return {
    byId,
    /** Every attempt, newest first. */
    ofZone: byForeignKey<ProposalRow>(
      (ids) => proposals.ofZones(ids),
      (row) => row.zoneId,
      byId,
    ),
    /** The open one of a gray zone; null when there is none. */
    openByZone: new DataLoader<number, ProposalRow | null>(async (zoneIds) => {
      const found = new Map((await proposals.openOfZones(zoneIds)).map((row) => [row.zoneId, row]));
      for (const row of found.values()) byId.prime(row.id, row);
      return zoneIds.map((id) => found.get(id) ?? null);
    }),
    /** Teams that are asked, and what they said. */
    said: new DataLoader<number, Said>((ids) => consents.said(ids)),
    answer: byKey<ConsentAnswerRow>((ids) => consents.answersByIds(ids)),
    links: ofProposals<ProposalLinkRow>((ids) => content.links(ids)),
    /** The KPIs themselves come along. */
    effects: ofProposals<ProposalEffectRow>(async (ids) => {
      const found = await content.effects(ids);
      const { byId: kpi } = context.load(kpiLoaders);
      for (const row of found) kpi.prime(row.kpiId, row.kpi);
      return found;
    }),
  };
}
