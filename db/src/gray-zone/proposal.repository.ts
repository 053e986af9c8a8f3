import type { ConsentAnswer, Holder, LinkRelation, MapEffect, ProposalState } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { OwnershipProposalEntity } from './proposal.entity';

/** One attempt to take a gray zone. */
export interface ProposalRow {
  id: number;
  zoneId: number;
  /** 1 for the first of its gray zone. */
  attempt: number;
  state: ProposalState;
  proposerId: number;
  /** Who would own it: one of the two. */
  ownerMemberId: number | null;
  ownerTeamId: number | null;
  mapEffect: MapEffect;
  responsibilityId: number | null;
  name: string;
  scopeTaken: string;
  scopeLeft: string | null;
  leftWithTeamId: number | null;
  leftName: string | null;
  connection: string;
  gap: string;
  mission: string;
  valueId: number | null;
  hypothesis: string;
  weeks: number;
  proposedAt: Date;
  decidedAt: Date | null;
  version: number;
}

/** A proposal as it is made. */
export type NewProposal = Omit<
  ProposalRow,
  'id' | 'attempt' | 'state' | 'ownerMemberId' | 'ownerTeamId' | 'decidedAt' | 'version'
> & { owner: Holder };

export interface ProposalLinkRow {
  proposalId: number;
  position: number;
  responsibilityId: number;
  relation: LinkRelation;
  note: string | null;
}

export interface ProposalEffectRow {
  proposalId: number;
  kpiId: number;
  /** Exact decimal: −0.2 is −20 %. */
  expected: string;
}

const FIELDS = `p.id, p.zone_id AS zoneId, p.attempt, p.state, p.proposer_id AS proposerId, p.owner_member_id AS ownerMemberId,
  p.owner_team_id AS ownerTeamId, p.map_effect AS mapEffect, p.responsibility_id AS responsibilityId, p.name,
  p.scope_taken AS scopeTaken, p.scope_left AS scopeLeft, p.left_with_team_id AS leftWithTeamId, p.left_name AS leftName,
  p.connection, p.gap, p.mission, p.value_id AS valueId, p.hypothesis, p.weeks, p.proposed_at AS proposedAt,
  p.decided_at AS decidedAt, p.version`;

/** The would-be owner of a proposal as a party of the map. */
export function proposedOwner(row: Pick<ProposalRow, 'ownerMemberId' | 'ownerTeamId'>): Holder {
  return row.ownerMemberId === null
    ? { memberId: null, teamId: row.ownerTeamId ?? 0 }
    : { memberId: row.ownerMemberId, teamId: null };
}

/** Who answers for nobody: the proposer, and the member who would own it. */
export function conflictedIn(row: Pick<ProposalRow, 'proposerId' | 'ownerMemberId'>): number[] {
  return row.ownerMemberId === null ? [row.proposerId] : [row.proposerId, row.ownerMemberId];
}

