import { Entity, ForeignKey, Index } from 'typeorm';
import { FlagColumn, IdColumn, IntColumn, RefColumn, VarcharColumn } from '../core/columns';

/** Orders responsibilities into stages. */
@Entity('value_chain')
export class ValueChainEntity {
  @IdColumn() id!: number;
  @VarcharColumn(120) name!: string;
}

/** A step of a value chain. Retired ones stay: the map's past points at them. */
@Entity('stage')
@Index('ix_stage_value_chain_id', ['value_chain_id'])
export class StageEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => ValueChainEntity)
  @RefColumn()
  value_chain_id!: number;
  @VarcharColumn(60) name!: string;
  /** From 0 in the order of the chain. */
  @IntColumn() position!: number;
  @FlagColumn() retired!: boolean;
}
