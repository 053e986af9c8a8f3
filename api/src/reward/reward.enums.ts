/** Every enum of rewards, as GraphQL names it. */
import {
  RedemptionAnswer,
  RedemptionState,
  RewardDuty,
  RewardKind,
  TransactionKind,
} from '@groundcrew/shared';
import { registerEnumType } from 'type-graphql';

const enums: [object, string, string][] = [
  [RewardKind, 'RewardKind', 'What a reward is.'],
  [RewardDuty, 'RewardDuty', 'Who approves or fulfils: a lead of who chose it, or an admin.'],
  [RedemptionState, 'RedemptionState', 'Where a chosen reward stands.'],
  [RedemptionAnswer, 'RedemptionAnswer', 'What is answered to a request.'],
  [TransactionKind, 'TransactionKind', 'Why points moved.'],
];
for (const [values, name, description] of enums) registerEnumType(values, { name, description });
