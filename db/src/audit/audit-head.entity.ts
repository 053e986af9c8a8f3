import { Entity, PrimaryColumn } from 'typeorm';
import { ExactColumn, VarcharColumn } from '../core/columns';

/** The end of the audit chain, one row: held by whoever appends, so that rows are chained in the order of their ids. */
@Entity('audit_head')
export class AuditHeadEntity {
  @PrimaryColumn({ type: 'integer' }) id!: number;
  @VarcharColumn(64) hash!: string;
  /** Rows of the chain. */
  @ExactColumn() length!: number;
}
