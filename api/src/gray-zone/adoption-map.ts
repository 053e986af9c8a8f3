/**
 * What adoption makes of the map (domain.md, "gray-zone"), dated: what was, stays readable as of the day before. NEW begins a
 * responsibility, SPLIT leaves an umbrella with the part taken and the part left, TAKE_OVER gives one to its new owner whole,
 * under the name and with the scope that were consented to.
 */
import {
  GrayZoneRepository,
  type GrayZoneRow,
  type MapIntent,
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
  keepsRest,
  limits,
  MapEffect,
  Ownership,
  ownershipOf,
  RaciRole,
  ResponsibilityKind,
  ReviewCadence,
  splitIssues,
} from '@groundcrew/shared';
import { presentHolder, teamsOfHolder } from '../responsibility/holder';
import { beginParts, beginResponsibility, makeAccountable } from '../responsibility/responsibility-begin';
import {
  existingResponsibility,
  notBefore,
  saveResponsibility,
  staleVersion,
} from '../responsibility/responsibility-change';

type MapResult = Pick<TrialResultRow, 'responsibilityId' | 'part'>;

/** What became of the map. */
export interface MapChange {
  results: MapResult[];
  /** Whose work it was, in whole or in part, without who owns it now. */
  former: Holder[];
}

/** Who owns it now. */
export interface NewOwner {
  owner: Holder;
  /** Teams of theirs that the work may go to. */
  teamIds: readonly number[];
}

/** Every refusal is about the trial that was asked to be adopted. */
const PATH = ['input', 'id'];

/**
 * Changes the map from `on` as intended, in the transaction of the adoption.
 * @throws AppError CONFLICT STATE when the owner, the team or the responsibility is gone, DUPLICATE when a name is taken meanwhile
 */
export async function changeMap(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  intent: MapIntent,
  to: NewOwner,
  on: string,
): Promise<MapChange> {
  await presentHolder(unit, to.owner, on, PATH);
  const teamId = await teamOf(unit, zone, to.teamIds);
  const taking = { intent, owner: to.owner, teamId, on };
  if (intent.mapEffect === MapEffect.NEW) return { results: await begin(unit, zone, taking), former: [] };
  const row = await heldResponsibility(unit, intent.responsibilityId ?? 0, on);
  const held = (await new PartyRepository(unit.manager).holding([row.id], on)).filter(
    ({ role }) => role === RaciRole.ACCOUNTABLE,
  );
  const former = [...new Map(held.map((party) => [holderKey(party), party])).values()]
    .filter((party) => holderKey(party) !== holderKey(to.owner))
    .map(({ memberId, teamId: ofTeam }) => ({ memberId, teamId: ofTeam }));
  const results =
    intent.mapEffect === MapEffect.SPLIT
      ? await split(unit, zone, taking, row, { isOwned: ownershipOf(held) === Ownership.OWNED, former })
      : await takeOver(unit, taking, row);
  return { results, former };
}

/** What is taken by whom. */
interface Taking {
  intent: MapIntent;
  owner: Holder;
  /** The owner's team that the work goes to. */
  teamId: number | null;
  on: string;
}

async function begin(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  { intent, owner, teamId, on }: Taking,
): Promise<MapResult[]> {
  const place = { name: intent.name, teamId, parentId: null };
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
  { intent, owner, teamId, on }: Taking,
  umbrella: ResponsibilityRow,
  { isOwned, former }: { isOwned: boolean; former: readonly Holder[] },
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
  const keeper = await keeperOf(unit, former, leftWith, on);
  const { children } = await beginParts(
    unit,
    umbrella,
    [
      {
        ...taken,
        teamId,
        accountable: owner,
        keywords: await keywordsOf(unit, zone),
      },
      { ...left, teamId: leftWith.teamId, accountable: keeper },
    ],
    on,
  );
  // The gap closes above the parts too: nobody, or two, answered for the whole.
  if (!isOwned) await makeAccountable(unit, umbrella.id, keeper, on);
  return children.map(({ id }, at) => ({ responsibilityId: id, part: at === 0 ? 'TAKEN' : 'LEFT' }));
}

/** Whoever answered for the whole goes on with the rest where it is left with them or their team; else that team itself answers. */
async function keeperOf(
  unit: UnitOfWork,
  former: readonly Holder[],
  leftWith: Holder,
  on: string,
): Promise<Holder> {
  const held: { holder: Holder; teamIds: number[] }[] = [];
  for (const holder of former) held.push({ holder, teamIds: await teamsOfHolder(unit.manager, holder, on) });
  return keepsRest(held, leftWith.teamId ?? 0) ? (held[0]?.holder ?? leftWith) : leftWith;
}

async function takeOver(
  unit: UnitOfWork,
  { intent, owner, teamId: ownTeamId, on }: Taking,
  row: ResponsibilityRow,
): Promise<MapResult[]> {
  // What was consented to is what the map says from now on: its name and scope too.
  const agreed: Partial<ResponsibilityAttributes> = {
    name: intent.name,
    scopeIn: intent.scopeTaken,
    scopeOut: intent.scopeLeft ?? row.scopeOut,
    teamId: ownTeamId ?? row.teamId,
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

/** The owner's team: of several that which the gray zone concerns most, else the one they are in longest. */
async function teamOf(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  teamIds: readonly number[],
): Promise<number | null> {
  const concerned = await new GrayZoneRepository(unit.manager).teams([zone.id]);
  const nearest = concerned.find(({ teamId }) => teamIds.includes(teamId));
  return nearest?.teamId ?? teamIds.at(-1) ?? null;
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