/** Proposals; who is asked and what they said is proposal-consent.repository.ts. */
export class ProposalRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<ProposalRow[]> {
    return this.select(`p.id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<ProposalRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Every attempt of the gray zones, newest first. */
  ofZones(zoneIds: readonly number[]): Promise<ProposalRow[]> {
    return this.select(`p.zone_id IN ${placeholders(zoneIds)}`, zoneIds);
  }

  /** The open ones of the gray zones: at most one each. */
  openOfZones(zoneIds: readonly number[]): Promise<ProposalRow[]> {
    return this.select(`p.open_zone_id IN ${placeholders(zoneIds)}`, zoneIds);
  }

  /** The open ones that a member proposed, or would own. */
  openOfMember(memberId: number): Promise<ProposalRow[]> {
    return this.select('p.open_zone_id IS NOT NULL AND (p.proposer_id = ? OR p.owner_member_id = ?)', [
      memberId,
      memberId,
    ]);
  }

  /** The open ones that a team would own, is asked about, or is left something with. */
  openOfTeam(teamId: number): Promise<ProposalRow[]> {
    return this.select(
      `p.open_zone_id IS NOT NULL AND (p.owner_team_id = ? OR p.left_with_team_id = ?
        OR p.id IN (SELECT c.proposal_id FROM proposal_consent c WHERE c.team_id = ?))`,
      [teamId, teamId, teamId],
    );
  }

  /** The open ones to which one of the teams has not answered. */
  awaitingTeams(teamIds: readonly number[]): Promise<ProposalRow[]> {
    return this.select(
      `p.open_zone_id IS NOT NULL AND p.id IN (SELECT c.proposal_id FROM proposal_consent c
         WHERE c.team_id IN ${placeholders(teamIds)} AND NOT EXISTS
           (SELECT 1 FROM proposal_answer a WHERE a.proposal_id = c.proposal_id AND a.team_id = c.team_id))`,
      teamIds,
    );
  }

  /** The open ones of a proposer in which somebody set a condition that is not accepted. */
  awaitingProposer(proposerId: number): Promise<ProposalRow[]> {
    const answer: ConsentAnswer = 'YES_IF';
    return this.select(
      `p.proposer_id = ? AND p.open_zone_id IS NOT NULL AND EXISTS (SELECT 1 FROM proposal_answer a
         WHERE a.proposal_id = p.id AND a.answer = ? AND a.accepted_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM proposal_answer b
             WHERE b.proposal_id = a.proposal_id AND b.team_id = a.team_id AND b.id > a.id))`,
      [proposerId, answer],
    );
  }

  /**
   * The next attempt of a gray zone that is held.
   * @returns its id
   */
  async create(proposal: NewProposal): Promise<number> {
    const [last] = await rows<{ attempt: number | null }>(
      this.manager,
      'SELECT MAX(attempt) AS attempt FROM ownership_proposal WHERE zone_id = ?',
      [proposal.zoneId],
    );
    const inserted = await this.manager.insert(OwnershipProposalEntity, {
      zone_id: proposal.zoneId,
      attempt: Number(last?.attempt ?? 0) + 1,
      state: 'OPEN',
      open_zone_id: proposal.zoneId,
      proposer_id: proposal.proposerId,
      owner_member_id: proposal.owner.memberId,
      owner_team_id: proposal.owner.teamId,
      map_effect: proposal.mapEffect,
      responsibility_id: proposal.responsibilityId,
      name: proposal.name,
      scope_taken: proposal.scopeTaken,
      scope_left: proposal.scopeLeft,
      left_with_team_id: proposal.leftWithTeamId,
      left_name: proposal.leftName,
      connection: proposal.connection,
      gap: proposal.gap,
      mission: proposal.mission,
      value_id: proposal.valueId,
      hypothesis: proposal.hypothesis,
      weeks: proposal.weeks,
      proposed_at: proposal.proposedAt,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Decides an open one. @returns whether it was open, at the version that was read */
  async close(
    proposal: Pick<ProposalRow, 'id' | 'version'>,
    state: Exclude<ProposalState, 'OPEN'>,
    at: Date,
  ): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE ownership_proposal SET state = ?, open_zone_id = NULL, decided_at = ?, version = version + 1
          WHERE id = ? AND version = ? AND open_zone_id IS NOT NULL`,
        [state, at.getTime(), proposal.id, proposal.version],
      )) > 0
    );
  }

  /** Something was answered to an open one. @returns whether it was open, at the version that was read */
  async touch(proposal: Pick<ProposalRow, 'id' | 'version'>): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE ownership_proposal SET version = version + 1 WHERE id = ? AND version = ? AND open_zone_id IS NOT NULL',
        [proposal.id, proposal.version],
      )) > 0
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<ProposalRow[]> {
    const found = await rows<ProposalRow>(
      this.manager,
      `SELECT ${FIELDS} FROM ownership_proposal p WHERE ${where} ORDER BY p.id DESC`,
      [...parameters],
    );
    return found.map((row) => ({
      ...row,
      proposedAt: new Date(Number(row.proposedAt)),
      decidedAt: row.decidedAt === null ? null : new Date(Number(row.decidedAt)),
    }));
  }
}
