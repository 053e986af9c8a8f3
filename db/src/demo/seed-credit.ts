/** Writes what the demo company knows of credit: ideas, the wall that tells of them, and the rewards that follow. */
import type { Past } from './past';
import { seedIdeas } from './seed-ideas';
import { seedRewards } from './seed-rewards';
import { seedWall } from './seed-wall';

/** @param kpis KPIs by their keys */
export async function seedCredit(past: Past, kpis: ReadonlyMap<string, number>): Promise<void> {
  const ideas = await seedIdeas(past, kpis);
  await seedRewards(past, ideas, await seedWall(past, ideas, kpis));
}
