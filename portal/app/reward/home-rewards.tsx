import type { HomeRewards } from './home.server';
import { HomeBudgets, HomeQuiet, HomeRewardAdmin } from './home-lead';
import { HomeCredits, HomeIdeas, HomeWall, HomeWallet } from './home-peer';

/** What a home's main column shows of recognition and rewards. */
export function HomeRewardsMain({ home }: { home: HomeRewards }) {
  const { recognitions, ideas } = home;
  return (
    <>
      {recognitions && <HomeWall posts={recognitions.edges.map(({ node }) => node)} />}
      {ideas && <HomeIdeas ideas={ideas.edges.map(({ node }) => node)} />}
    </>
  );
}

/** What its rail shows of them. */
export function HomeRewardsRail({ home }: { home: HomeRewards }) {
  const { viewer, budgets, recognitionHealth, rewardOptions, portal } = home;
  const received = viewer?.member.recognitionsReceived;
  return (
    <>
      {viewer?.member.wallet && <HomeWallet wallet={viewer.member.wallet} />}
      {received && <HomeCredits posts={received.edges.map(({ node }) => node)} />}
      {portal === 'LEAD' && budgets && <HomeBudgets budgets={budgets} ledTeamId={home.healthTeamId} />}
      {recognitionHealth && <HomeQuiet quiet={recognitionHealth.quiet} teamId={home.healthTeamId} />}
      {portal === 'ADMIN' && <HomeRewardAdmin options={rewardOptions ?? []} budgets={budgets ?? []} />}
    </>
  );
}
