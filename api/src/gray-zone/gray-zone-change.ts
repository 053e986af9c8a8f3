/** What every act on a gray zone shares: it is held, the act must be allowed where it stands, and what happened is on record. */
import { GrayZoneRepository, type GrayZoneRow, type UnitOfWork } from '@groundcrew/db';
import {
  AppError,
  ConflictReason,
  conflict,
  ErrorCode,
  GrayZoneAct,
  type IssueParams,
  isOpen,
  nextGrayZoneState,
  notFound,
} from '@groundcrew/shared';

type Path = (string | number)[];

/** What a gray zone remembers when it closes. */
export interface Closing {
  closeReason?: string;
}

/**
 * The gray zone, held until the transaction ends: acts on it follow one another.
 * @throws AppError NOT_FOUND; CONFLICT STATE when it is adopted or dismissed
 */
export async function openZone(unit: UnitOfWork, id: number, path: Path): Promise<GrayZoneRow> {
  const zone = await heldZone(unit, id, path);
  if (!isOpen(zone.state)) throw notHere(path);
  return zone;
}

/** The gray zone, held, open or closed. @throws AppError NOT_FOUND */
export async function heldZone(unit: UnitOfWork, id: number, path: Path): Promise<GrayZoneRow> {
  const zone = await new GrayZoneRepository(unit.manager).lock(id);
  if (!zone) throw notFound('gray zone', path);
  return zone;
}

/**
 * Moves a gray zone that is held by {@link openZone}. Closing lets its open key go, and says when and by whom.
 * @returns the row as it is now
 * @throws AppError CONFLICT STATE when the act is not allowed where it stands, STALE_VERSION when it moved since it was read
 */
export async function moveZone(
  unit: UnitOfWork,
  row: GrayZoneRow,
  act: GrayZoneAct,
  extra: Closing = {},
): Promise<GrayZoneRow> {
  const zones = new GrayZoneRepository(unit.manager);
  const hasReturned = act === GrayZoneAct.FALL_BACK && (await zones.hasReturned(row.id));
  const state = nextGrayZoneState(row.state, act, hasReturned);
  if (!state) throw notHere(['input']);
  const closing = isOpen(state)
    ? {}
    : {
        closedAt: unit.now,
        closedBy: unit.context.actorId,
        closeReason: extra.closeReason ?? null,
        openKey: null,
      };
  const move = { state, stateSince: unit.now, ...closing };
  if (!(await zones.setState(row.id, row.version, move))) throw staleZone(row.version + 1);
  return { ...row, ...move, version: row.version + 1 };
}

/** Notes what happened to a gray zone: its history is read from this. @param kind as in GrayZoneEvent.kind */
export function recordZone(
  unit: UnitOfWork,
  zoneId: number,
  kind: string,
  detail: Record<string, unknown> = {},
): void {
  unit.record({ action: `gray-zone.${kind}`, subjectType: 'GrayZone', subjectId: zoneId, detail });
}

/** The act is not allowed where the gray zone stands. */
export function notHere(path: Path): AppError {
  return conflict(ConflictReason.STATE, 'This gray zone does not stand where this can be done.', path);
}

/** What it is about does not stand as it did: CONFLICT STATE, whose field says by its code which of the reasons it is. */
export function overtaken(code: string, message: string, path: Path, params: IssueParams = {}): AppError {
  return new AppError(ErrorCode.CONFLICT, message, {
    issues: [{ path, code, message, params }],
    params: { reason: ConflictReason.STATE, ...params },
  });
}

/** Something happened to the gray zone since it was read. */
export function staleZone(version: number): AppError {
  return conflict(
    ConflictReason.STALE_VERSION,
    'Something happened to this gray zone meanwhile. Read it again.',
    ['input', 'version'],
    { version },
  );
}
