import { RedemptionState, type RewardDuty, RewardKind } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { RedemptionRepository, type RedemptionRow } from './redemption.repository';

/** Whose redemptions somebody sees: everybody's, or their own and those of the people of these teams today. */
export interface RedemptionSight {
  viewerId: number;
  seesAll: boolean;
  teamIds: readonly number[];
  today: string;
}

/** A duty, and for whom it is the viewer's. */
export interface DutyHeld {
  duty: RewardDuty;
  /** Only for these members; for everybody in sight when absent. */
  memberIds?: readonly number[];
}

/** Which of them. */
export interface RedemptionMatch {
  sight: RedemptionSight;
  states?: readonly RedemptionState[];
  mine?: boolean;
  /** Those that wait for one of these duties; never the viewer's own. */
  duties?: readonly DutyHeld[];
}

export interface RedemptionQuery extends RedemptionMatch {
  limit: number;
  /** Older than this id; among the open ones of a page that begins with them, or after them. */
  before?: number;
  /** Open ones stand before all others; `before` is then of the open ones, or not. */
  openFirst?: { beforeIsOpen: boolean };
}

const IS_OPEN = `CASE WHEN r.state IN ('${RedemptionState.REQUESTED}', '${RedemptionState.APPROVED}') THEN 1 ELSE 0 END`;

/** Lists of chosen rewards. */
export class RedemptionPageRepository {
  private readonly redemptions: RedemptionRepository;

  constructor(private readonly manager: EntityManager) {
    this.redemptions = new RedemptionRepository(manager);
  }

  /** A page by keyset, newest first. */
  page({ limit, before, openFirst, ...query }: RedemptionQuery): Promise<RedemptionRow[]> {
    const { where, parameters } = matching(query);
    if (before !== undefined && openFirst?.beforeIsOpen) where.push(`(${IS_OPEN} = 0 OR r.id < ?)`);
    else if (before !== undefined) where.push(openFirst ? `${IS_OPEN} = 0 AND r.id < ?` : 'r.id < ?');
    if (before !== undefined) parameters.push(before);
    return this.redemptions.select(
      `${where.join(' AND ') || '1 = 1'} ORDER BY ${openFirst ? `${IS_OPEN} DESC, ` : ''}r.id DESC LIMIT ?`,
      [...parameters, limit],
    );
  }

  /**
   * What waits for these duties, that which has waited longest first: since it was asked for, or since it was approved.
   * @param id only this one
   */
  awaited(query: RedemptionMatch & { limit: number }, id?: number): Promise<RedemptionRow[]> {
    const { where, parameters } = matching(query);
    if (id !== undefined) where.push('r.id = ?');
    if (id !== undefined) parameters.push(id);
    return this.redemptions.select(
      `${where.join(' AND ') || '1 = 1'} ORDER BY COALESCE(r.decided_at, r.requested_at), r.id LIMIT ?`,
      [...parameters, query.limit],
    );
  }

  /** Members with something that waits for a lead. */
  async waitingForLead(): Promise<number[]> {
    const found = await rows<{ memberId: number }>(
      this.manager,
      `SELECT DISTINCT r.member_id AS memberId FROM redemption r
        WHERE (r.state = 'REQUESTED' AND r.approver = 'LEAD') OR (r.state = 'APPROVED' AND r.fulfiller = 'LEAD')`,
    );
    return found.map(({ memberId }) => memberId);
  }

  /** Money that was paid out between two instants, half-open, the oldest first. */
  fulfilledMoney(from: Date, to: Date): Promise<RedemptionRow[]> {
    return this.redemptions.select(
      'r.fulfilled_at >= ? AND r.fulfilled_at < ? AND r.state = ? AND r.kind = ? ORDER BY r.fulfilled_at, r.id',
      [from.getTime(), to.getTime(), RedemptionState.FULFILLED, RewardKind.MONEY],
    );
  }
}

function matching({ sight, states, mine, duties }: RedemptionMatch): {
  where: string[];
  parameters: unknown[];
} {
  const where: string[] = [];
  const parameters: unknown[] = [];
  const add = (sql: string, ...values: unknown[]) => {
    where.push(sql);
    parameters.push(...values);
  };
  const { viewerId, seesAll, teamIds, today } = sight;
  if (mine) add('r.member_id = ?', viewerId);
  else if (!seesAll)
    add(
      `(r.member_id = ? OR r.member_id IN (SELECT h.member_id FROM membership h
          WHERE h.team_id IN ${placeholders(teamIds)} AND h.from_on <= ? AND (h.to_on IS NULL OR h.to_on > ?)))`,
      viewerId,
      ...teamIds,
      today,
      today,
    );
  if (states?.length) add(`r.state IN ${placeholders(states)}`, ...states);
  if (duties) {
    add('r.member_id <> ?', viewerId);
    add(...waitingFor(duties));
  }
  return { where, parameters };
}

function waitingFor(duties: readonly DutyHeld[]): [sql: string, ...values: unknown[]] {
  const values: unknown[] = [];
  const each = duties.map(({ duty, memberIds }) => {
    values.push(duty, duty, ...(memberIds ?? []));
    const only = memberIds ? ` AND r.member_id IN ${placeholders(memberIds)}` : '';
    return `(((r.state = 'REQUESTED' AND r.approver = ?) OR (r.state = 'APPROVED' AND r.fulfiller = ?))${only})`;
  });
  return [each.length ? `(${each.join(' OR ')})` : '1 = 0', ...values];
}
