import { Entity } from 'typeorm';
import { FlagColumn, IdColumn, IntColumn, VarcharColumn } from '../core/columns';

/** The one company that this hub serves. */
@Entity('company')
export class CompanyEntity {
  @IdColumn() id!: number;
  @VarcharColumn(120) name!: string;
  @VarcharColumn(300) vision!: string;
  @VarcharColumn(300) mission!: string;
}

/** A value of the company. Retired ones stay: missions and credit point at them. */
@Entity('company_value')
export class CompanyValueEntity {
  @IdColumn() id!: number;
  @VarcharColumn(60) name!: string;
  @VarcharColumn(300) description!: string;
  @IntColumn() position!: number;
  @FlagColumn() retired!: boolean;
}
