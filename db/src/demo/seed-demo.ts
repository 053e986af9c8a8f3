/** The demo company 물결상회: the people, teams and map that the stories of the hub need, made by code, the same every time. */
import { addDays, companyDay } from '@groundcrew/shared';
import { CompanyRepository } from '../company/company.repository';
import type { Database } from '../core/database';
import { change } from '../core/unit-of-work';
import { Past } from './past';
import { seedCredit } from './seed-credit';
import { seedGrayZones } from './seed-gray-zones';
import { seedKpis } from './seed-kpis';
import { seedMap } from './seed-map';
import { seedMetrics } from './seed-metrics';
import { seedPeople } from './seed-people';
import { seedRouting } from './seed-routing';

export interface SeedOptions {
  now: Date;
  /** Encoded hash of the demo accounts' password; hashing belongs to the API. */
  passwordHash: string;
}

/**
 * Writes the demo company in one transaction, unless there is a company already.
 * @returns whether it was written now
 */
export async function seedDemo(db: Database, { now, passwordHash }: SeedOptions): Promise<boolean> {
  const today = companyDay(now);
  const dayAgo = (days: number) => addDays(today, -days);
  return change(db, { actorId: null, now, requestId: null }, async (unit) => {
    if (await new CompanyRepository(unit.manager).get()) {
      unit.unchanged();
      return false;
    }
    const cast = await seedPeople(unit, dayAgo, passwordHash);
    await seedMap(unit, cast, dayAgo);
    const kpis = await seedKpis(unit, cast, await seedMetrics(unit, cast, dayAgo), dayAgo);
    await seedRouting(unit, cast, dayAgo);
    await seedGrayZones(unit, cast, kpis, dayAgo);
    await seedCredit(new Past(unit, cast, dayAgo), kpis);
    return true;
  });
}
