import type { ConsentAnswer } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { ProposalAnswerEntity, ProposalConsentEntity } from './proposal.entity';

/** A team that is asked. */
export interface ConsentRow {
  proposalId: number;
  teamId: number;
  isAbove: boolean;
  position: number;
}

/** What was answered for a team. Of several the last counts. */
export interface ConsentAnswerRow {
  id: number;
  proposalId: number;
  teamId: number;
  memberId: number;
  answer: ConsentAnswer;
  words: string | null;
  answeredAt: Date;
  /** When the proposer took the condition of a "yes, if …". */
  acceptedAt: Date | null;
}

/** Teams that a proposal asks, in the order in which they are shown, and every answer, oldest first. */
export interface Said {
  consents: ConsentRow[];
  answers: ConsentAnswerRow[];
}

/** Who is asked about proposals, and what they said. */
export class ProposalConsentRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Teams that are asked, in the order in which they are shown. */
  async ofProposals(proposalIds: readonly number[]): Promise<ConsentRow[]> {
    const found = await rows<ConsentRow>(
      this.manager,
      `SELECT proposal_id AS proposalId, team_id AS teamId, is_above AS isAbove, position FROM proposal_consent
        WHERE proposal_id IN ${placeholders(proposalIds)} ORDER BY proposal_id, position`,
      [...proposalIds],
    );
    return found.map((row) => ({ ...row, isAbove: Boolean(row.isAbove) }));
  }

  /** What the proposals ask, and were told: one statement for both. */
  async said(proposalIds: readonly number[]): Promise<Said[]> {
    const found = await rows<ConsentRow & { answerId: number | null } & Omit<ConsentAnswerRow, 'id'>>(
      this.manager,
      `SELECT c.proposal_id AS proposalId, c.team_id AS teamId, c.is_above AS isAbove, c.position, a.id AS answerId,
          a.member_id AS memberId, a.answer, a.words, a.answered_at AS answeredAt, a.accepted_at AS acceptedAt
         FROM proposal_consent c LEFT JOIN proposal_answer a ON a.proposal_id = c.proposal_id AND a.team_id = c.team_id
        WHERE c.proposal_id IN ${placeholders(proposalIds)} ORDER BY c.proposal_id, c.position, a.id`,
      [...proposalIds],
    );
    return proposalIds.map((id) => {
      const own = found.filter(({ proposalId }) => proposalId === id);
      return {
        consents: own
          .filter(({ teamId }, at) => own.findIndex((one) => one.teamId === teamId) === at)
          .map(({ proposalId, teamId, isAbove, position }) => ({
            proposalId,
            teamId,
            isAbove: Boolean(isAbove),
            position,
          })),
        answers: own
          .flatMap(({ answerId, proposalId, teamId, memberId, answer, words, answeredAt, acceptedAt }) =>
            answerId === null
              ? []
              : [
                  withInstants({
                    id: answerId,
                    proposalId,
                    teamId,
                    memberId,
                    answer,
                    words,
                    answeredAt,
                    acceptedAt,
                  }),
                ],
          )
          .sort((a, b) => a.id - b.id),
      };
    });
  }

  async answersByIds(ids: readonly number[]): Promise<ConsentAnswerRow[]> {
    const found = await rows<ConsentAnswerRow>(
      this.manager,
      `SELECT id, proposal_id AS proposalId, team_id AS teamId, member_id AS memberId, answer, words, answered_at AS answeredAt,
          accepted_at AS acceptedAt FROM proposal_answer WHERE id IN ${placeholders(ids)}`,
      [...ids],
    );
    return found.map(withInstants);
  }

  /** Says which teams are asked, in this order. */
  async ask(proposalId: number, teams: readonly Pick<ConsentRow, 'teamId' | 'isAbove'>[]): Promise<void> {
    await this.manager.insert(
      ProposalConsentEntity,
      teams.map(({ teamId, isAbove }, position) => ({
        proposal_id: proposalId,
        team_id: teamId,
        is_above: isAbove,
        position,
      })),
    );
  }

  /** @returns the new answer's id */
  async answer(answer: Omit<ConsentAnswerRow, 'id' | 'acceptedAt'>): Promise<number> {
    const inserted = await this.manager.insert(ProposalAnswerEntity, {
      proposal_id: answer.proposalId,
      team_id: answer.teamId,
      member_id: answer.memberId,
      answer: answer.answer,
      words: answer.words,
      answered_at: answer.answeredAt,
      accepted_at: null,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** The proposer takes a condition. @returns whether it was not taken yet */
  async accept(answerId: number, at: Date): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE proposal_answer SET accepted_at = ? WHERE id = ? AND accepted_at IS NULL',
        [at.getTime(), answerId],
      )) > 0
    );
  }
}

const withInstants = (row: ConsentAnswerRow): ConsentAnswerRow => ({
  ...row,
  answeredAt: new Date(Number(row.answeredAt)),
  acceptedAt: row.acceptedAt === null ? null : new Date(Number(row.acceptedAt)),
});
