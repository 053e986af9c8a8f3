/** How a responsibility begins, with its owner and as parts of another: on its own road, and when a gray zone is adopted. */
import {
  PartyRepository,
  type ResponsibilityAttributes,
  ResponsibilityRepository,
  type ResponsibilityRow,
  ResponsibilityWriteRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import { freePeriod, type Holder, holderKey, RaciRole, type SplitPart, splitChild } from '@groundcrew/shared';
import { endParties } from './party.service';
import {
  indexResponsibilities,
  recordChange,
  saveResponsibility,
  staleVersion,
} from './responsibility-change';
import { responsibilityKeys } from './responsibility-key';

/** A part with which a split begins. */
export interface BeginningPart extends SplitPart {
  teamId: number | null;
  accountable: Holder | null;
  keywords?: string[];
}

/** A responsibility begins on a day, with its owner where one is named. The caller has checked place and owner. */
export async function beginResponsibility(
  unit: UnitOfWork,
  attributes: ResponsibilityAttributes,
  accountable: Holder | null,
  from: string,
): Promise<ResponsibilityRow> {
  const [key = ''] = await responsibilityKeys(unit.manager, [attributes.name]);
  const [id = 0] = await new ResponsibilityWriteRepository(unit.manager).createMany([
    { ...attributes, key, from },
  ]);
  if (accountable) {
    await new PartyRepository(unit.manager).begin([
      { responsibilityId: id, role: RaciRole.ACCOUNTABLE, ...accountable, from, to: null, source: null },
    ]);
    recordChange(unit, id, 'party.assigned', { role: RaciRole.ACCOUNTABLE, ...accountable, from });
  }
  return saveResponsibility(unit, id, 'responsibility.created', { ...attributes, from });
}

/**
 * The parts of a responsibility that is held begin on a day; it stays as their umbrella. The caller has checked names, teams and owners.
 * @returns the umbrella, and the parts in the order given
 * @throws AppError CONFLICT STALE_VERSION
 */
export async function beginParts(
  unit: UnitOfWork,
  parent: ResponsibilityRow,
  parts: readonly BeginningPart[],
  on: string,
): Promise<{ parent: ResponsibilityRow; children: ResponsibilityRow[] }> {
  const writes = new ResponsibilityWriteRepository(unit.manager);
  const keys = await responsibilityKeys(
    unit.manager,
    parts.map((part) => part.name),
  );
  const ids = await writes.createMany(
    parts.map((part, at) => ({
      ...splitChild(parent, part),
      keywords: part.keywords ?? [],
      teamId: part.teamId,
      key: keys[at] ?? '',
      from: on,
    })),
  );
  const owned = parts.flatMap(({ accountable }, at) =>
    accountable ? [{ responsibilityId: ids[at] ?? 0, holder: accountable }] : [],
  );
  await new PartyRepository(unit.manager).begin(
    owned.map(({ responsibilityId, holder }) => ({
      responsibilityId,
      role: RaciRole.ACCOUNTABLE,
      ...holder,
      from: on,
      to: null,
      source: null,
    })),
  );
  if (!(await writes.touch(parent))) throw staleVersion(parent);
  const created = new Map(
    (await new ResponsibilityRepository(unit.manager).byIds(ids)).map((row) => [row.id, row]),
  );
  const children = ids.flatMap((childId) => created.get(childId) ?? []);
  await indexResponsibilities(unit, children);
  for (const { id, name, teamId } of children)
    recordChange(unit, id, 'responsibility.created', { name, parentId: parent.id, teamId, on });
  for (const { responsibilityId, holder } of owned)
    recordChange(unit, responsibilityId, 'party.assigned', {
      role: RaciRole.ACCOUNTABLE,
      ...holder,
      from: on,
    });
  const saved = await saveResponsibility(unit, parent.id, 'responsibility.split', { into: ids, on });
  return { parent: saved, children };
}

/** The holder alone is ACCOUNTABLE from a day on: whoever else was, or would become so, ends. The responsibility must be held. */
export async function makeAccountable(
  unit: UnitOfWork,
  responsibilityId: number,
  holder: Holder,
  on: string,
): Promise<void> {
  const parties = new PartyRepository(unit.manager);
  const accountable = (await parties.openFrom([responsibilityId], on)).filter(
    (party) => party.role === RaciRole.ACCOUNTABLE,
  );
  const own = accountable.filter((party) => holderKey(party) === holderKey(holder));
  const others = accountable.filter((party) => !own.includes(party));
  if (others.length) await endParties(unit, others, on, 'replaced');
  const free = freePeriod(own, on);
  if (!free) return;
  const { memberId, teamId } = holder;
  const party = { role: RaciRole.ACCOUNTABLE, memberId, teamId, ...free };
  await parties.begin([{ responsibilityId, source: null, ...party }]);
  recordChange(unit, responsibilityId, 'party.assigned', party);
}
