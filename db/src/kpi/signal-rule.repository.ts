import type { PeriodUnit, SignalBoundary, SignalSide } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { SignalRuleEntity, SignalRuleMemberEntity } from './signal-rule.entity';

export interface SignalRuleRow {
  id: number;
  kpiId: number;
  unit: PeriodUnit;
  boundary: SignalBoundary;
  side: SignalSide;
  runLength: number;
  webhookId: number | null;
  createdBy: number;
  createdOn: string;
  /** What was over before this day does not fire. */
  activeFrom: string;
  /** The next day on which a period becomes complete by the calendar alone; null: it looks at once. */
  lookOn: string | null;
  pausedOn: string | null;
  removedOn: string | null;
}

export type NewSignalRule = Omit<SignalRuleRow, 'id' | 'lookOn' | 'pausedOn' | 'removedOn'>;

const FIELDS = `r.id, r.kpi_id AS kpiId, r.unit, r.boundary, r.side, r.run_length AS runLength, r.webhook_id AS webhookId,
  r.created_by AS createdBy, r.created_on AS createdOn, r.active_from AS activeFrom, r.look_on AS lookOn,
  r.paused_on AS pausedOn, r.removed_on AS removedOn`;

/** Rules that watch: neither paused nor removed, of a KPI in use. */
const WATCHING = `FROM signal_rule r JOIN kpi k ON k.id = r.kpi_id
  WHERE r.paused_on IS NULL AND r.removed_on IS NULL AND k.retired_on IS NULL`;

export class SignalRuleRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<SignalRuleRow[]> {
    return rows(this.manager, `SELECT ${FIELDS} FROM signal_rule r WHERE r.id IN ${placeholders(ids)}`, [
      ...ids,
    ]);
  }

  async byId(id: number): Promise<SignalRuleRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Those of each KPI that were not removed, oldest first. */
  ofKpis(kpiIds: readonly number[]): Promise<SignalRuleRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM signal_rule r WHERE r.kpi_id IN ${placeholders(kpiIds)} AND r.removed_on IS NULL ORDER BY r.id`,
      [...kpiIds],
    );
  }

  /** Those that watch, of the rules or KPIs. */
  watching(column: 'id' | 'kpi_id', ids: readonly number[]): Promise<SignalRuleRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} ${WATCHING} AND r.${column} IN ${placeholders(ids)} ORDER BY r.id`,
      [...ids],
    );
  }

  /** Those that watch metrics, as numerator or denominator of their KPI. */
  watchingMetrics(metricIds: readonly number[]): Promise<SignalRuleRow[]> {
    const list = placeholders(metricIds);
    return rows(
      this.manager,
      `SELECT ${FIELDS} ${WATCHING} AND (k.numerator_id IN ${list} OR k.denominator_id IN ${list}) ORDER BY r.id`,
      [...metricIds, ...metricIds],
    );
  }

  /** Those that watch and are to look today, from after `afterId` on. */
  overdue(today: string, afterId: number, limit: number): Promise<SignalRuleRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} ${WATCHING} AND r.id > ? AND (r.look_on IS NULL OR r.look_on <= ?) ORDER BY r.id LIMIT ?`,
      [afterId, today, limit],
    );
  }

  /** The members whom each rule tells. */
  membersOf(ruleIds: readonly number[]): Promise<{ ruleId: number; memberId: number }[]> {
    return rows(
      this.manager,
      `SELECT rule_id AS ruleId, member_id AS memberId FROM signal_rule_member
        WHERE rule_id IN ${placeholders(ruleIds)} ORDER BY rule_id, member_id`,
      [...ruleIds],
    );
  }

  /** Holds the row until the transaction ends, so that looks of one rule follow one another. */
  async lock(id: number): Promise<void> {
    if (this.manager.connection.options.type !== 'mysql') return;
    await rows(this.manager, 'SELECT id FROM signal_rule WHERE id = ? FOR UPDATE', [id]);
  }

  /** @returns the new rule's id */
  async create(rule: NewSignalRule, memberIds: readonly number[]): Promise<number> {
    const inserted = await this.manager.insert(SignalRuleEntity, {
      kpi_id: rule.kpiId,
      unit: rule.unit,
      boundary: rule.boundary,
      side: rule.side,
      run_length: rule.runLength,
      webhook_id: rule.webhookId,
      created_by: rule.createdBy,
      created_on: rule.createdOn,
      active_from: rule.activeFrom,
    });
    const id = inserted.identifiers[0]?.id as number;
    if (memberIds.length)
      await this.manager.insert(
        SignalRuleMemberEntity,
        memberIds.map((memberId) => ({ rule_id: id, member_id: memberId })),
      );
    return id;
  }

  async pause(id: number, on: string): Promise<void> {
    await affected(this.manager, 'UPDATE signal_rule SET paused_on = ? WHERE id = ?', [on, id]);
  }

  /** It watches again, from a day on, and looks at once. */
  async resume(id: number, activeFrom: string): Promise<void> {
    await affected(
      this.manager,
      'UPDATE signal_rule SET paused_on = NULL, active_from = ?, look_on = NULL WHERE id = ?',
      [activeFrom, id],
    );
  }

  async remove(id: number, on: string): Promise<void> {
    await affected(this.manager, 'UPDATE signal_rule SET removed_on = ? WHERE id = ?', [on, id]);
  }

  /** What was over before the day does not fire any more, for every rule of a KPI. */
  async watchFrom(kpiId: number, day: string): Promise<void> {
    await affected(
      this.manager,
      'UPDATE signal_rule SET active_from = ? WHERE kpi_id = ? AND active_from < ? AND removed_on IS NULL',
      [day, kpiId, day],
    );
  }

  /** They have looked today, and look again on a day; one that is to look before that still does. */
  async looked(ids: readonly number[], today: string, lookOn: string): Promise<void> {
    await affected(
      this.manager,
      `UPDATE signal_rule SET look_on = ?
        WHERE id IN ${placeholders(ids)} AND (look_on IS NULL OR look_on <= ? OR look_on > ?)`,
      [lookOn, ...ids, today, lookOn],
    );
  }
}
