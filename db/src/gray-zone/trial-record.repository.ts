import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { GrayZoneDoerEntity, GrayZoneResultEntity } from './trial.entity';

/** Who did a trial, and how much: from its log, or as fixed when it was adopted. */
export interface DoerRow {
  trialId: number;
  memberId: number;
  entries: number;
  deliveries: number;
}

/** What adoption made of the map. */
export interface TrialResultRow {
  trialId: number;
  responsibilityId: number;
  part: 'TAKEN' | 'LEFT';
}

/** The days of a trial whose log counts. */
export interface TrialSpan {
  trialId: number;
  zoneId: number;
  /** First and last day, both belonging to it. */
  first: string;
  last: string;
}

/** What stays on record of a trial: who did it, and what it made of the map. */
export class TrialRecordRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Who logged work on the days of the trials, in no order. */
  async logged(spans: readonly TrialSpan[]): Promise<DoerRow[]> {
    if (spans.length === 0) return [];
    const one = '(t.id = ? AND w.done_on >= ? AND w.done_on <= ?)';
    const found = await rows<DoerRow>(
      this.manager,
      `SELECT t.id AS trialId, w.member_id AS memberId, COUNT(*) AS entries, SUM(w.deliveries) AS deliveries
         FROM work_log_entry w JOIN gray_zone_trial t ON t.zone_id = w.zone_id
        WHERE w.zone_id IN ${placeholders(spans)} AND w.removed_at IS NULL AND (${spans.map(() => one).join(' OR ')})
        GROUP BY t.id, w.member_id`,
      [
        ...spans.map(({ zoneId }) => zoneId),
        ...spans.flatMap(({ trialId, first, last }) => [trialId, first, last]),
      ],
    );
    return found.map(withCounts);
  }

  /** Who did the trials, as fixed when they were adopted. */
  async doers(trialIds: readonly number[]): Promise<DoerRow[]> {
    const found = await rows<DoerRow>(
      this.manager,
      `SELECT trial_id AS trialId, member_id AS memberId, entries, deliveries FROM gray_zone_doer
        WHERE trial_id IN ${placeholders(trialIds)}`,
      [...trialIds],
    );
    return found.map(withCounts);
  }

  /** Fixes who did a trial. */
  async addDoers(doers: readonly DoerRow[]): Promise<void> {
    if (doers.length === 0) return;
    await this.manager.insert(
      GrayZoneDoerEntity,
      doers.map(({ trialId, memberId, entries, deliveries }) => ({
        trial_id: trialId,
        member_id: memberId,
        entries,
        deliveries,
      })),
    );
  }

  /** What the trials made of the map: the part taken first. */
  results(trialIds: readonly number[]): Promise<TrialResultRow[]> {
    return rows(
      this.manager,
      `SELECT trial_id AS trialId, responsibility_id AS responsibilityId, part FROM gray_zone_result
        WHERE trial_id IN ${placeholders(trialIds)} ORDER BY trial_id, part DESC, responsibility_id`,
      [...trialIds],
    );
  }

  /** Notes what a trial made of the map. */
  async addResults(results: readonly TrialResultRow[]): Promise<void> {
    if (results.length === 0) return;
    await this.manager.insert(
      GrayZoneResultEntity,
      results.map(({ trialId, responsibilityId, part }) => ({
        trial_id: trialId,
        responsibility_id: responsibilityId,
        part,
      })),
    );
  }
}

const withCounts = (row: DoerRow): DoerRow => ({
  ...row,
  entries: Number(row.entries),
  deliveries: Number(row.deliveries),
});
