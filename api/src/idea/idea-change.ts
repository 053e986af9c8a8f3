/** What every act on an idea shares: it is held, the act must be allowed where it stands, and what happened is on record. */
import {
  type IdeaPersonRow,
  IdeaPitchRepository,
  type IdeaPitchRow,
  IdeaRepository,
  type IdeaRow,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  type AppError,
  ConflictReason,
  companyDay,
  conflict,
  type IdeaAct,
  IdeaState,
  nextIdeaState,
  notFound,
  PitchAnswer,
} from '@groundcrew/shared';

type Path = (string | number)[];

/** An idea, held until the transaction ends, with whose it is and to whom it was put. */
export interface HeldIdea {
  idea: IdeaRow;
  people: readonly IdeaPersonRow[];
  /** Oldest first. */
  pitches: readonly IdeaPitchRow[];
}

/** The idea, held: acts on it follow one another. @throws AppError NOT_FOUND */
export async function heldIdea(
  unit: UnitOfWork,
  id: number,
  path: Path = ['input', 'id'],
): Promise<HeldIdea> {
  const ideas = new IdeaRepository(unit.manager);
  const idea = await ideas.lock(id);
  if (!idea) throw notFound('idea', path);
  const people = await ideas.people([id]);
  return { idea, people, pitches: await new IdeaPitchRepository(unit.manager).ofIdeas([id]) };
}

/** The pitch that waits for an answer. */
export function openPitchOf(pitches: readonly IdeaPitchRow[]): IdeaPitchRow | null {
  return pitches.find(({ answeredAt, withdrawnAt }) => answeredAt === null && withdrawnAt === null) ?? null;
}

/** The company's day of the yes; null where none is on record. */
export function adoptedOn(pitches: readonly Pick<IdeaPitchRow, 'answer' | 'answeredAt'>[]): string | null {
  const at = pitches.find(({ answer }) => answer === PitchAnswer.ADOPT)?.answeredAt;
  return at ? companyDay(at) : null;
}

/** @throws AppError CONFLICT STALE_VERSION unless the idea is as it was read */
export function refuseStale({ version }: Pick<IdeaRow, 'version'>, read: number): void {
  if (version !== read) throw staleIdea(version);
}

/**
 * Moves an idea that is held.
 * @returns the row as it is now
 * @throws AppError CONFLICT STATE when the act is not allowed where it stands
 */
export async function moveIdea(
  unit: UnitOfWork,
  { idea, pitches }: Pick<HeldIdea, 'idea' | 'pitches'>,
  act: IdeaAct,
): Promise<IdeaRow> {
  const wasDeclined = pitches.some(({ answer }) => answer === PitchAnswer.DECLINE);
  const state = nextIdeaState(idea.state, act, wasDeclined);
  if (!state) throw notHere();
  if (!(await new IdeaRepository(unit.manager).setState(idea.id, idea.version, state, unit.now)))
    throw staleIdea(idea.version + 1);
  const startedAt = state === IdeaState.IN_PRACTICE ? unit.now : idea.startedAt;
  return { ...idea, state, stateSince: unit.now, startedAt, version: idea.version + 1 };
}

/** Notes what happened to an idea. */
export function recordIdea(
  unit: UnitOfWork,
  ideaId: number,
  action: string,
  detail: Record<string, unknown> = {},
): void {
  unit.record({ action, subjectType: 'Idea', subjectId: ideaId, detail });
}

/** The act is not allowed where the idea stands. */
export function notHere(path: Path = ['input', 'id']): AppError {
  return conflict(ConflictReason.STATE, 'This idea does not stand where this can be done.', path);
}

/** Something happened to the idea since it was read. */
export function staleIdea(version: number): AppError {
  return conflict(
    ConflictReason.STALE_VERSION,
    'Something happened to this idea meanwhile. Read it again.',
    ['input', 'version'],
    { version },
  );
}
