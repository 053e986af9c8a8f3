/** The work of which taking one, or a part, mends the gap that a gray zone is about (shared/gray-zone/mending.ts). */
import {
  type GrayZoneRow,
  HandOffRepository,
  PartyRepository,
  ResponsibilityRepository,
  type ResponsibilityRow,
  type UnitOfWork,
} from '@groundcrew/db';
import { GrayZoneSource, holdsOn, isGapSource, mendingSides, RaciRole } from '@groundcrew/shared';
import type { RequestContext } from '../core/request-context';
import { responsibilityLoaders } from '../responsibility/responsibility.loader';

type About = Pick<GrayZoneRow, 'source' | 'responsibilityId' | 'handOffId'>;

/** What a gray zone that is a gap of the map is about; null for any other. */
function gapOf({ source, responsibilityId, handOffId }: About) {
  if (!isGapSource(source)) return null;
  const isHandOff = source === GrayZoneSource.HAND_OFF;
  return (isHandOff ? handOffId : responsibilityId) === null ? null : { responsibilityId, handOffId };
}

/** As the transaction sees it. @returns keys; null for a gray zone that is no gap of the map */
export async function heldGapWork(unit: UnitOfWork, zone: About, day: string): Promise<number[] | null> {
  const gap = gapOf(zone);
  if (!gap) return null;
  if (gap.responsibilityId !== null) return [gap.responsibilityId];
  const [handOff] = await new HandOffRepository(unit.manager).byIds([gap.handOffId ?? 0]);
  if (!handOff) return [];
  const ids = [handOff.fromId, handOff.toId];
  const rows = await new ResponsibilityRepository(unit.manager).byIds(ids);
  const parties = await new PartyRepository(unit.manager).holding(ids, day);
  return sidesOf(ids, rows, parties, day);
}

/** As a page shows it: work that has not ended; empty for a gray zone that is no gap of the map. */
export async function gapWork(context: RequestContext, zone: About): Promise<ResponsibilityRow[]> {
  const gap = gapOf(zone);
  if (!gap) return [];
  const { byId, handOff: handOffs, parties } = context.load(responsibilityLoaders);
  const handOff = gap.handOffId === null ? null : await handOffs.load(gap.handOffId);
  const ids = handOff ? [handOff.fromId, handOff.toId] : [gap.responsibilityId ?? 0];
  const found = await Promise.all(ids.map((id) => byId.load(id)));
  const rows = found.filter((row) => row !== null);
  if (!handOff) return rows.filter(({ to }) => to === null);
  const held = await Promise.all(ids.map((id) => parties.load(id)));
  const mending = sidesOf(ids, rows, held.flat(), context.companyToday);
  return rows.filter(({ id }) => mending.includes(id));
}

function sidesOf(
  ids: readonly number[],
  rows: readonly Pick<ResponsibilityRow, 'id' | 'from' | 'to'>[],
  parties: readonly { responsibilityId: number; role: RaciRole }[],
  day: string,
): number[] {
  return mendingSides(
    ids.map((id) => ({
      id,
      exists: rows.some((row) => row.id === id && holdsOn(row, day)),
      hasOwner: parties.some(
        ({ responsibilityId, role }) => responsibilityId === id && role === RaciRole.ACCOUNTABLE,
      ),
    })),
  );
}
