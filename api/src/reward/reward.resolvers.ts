/** Every resolver of rewards, for the composition root. */
import { AwardResolver } from './award.resolver';
import { BudgetResolver } from './budget.resolver';
import { RedemptionResolver } from './redemption.resolver';
import {
  GainSharePartResolver,
  GainShareResolver,
  IdeaGainSharesResolver,
  ImpactGainShareResolver,
  ImpactPayResolver,
  MemberWalletResolver,
} from './reward-edges.resolver';
import { RewardOptionResolver } from './reward-option.resolver';
import { RewardRuleResolver } from './reward-rule.resolver';
import { ViewerRewardsResolver } from './viewer-rewards.resolver';
import { WalletEntryResolver, WalletResolver } from './wallet.resolver';

export const rewardResolvers = [
  BudgetResolver,
  RewardOptionResolver,
  AwardResolver,
  RedemptionResolver,
  WalletResolver,
  WalletEntryResolver,
  MemberWalletResolver,
  IdeaGainSharesResolver,
  ImpactGainShareResolver,
  ImpactPayResolver,
  GainShareResolver,
  GainSharePartResolver,
  RewardRuleResolver,
  ViewerRewardsResolver,
] as const;
