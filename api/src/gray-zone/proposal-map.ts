/** What adoption would do to the map, checked before anybody is asked about it: a part cannot be named like its umbrella later either. */
import {
  GrayZoneEdgesRepository,
  type GrayZoneRow,
  PartyRepository,
  ResponsibilityRepository,
  type ResponsibilityRow,
  ResponsibilityWriteRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  AppError,
  ConflictReason,
  conflict,
  ErrorCode,
  type FieldIssue,
  type Holder,
  holderKey,
  isSplitSince,
  leavesGap,
  MapEffect,
  mapEffectProblems,
  RaciRole,
  splitIssues,
} from '@groundcrew/shared';
import { globalId, keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { presentHolder } from '../responsibility/holder';
import { existingResponsibility } from '../responsibility/responsibility-change';
import { heldGapWork } from './gap-work';
import { overtaken } from './gray-zone-change';

/** What a proposal, or an assignment, says of the map. */
export interface AskedOnMap {
  mapEffect: MapEffect;
  responsibilityId?: string | undefined;
  name: string;
  scopeTaken: string;
  scopeLeft?: string | undefined;
  leftWithTeamId?: string | undefined;
  leftName?: string | undefined;
}

/** The same as it is stored. */
export interface OnTheMap {
  mapEffect: MapEffect;
  responsibilityId: number | null;
  name: string;
  scopeTaken: string;
  scopeLeft: string | null;
  leftWithTeamId: number | null;
  leftName: string | null;
}

/** What was checked, and whose work it takes from. */
interface CheckedOnTheMap {
  map: OnTheMap;
  responsibility: ResponsibilityRow | null;
  /** Teams of who is accountable for it today. */
  accountableTeamIds: number[];
}

/** What of the map is asked about. */
interface Asking {
  /** The gray zone; null where there is none but synergy. */
  zone: GrayZoneRow | null;
  /** Who would own it. */
  owner: Holder;
  /** The field that names them. */
  ownerPath: (string | number)[];
}

/**
 * Checks what adoption would do.
 * @returns what is stored, the responsibility that splits or goes over, and the teams of who is accountable for it today
 * @throws AppError INVALID_INPUT naming every field that is missing, the same as another, or would leave a gap of the map open;
 *   NOT_FOUND; CONFLICT STATE for an ended responsibility, one that another gray zone is about to take or that was split today, a closed
 *   team, or who owns it already
 */
export async function checkedOnTheMap(
  context: RequestContext,
  unit: UnitOfWork,
  input: AskedOnMap,
  { zone, owner, ownerPath }: Asking,
): Promise<CheckedOnTheMap> {
  refuse(
    mapEffectProblems(input).map(({ field, code }) => ({
      path: ['input', field],
      code,
      message:
        code === 'required' ? 'This is needed.' : 'New work takes nothing from another responsibility.',
    })),
  );
  const responsibilityPath = ['input', 'responsibilityId'];
  const responsibilityId = optionalKeyOf('Responsibility', input.responsibilityId, responsibilityPath);
  const responsibility =
    responsibilityId === undefined ? null : await freeWork(unit, responsibilityId, zone, responsibilityPath);
  if (zone) refuse(await gapIssues(unit, zone, input.mapEffect, responsibility, context.companyToday));
  const leftWithTeamId = await openTeamOf(context, unit, input.leftWithTeamId, ['input', 'leftWithTeamId']);
  if (responsibility && input.mapEffect === MapEffect.SPLIT)
    refuse(await partIssues(unit, responsibility, input, context.companyToday));
  if (responsibility && input.mapEffect === MapEffect.TAKE_OVER)
    await refuseOwner(unit, responsibility, owner, context.companyToday, ownerPath);
  const parties = new PartyRepository(unit.manager);
  return {
    responsibility,
    accountableTeamIds: responsibility
      ? await parties.accountableTeams(responsibility.id, context.companyToday)
      : [],
    map: {
      mapEffect: input.mapEffect,
      responsibilityId: responsibility?.id ?? null,
      name: input.name,
      scopeTaken: input.scopeTaken,
      scopeLeft: input.scopeLeft || null,
      leftWithTeamId: leftWithTeamId ?? null,
      leftName: input.leftName ?? null,
    },
  };
}

/**
 * The work, held until the transaction ends, so that of two who would take it at one instant the second sees the first.
 * @throws AppError NOT_FOUND; CONFLICT STATE when it has ended, or naming the gray zone of which it is being taken
 */
async function freeWork(
  unit: UnitOfWork,
  id: number,
  zone: GrayZoneRow | null,
  path: (string | number)[],
): Promise<ResponsibilityRow> {
  await new ResponsibilityWriteRepository(unit.manager).lock([id]);
  const row = await existingResponsibility(unit, id, path);
  const [other] = await new GrayZoneEdgesRepository(unit.manager).beingTaken(id, zone?.id ?? 0);
  if (!other) return row;
  const message = `This work is being taken in the gray zone “${other.question}”. Wait until that is decided, or end it first.`;
  const { question } = other;
  throw overtaken('being_taken', message, path, { question, grayZoneId: globalId('GrayZone', other.id) });
}

/** The key of a team that is open on the company's day. @throws AppError NOT_FOUND, CONFLICT STATE when it is closed */
export async function openTeamOf(
  context: RequestContext,
  unit: UnitOfWork,
  id: string | undefined,
  path: (string | number)[],
): Promise<number | undefined> {
  if (id === undefined) return undefined;
  const teamId = keyOf('Team', id, path);
  await presentHolder(unit, { memberId: null, teamId }, context.companyToday, path);
  return teamId;
}

/** Adoption closes the gap that the gray zone is about: what would not is refused before anybody is asked. */
async function gapIssues(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  mapEffect: MapEffect,
  responsibility: ResponsibilityRow | null,
  day: string,
): Promise<FieldIssue[]> {
  const asked = { mapEffect, responsibilityId: responsibility?.id ?? null };
  const field = leavesGap(asked, await heldGapWork(unit, zone, day));
  const message = 'This would leave the gap open: take the work that has it, or a part of that.';
  return field === null ? [] : [{ path: ['input', field], code: 'leaves_gap', message }];
}

const PART_FIELDS = [
  { name: 'name', scopeIn: 'scopeTaken' },
  { name: 'leftName', scopeIn: 'scopeLeft' },
] as const;

/** What speaks against the two parts, at the fields that say so. */
async function partIssues(
  unit: UnitOfWork,
  umbrella: ResponsibilityRow,
  input: AskedOnMap,
  day: string,
): Promise<FieldIssue[]> {
  const parts = await new ResponsibilityRepository(unit.manager).childrenOf([umbrella.id], day);
  const issues = splitIssues(
    umbrella.name,
    parts.map((part) => part.name),
    [
      { name: input.name, scopeIn: input.scopeTaken },
      { name: input.leftName ?? '', scopeIn: input.scopeLeft ?? '' },
    ],
  );
  // Adoption could not tell it from one that was split after it was asked for.
  if (issues.length === 0 && isSplitSince(input.mapEffect, parts, day))
    throw overtaken('split_since', 'This work was split today. Take one of its parts.', [
      'input',
      'responsibilityId',
    ]);
  return issues.map((issue) => {
    const [, , at, field] = issue.path;
    const fields = PART_FIELDS[Number(at)] ?? PART_FIELDS[0];
    return { ...issue, path: ['input', field === 'name' ? fields.name : fields.scopeIn] };
  });
}

async function refuseOwner(
  unit: UnitOfWork,
  responsibility: ResponsibilityRow,
  owner: Holder,
  day: string,
  path: (string | number)[],
): Promise<void> {
  const parties = await new PartyRepository(unit.manager).holding([responsibility.id], day);
  const accountable = parties.filter((party) => party.role === RaciRole.ACCOUNTABLE).map(holderKey);
  if (accountable.length > 0 && accountable.every((key) => key === holderKey(owner)))
    throw conflict(ConflictReason.STATE, `They are accountable for “${responsibility.name}” already.`, path);
}

function refuse(issues: FieldIssue[]): void {
  const [first] = issues;
  if (first)
    throw new AppError(ErrorCode.INVALID_INPUT, `${first.path.join('.')}: ${first.message}`, { issues });
}
