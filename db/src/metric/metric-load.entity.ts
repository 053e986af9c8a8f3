import type { BadRows, LoadSource, LoadState } from '@groundcrew/shared';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ExactColumn, IdColumn, InstantColumn, IntColumn, RefColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';

/** One load of points: typed, a file, a stream or a command. */
@Entity('metric_load')
@Index('ux_metric_load_token_id_idempotency_key', ['token_id', 'idempotency_key'], { unique: true })
@Index('ix_metric_load_state_beat_at', ['state', 'beat_at'])
export class MetricLoadEntity {
  @IdColumn() id!: number;
  @VarcharColumn(20) source!: LoadSource;
  @VarcharColumn(20) state!: LoadState;
  /** Of the file. */
  @VarcharColumn(200, true) name!: string | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  member_id!: number | null;
  /** The API token that sent a stream; no reference, so that this outlives the token's row. */
  @RefColumn(true) token_id!: number | null;
  /** Freed again when the load was broken off, so that it can be sent anew. */
  @VarcharColumn(200, true) idempotency_key!: string | null;
  /** SHA-256 of what was sent, hex. */
  @VarcharColumn(64, true) body_hash!: string | null;
  @VarcharColumn(20) bad_rows!: BadRows;
  @IntColumn() row_count!: number;
  @IntColumn() new_count!: number;
  @IntColumn() corrected_count!: number;
  @IntColumn() unchanged_count!: number;
  @IntColumn() bad_count!: number;
  @InstantColumn() started_at!: Date;
  /** When the process that runs it last said so. */
  @InstantColumn() beat_at!: Date;
  @InstantColumn(true) finished_at!: Date | null;
}

/** What is wrong with a row of a load. */
@Entity('metric_load_issue', { withoutRowid: true })
export class MetricLoadIssueEntity {
  @ForeignKey(() => MetricLoadEntity)
  @PrimaryColumn({ type: 'integer' })
  load_id!: number;
  @PrimaryColumn({ type: 'integer' }) line!: number;
  /** Keeps several issues of one line apart. */
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @VarcharColumn(120, true) field!: string | null;
  @VarcharColumn(40) code!: string;
  @VarcharColumn(300) message!: string;
  /** The start of the row. */
  @VarcharColumn(200, true) row_text!: string | null;
}

/** Rows of a load that is under way, apart from the points until all of them are read. */
@Entity('metric_staging', { withoutRowid: true })
export class MetricStagingEntity {
  @PrimaryColumn({ type: 'integer' }) load_id!: number;
  @PrimaryColumn({ type: 'integer' }) metric_id!: number;
  @PrimaryColumn({ type: 'integer' }) day_no!: number;
  @ExactColumn() value!: string;
  @IntColumn() line!: number;
}
