/**
 * What adoption makes of the map (domain.md, "gray-zone"), dated: what was, stays readable as of the day before. NEW begins a
 * responsibility, SPLIT leaves an umbrella with the part taken and the part left, TAKE_OVER gives one to its new owner whole,
 * under the name and with the scope that were consented to.
 */
import {
  GrayZoneRepository,
  type GrayZoneRow,
  type MapIntent,
  MembershipRepository,
  PartyRepository,
  type ResponsibilityAttributes,
  ResponsibilityRepository,
  type ResponsibilityRow,
  ResponsibilityWriteRepository,
  TopicRepository,
  type TrialResultRow,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ConflictReason,
  conflict,
  type Holder,
  holderKey,
  holdsOn,
  limits,
  MapEffect,
  Ownership,
  ownershipOf,
  RaciRole,
  ResponsibilityKind,
  ReviewCadence,
  splitIssues,
} from '@groundcrew/shared';
import { presentHolder } from '../responsibility/holder';
import { beginParts, beginResponsibility, makeAccountable } from '../responsibility/responsibility-begin';
import {
  existingResponsibility,
  notBefore,
  saveResponsibility,
  staleVersion,
} from '../responsibility/responsibility-change';

type MapResult = Pick<TrialResultRow, 'responsibilityId' | 'part'>;

/** Every refusal is about the trial that was asked to be adopted. */
const PATH = ['input', 'id'];

/**
 * Changes the map from `on` as intended, in the transaction of the adoption.
 * @returns the responsibilities that it made or changed
 * @throws AppError CONFLICT STATE when the owner, the team or the responsibility is gone, DUPLICATE when a name is taken meanwhile
 */
export async function changeMap(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  intent: MapIntent,
  owner: Holder,
  on: string,
): Promise<MapResult[]> {
  await presentHolder(unit, owner, on, PATH);
  if (intent.mapEffect === MapEffect.NEW) return begin(unit, zone, intent, owner, on);
  const row = await heldResponsibility(unit, intent.responsibilityId ?? 0, on);
  return intent.mapEffect === MapEffect.SPLIT
    ? split(unit, zone, intent, row, owner, on)
    : takeOver(unit, zone, intent, row, owner, on);
}

async function begin(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  intent: MapIntent,
  owner: Holder,
  on: string,
): Promise<MapResult[]> {
  const place = { name: intent.name, teamId: await teamOf(unit, zone, owner, on), parentId: null };
  await refuseTaken(unit, place, on);
  const made = await beginResponsibility(
    unit,
    {
      ...place,
      purpose: '',
      scopeIn: intent.scopeTaken,
      scopeOut: intent.scopeLeft ?? '',
      keywords: await keywordsOf(unit, zone),
      kind: ResponsibilityKind.ROUTINE,
      criteria: '',
      reviewCadence: ReviewCadence.QUARTERLY,
      stageId: null,
    },
    owner,
    on,
  );
  return [{ responsibilityId: made.id, part: 'TAKEN' }];
}

async function split(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  intent: MapIntent,
  umbrella: ResponsibilityRow,
  owner: Holder,
  on: string,
): Promise<MapResult[]> {
  const leftWith: Holder = { memberId: null, teamId: intent.leftWithTeamId };
  await presentHolder(unit, leftWith, on, PATH);
  const scopeLeft = intent.scopeLeft ?? '';
  const taken = { name: intent.name, scopeIn: intent.scopeTaken, scopeOut: scopeLeft };
  const left = { name: intent.leftName ?? umbrella.name, scopeIn: scopeLeft, scopeOut: intent.scopeTaken };
  const present = await new ResponsibilityRepository(unit.manager).childrenOf([umbrella.id], on);
  if (
    splitIssues(
      umbrella.name,
      present.map(({ name }) => name),
      [taken, left],
    ).length
  )
    throw nameTaken();
  const held = (await new PartyRepository(unit.manager).holding([umbrella.id], on)).filter(
    ({ role }) => role === RaciRole.ACCOUNTABLE,
  );
  // Whoever answered for the whole goes on with the rest, unless it is they who take the part away, or nobody knows which of two.
  const former = [...new Map(held.map((party) => [holderKey(party), party])).values()].filter(
    (party) => holderKey(party) !== holderKey(owner),
  );
  const [only] = former;
  const keeper = only && former.length === 1 ? { memberId: only.memberId, teamId: only.teamId } : leftWith;
  const { children } = await beginParts(
    unit,
    umbrella,
    [
      {
        ...taken,
        teamId: await teamOf(unit, zone, owner, on),
        accountable: owner,
        keywords: await keywordsOf(unit, zone),
      },
      { ...left, teamId: leftWith.teamId, accountable: keeper },
    ],
    on,
  );
  // The gap closes above the parts too: nobody, or two, answered for the whole.
  if (ownershipOf(held) !== Ownership.OWNED) await makeAccountable(unit, umbrella.id, keeper, on);
  return children.map(({ id }, at) => ({ responsibilityId: id, part: at === 0 ? 'TAKEN' : 'LEFT' }));
}

