/** What every change of a responsibility shares: finding it, asking leave, and saving it with its search text and record. */
import {
  RESPONSIBILITY_DOCUMENT,
  ResponsibilityRepository,
  type ResponsibilityRow,
  SearchRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import { ConflictReason, conflict, type Holder, invalid, notFound, RaciRole } from '@groundcrew/shared';
import { authorise } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { teamsOfHolder } from './holder';

type Path = (string | number)[];

/**
 * The responsibility as the transaction sees it.
 * @throws AppError NOT_FOUND, or CONFLICT STATE when it has ended
 */
export async function existingResponsibility(
  unit: UnitOfWork,
  id: number,
  path: Path = ['input', 'id'],
): Promise<ResponsibilityRow> {
  const row = await new ResponsibilityRepository(unit.manager).byId(id);
  if (!row) throw notFound('responsibility', path);
  if (row.to !== null) throw conflict(ConflictReason.STATE, 'This responsibility has ended.', path);
  return row;
}

/** @throws AppError UNAUTHENTICATED or FORBIDDEN unless the viewer may edit what belongs to the team */
export function authoriseEdit(context: RequestContext, row: { teamId: number | null }): void {
  authorise(context, 'responsibility.edit', { teamIds: [row.teamId] });
}

/**
 * Work is given to people and teams by those who lead them; others are offered it with a hand-over. Whoever is only
 * asked or told can be of any team, and everybody can take work of a team that they lead themselves.
 * @throws AppError FORBIDDEN
 */
export async function authoriseHolder(
  context: RequestContext,
  unit: UnitOfWork,
  row: { teamId: number | null },
  holder: Holder,
  role: RaciRole,
): Promise<void> {
  if (role === RaciRole.CONSULTED || role === RaciRole.INFORMED) return;
  if (holder.memberId !== null && holder.memberId === context.actor?.memberId) return;
  const teams = await teamsOfHolder(unit.manager, holder, context.companyToday);
  // Somebody without a team belongs to whoever may edit the responsibility itself.
  authorise(context, 'responsibility.edit', {
    teamIds: teams.length === 0 || row.teamId === null ? [row.teamId, ...teams] : teams,
  });
}

/** @throws AppError INVALID_INPUT when `on` lies before `earliest` */
export function notBefore(on: string, earliest: string, path: Path, message: string): void {
  if (on < earliest) throw invalid(path, 'too_early', message, { earliest });
}

/** @throws AppError INVALID_INPUT when `on` lies after today */
export function notAfterToday(on: string, today: string, path: Path): void {
  if (on > today) throw invalid(path, 'in_future', 'Expected today or an earlier day.', { latest: today });
}

/** Somebody changed it since it was read. */
export function staleVersion(row: ResponsibilityRow) {
  return conflict(
    ConflictReason.STALE_VERSION,
    'Someone changed this responsibility meanwhile. Read it again.',
    ['input', 'version'],
    { version: row.version },
  );
}

/** Keeps responsibilities findable; ended ones are no longer found. */
export async function indexResponsibilities(
  unit: UnitOfWork,
  rows: readonly ResponsibilityRow[],
): Promise<void> {
  const search = new SearchRepository(unit.manager);
  const document = (row: ResponsibilityRow) => ({ kind: RESPONSIBILITY_DOCUMENT, subjectId: row.id });
  await search.remove(rows.filter((row) => row.to !== null).map(document));
  await search.put(
    rows
      .filter((row) => row.to === null)
      .map((row) => ({
        ...document(row),
        title: row.name,
        body: [row.keywords.join(' '), row.purpose, row.scopeIn, row.scopeOut, row.criteria, row.key].join(
          ' ',
        ),
      })),
  );
}

/** Records the change and keeps the responsibility findable. @returns it as saved */
export async function saveResponsibility(
  unit: UnitOfWork,
  id: number,
  action: string,
  detail: Record<string, unknown>,
): Promise<ResponsibilityRow> {
  const row = await new ResponsibilityRepository(unit.manager).byId(id);
  if (!row) throw notFound('responsibility');
  await indexResponsibilities(unit, [row]);
  recordChange(unit, id, action, detail);
  return row;
}

/** Records what happened to a responsibility. */
export function recordChange(
  unit: UnitOfWork,
  id: number,
  action: string,
  detail: Record<string, unknown>,
): void {
  unit.record({ action, subjectType: 'Responsibility', subjectId: id, detail });
}
