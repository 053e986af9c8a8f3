import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { KPI_FIELDS, type KpiRow } from '../kpi/kpi.repository';
import { ProposalEffectEntity, ProposalLinkEntity } from './proposal.entity';
import type { ProposalEffectRow, ProposalLinkRow } from './proposal.repository';

/** A KPI to judge by, with the KPI itself. */
export interface PromisedKpiRow extends ProposalEffectRow {
  kpi: KpiRow;
}

/** What proposals connect with, and what they promise. */
export class ProposalContentRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Other work, in the order in which it was named. */
  links(proposalIds: readonly number[]): Promise<ProposalLinkRow[]> {
    return rows(
      this.manager,
      `SELECT proposal_id AS proposalId, position, responsibility_id AS responsibilityId, relation, note FROM proposal_link
        WHERE proposal_id IN ${placeholders(proposalIds)} ORDER BY proposal_id, position`,
      [...proposalIds],
    );
  }

  /** KPIs to judge by, in the order of their keys; the KPIs themselves come along. */
  async effects(proposalIds: readonly number[]): Promise<PromisedKpiRow[]> {
    const found = await rows<ProposalEffectRow & KpiRow>(
      this.manager,
      `SELECT e.proposal_id AS proposalId, e.kpi_id AS kpiId, e.expected, ${KPI_FIELDS}
         FROM proposal_effect e JOIN kpi k ON k.id = e.kpi_id
        WHERE e.proposal_id IN ${placeholders(proposalIds)} ORDER BY e.proposal_id, e.kpi_id`,
      [...proposalIds],
    );
    return found.map(({ proposalId, kpiId, expected, ...kpi }) => ({ proposalId, kpiId, expected, kpi }));
  }

  async addLinks(
    proposalId: number,
    links: readonly Omit<ProposalLinkRow, 'proposalId' | 'position'>[],
  ): Promise<void> {
    if (links.length === 0) return;
    await this.manager.insert(
      ProposalLinkEntity,
      links.map(({ responsibilityId, relation, note }, position) => ({
        proposal_id: proposalId,
        position,
        responsibility_id: responsibilityId,
        relation,
        note,
      })),
    );
  }

  async addEffects(
    proposalId: number,
    effects: readonly Omit<ProposalEffectRow, 'proposalId'>[],
  ): Promise<void> {
    if (effects.length === 0) return;
    await this.manager.insert(
      ProposalEffectEntity,
      effects.map(({ kpiId, expected }) => ({ proposal_id: proposalId, kpi_id: kpiId, expected })),
    );
  }
}
