import {
  IdeaImpactRepository,
  IdeaRepository,
  type IdeaRow,
  KpiChangeRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  type AppError,
  ChangeRefusal,
  ConflictReason,
  changeRefusal,
  conflict,
  IdeaAct,
  ImpactState,
  invalid,
  isAdopted,
  isChangeHeld,
  type linkIdeaChangeInput,
  notFound,
  type startIdeaInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import {
  adoptedOn,
  type HeldIdea,
  heldIdea,
  moveIdea,
  notHere,
  recordIdea,
  refuseStale,
  staleIdea,
} from './idea-change';
import { practisersOf } from './idea-rights';

const CHANGE = ['input', 'changeId'];

const REFUSED: Record<ChangeRefusal, string> = {
  [ChangeRefusal.STARTS_BEFORE_ADOPTION]: 'Expected a change that starts after the idea was adopted.',
  [ChangeRefusal.WINDOW_BEGUN]: 'Expected a change whose judged window has not begun.',
  [ChangeRefusal.JUDGES_ANOTHER]: 'Another idea is judged by this change.',
  [ChangeRefusal.CHANGE_STAYS]:
    'The change that judges it stays: its judged window has begun, or something the idea brought is confirmed.',
};

/**
 * An adopted idea is put into practice, with the registered change that will judge it when there is one.
 * @throws AppError FORBIDDEN for anybody but its people and the leads who said yes; CONFLICT STATE, STALE_VERSION; NOT_FOUND or
 *   INVALID_INPUT for a change that cannot judge it
 */
export async function startIdea(
  context: RequestContext,
  input: z.output<typeof startIdeaInput>,
): Promise<IdeaRow> {
  const id = keyOf('Idea', input.id);
  const changeId = optionalKeyOf('KpiChange', input.changeId, CHANGE) ?? null;
  return context.change(async (unit) => {
    const held = await heldIdea(unit, id);
    authorise(context, 'idea.start', practisersOf(held.people, held.pitches));
    refuseStale(held.idea, input.version);
    let moved = await moveIdea(unit, held, IdeaAct.START);
    if (changeId !== null) moved = await linked(context, unit, { ...held, idea: moved }, changeId);
    recordIdea(unit, id, 'idea.started', { changeId: moved.changeId });
    return moved;
  });
}

/**
 * Says which registered change judges an adopted idea, or none: one that starts after the yes, of whose judged window no day has come and
 * which judges no other. It stays once that window has begun or something that the idea brought is confirmed.
 * @throws AppError FORBIDDEN for anybody but its people and the leads who said yes; CONFLICT STATE, STALE_VERSION; NOT_FOUND or
 *   INVALID_INPUT for a change that cannot judge it
 */
export async function linkIdeaChange(
  context: RequestContext,
  input: z.output<typeof linkIdeaChangeInput>,
): Promise<IdeaRow> {
  const id = keyOf('Idea', input.id);
  const changeId = optionalKeyOf('KpiChange', input.changeId, CHANGE) ?? null;
  return context.change(async (unit) => {
    const held = await heldIdea(unit, id);
    const { idea } = held;
    authorise(context, 'idea.start', practisersOf(held.people, held.pitches));
    refuseStale(idea, input.version);
    if (!isAdopted(idea.state)) throw notHere();
    const paid = await Promise.all(context.hooks.ideasPaid.map((some) => some(unit.manager, [id])));
    if (paid.some((some) => some.has(id)))
      throw conflict(ConflictReason.STATE, 'What it earned was shared already.', ['input', 'id']);
    const saved = await linked(context, unit, held, changeId);
    recordIdea(unit, id, 'idea.change-linked', { changeId, before: idea.changeId });
    return saved;
  });
}

async function linked(
  context: RequestContext,
  unit: UnitOfWork,
  held: HeldIdea,
  changeId: number | null,
): Promise<IdeaRow> {
  const { idea } = held;
  const changes = new KpiChangeRepository(unit.manager);
  const change = changeId === null ? null : await changes.byId(changeId);
  if (changeId !== null && !change) throw notFound('change', CHANGE);
  if (change && change.withdrawnOn !== null)
    throw conflict(ConflictReason.STATE, 'This change was withdrawn.', CHANGE);
  const ideas = new IdeaRepository(unit.manager);
  if (changeId !== idea.changeId) {
    const today = context.companyToday;
    const before = idea.changeId === null ? null : await changes.byId(idea.changeId);
    const impacts = await new IdeaImpactRepository(unit.manager).ofIdeas([idea.id]);
    const isVerified = impacts.some(({ state }) => state === ImpactState.VERIFIED);
    if (isChangeHeld(before, { isVerified, today })) throw cannotJudge(ChangeRefusal.CHANGE_STAYS);
    const refusal = change && changeRefusal(change, { adoptedOn: adoptedOn(held.pitches), today });
    if (refusal) throw cannotJudge(refusal);
    if (change && (await ideas.lockJudgedBy(change.id)).some((id) => id !== idea.id))
      throw cannotJudge(ChangeRefusal.JUDGES_ANOTHER);
  }
  if (!(await ideas.setChange(idea.id, idea.version, changeId))) throw staleIdea(idea.version + 1);
  return { ...idea, changeId, version: idea.version + 1 };
}

function cannotJudge(why: ChangeRefusal): AppError {
  return invalid(CHANGE, why, REFUSED[why]);
}
