import type { WalletEntryRow, WalletRow } from '@groundcrew/db';
import { TransactionKind } from '@groundcrew/shared';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { DateTimeScalar, SafeIntScalar } from '../core/scalars';
import './reward.enums';

@ObjectType('Wallet', {
  description:
    'What a member has: 1 point is one minor unit of the company’s currency. Seen by them, their leads and admins.',
})
export class WalletType implements Omit<WalletRow, 'memberId'> {
  @Field(() => SafeIntScalar, { description: 'Points that can be spent.' }) balance!: number;
  @Field(() => SafeIntScalar, {
    description: 'Points held for rewards that were asked for and not received yet.',
  })
  waiting!: number;
}

@ObjectType('WalletEntry', { description: 'What went in or out.' })
export class WalletEntryType
  implements Pick<WalletEntryRow, 'at' | 'kind' | 'points' | 'balanceAfter' | 'memo'>
{
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: Date;
  @Field(() => TransactionKind, { description: 'Why.' }) kind!: TransactionKind;
  @Field(() => SafeIntScalar, { description: 'Points; below zero for what went out.' }) points!: number;
  @Field(() => SafeIntScalar, { description: 'What the wallet held then.' }) balanceAfter!: number;
  @Field(() => String, { nullable: true, description: 'A word on it.' }) memo!: string | null;
}

export const WalletEntryConnection = connectionOf('WalletEntry', () => WalletEntryType);