async function takeOver(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  intent: MapIntent,
  row: ResponsibilityRow,
  owner: Holder,
  on: string,
): Promise<MapResult[]> {
  // What was consented to is what the map says from now on: its name and scope too.
  const agreed: Partial<ResponsibilityAttributes> = {
    name: intent.name,
    scopeIn: intent.scopeTaken,
    scopeOut: intent.scopeLeft ?? row.scopeOut,
    teamId: (await teamOf(unit, zone, owner, on)) ?? row.teamId,
  };
  const after = { ...row, ...agreed };
  const { name, teamId, parentId } = after;
  if (name !== row.name || teamId !== row.teamId)
    await refuseTaken(unit, { name, teamId, parentId }, on, row.id);
  if (AGREED.some((field) => after[field] !== row[field])) {
    const changedOn = await new ResponsibilityRepository(unit.manager).changedOn(row.id);
    notBefore(on, changedOn ?? row.from, PATH, 'A later change of this responsibility is on record already.');
    const isAmended = await new ResponsibilityWriteRepository(unit.manager).amend(row, agreed, on);
    if (!isAmended) throw staleVersion(row);
    await saveResponsibility(unit, row.id, 'responsibility.updated', { ...agreed, on });
  }
  await makeAccountable(unit, row.id, owner, on);
  return [{ responsibilityId: row.id, part: 'TAKEN' }];
}

/** What taking work over changes of it. */
const AGREED = [
  'name',
  'scopeIn',
  'scopeOut',
  'teamId',
] as const satisfies (keyof ResponsibilityAttributes)[];

async function heldResponsibility(unit: UnitOfWork, id: number, on: string): Promise<ResponsibilityRow> {
  await new ResponsibilityWriteRepository(unit.manager).lock([id]);
  const row = await existingResponsibility(unit, id, PATH);
  notBefore(on, row.from, PATH, 'The responsibility begins later.');
  return row;
}

/** The owner's team: of several that which the gray zone concerns most, else the one they are in longest; null without one. */
async function teamOf(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  owner: Holder,
  on: string,
): Promise<number | null> {
  if (owner.memberId === null) return owner.teamId;
  const held = (await new MembershipRepository(unit.manager).ofMembers([owner.memberId])).filter((one) =>
    holdsOn(one, on),
  );
  const concerned = await new GrayZoneRepository(unit.manager).teams([zone.id]);
  const nearest = concerned.find(({ teamId }) => held.some((one) => one.teamId === teamId));
  return nearest?.teamId ?? held.at(-1)?.teamId ?? null;
}

/** The topic under which people ask for it, so that the next one who asks finds the owner. */
async function keywordsOf(unit: UnitOfWork, zone: GrayZoneRow): Promise<string[]> {
  const topic = zone.topicId === null ? null : await new TopicRepository(unit.manager).byId(zone.topicId);
  return topic && topic.name.length <= limits.keyword ? [topic.name] : [];
}

async function refuseTaken(
  unit: UnitOfWork,
  place: Pick<ResponsibilityRow, 'name' | 'teamId' | 'parentId'>,
  on: string,
  exceptId?: number,
): Promise<void> {
  if (await new ResponsibilityRepository(unit.manager).nameTaken(place, on, exceptId)) throw nameTaken();
}

function nameTaken() {
  return conflict(
    ConflictReason.DUPLICATE,
    'The map has work of this name there already. Rename that first.',
    PATH,
  );
}
