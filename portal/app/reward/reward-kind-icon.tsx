import { IconBeach, IconCoin, IconGift, IconSchool, IconTrendingUp, IconUsers } from '@tabler/icons-react';
import type { RewardKind } from '~/gql/graphql';

const ICONS = {
  LEAVE: IconBeach,
  MONEY: IconCoin,
  PROMOTION_REVIEW: IconTrendingUp,
  TRAINING: IconSchool,
  GIFT: IconGift,
  OWN: IconUsers,
};

/** The kind of a reward as a drawing beside its name. */
export function RewardKindIcon({ kind }: { kind: RewardKind }) {
  const Icon = ICONS[kind];
  return <Icon size={20} stroke={1.6} aria-hidden />;
}
