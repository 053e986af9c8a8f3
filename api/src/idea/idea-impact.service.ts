import { IdeaImpactRepository, type IdeaImpactRow, MemberRepository } from '@groundcrew/db';
import {
  addDays,
  ConflictReason,
  companyDay,
  conflict,
  countedAlready,
  IdeaAct,
  IdeaState,
  ImpactState,
  invalid,
  isInPractice,
  notFound,
  type recordImpactInput,
  type verifyImpactInput,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { voicesOn } from '../member/voices';
import { adoptedOn, heldIdea, moveIdea, notHere, recordIdea } from './idea-change';
import { involvedIn, practisersOf, refuseInvolved } from './idea-rights';
import { askedToVerify } from './impact-decisions';

/** The company's currency: a point is one of its minor units. */
const CURRENCY = 'KRW';

/**
 * Its people, or the leads who said yes, record what an idea brought over a period that is over, since it was put into practice. Of a
 * kind a day counts once: what was refused can be recorded anew. Those who are asked to confirm it are told.
 * @throws AppError FORBIDDEN for anybody else; CONFLICT STATE unless it is in practice; INVALID_INPUT for a period that is not in order,
 *   begins too early or counts days that another counts, which it names
 */
export async function recordImpact(
  context: RequestContext,
  input: z.output<typeof recordImpactInput>,
): Promise<IdeaImpactRow> {
  const path = ['input', 'ideaId'];
  const ideaId = keyOf('Idea', input.ideaId, path);
  const { kind, amount, from, to, evidence } = input;
  if (to <= from) throw invalid(['input', 'to'], 'not_after_start', 'Expected a day after the first.');
  const latest = addDays(context.companyToday, 1);
  if (to > latest) throw invalid(['input', 'to'], 'in_future', 'Expected a period that is over.', { latest });
  return context.change(async (unit) => {
    const held = await heldIdea(unit, ideaId, path);
    const { idea, people, pitches } = held;
    authorise(context, 'impact.record', practisersOf(people, pitches));
    if (!isInPractice(idea.state)) throw notHere(path);
    const earliest = idea.startedAt ? companyDay(idea.startedAt) : adoptedOn(pitches);
    if (earliest !== null && from < earliest)
      throw invalid(['input', 'from'], 'before_practice', 'Expected days since it was put into practice.', {
        earliest,
      });
    const impacts = new IdeaImpactRepository(unit.manager);
    // Read as they are now: of two that are recorded at once the second sees the first.
    const counted = countedAlready({ kind, from, to }, await impacts.lockOfIdea(ideaId));
    if (counted)
      throw invalid(['input', 'from'], 'period_counted', 'These days are counted already.', {
        from: counted.from,
        to: counted.to,
      });
    const impact = { ideaId, kind, amount, currency: CURRENCY, from, to, evidence };
    const recorded = { recordedBy: context.signedIn.memberId, recordedAt: unit.now };
    const id = await impacts.create({ ...impact, ...recorded });
    const asked = askedToVerify(
      {
        voices: await voicesOn(unit.manager, context.companyToday),
        admins: await new MemberRepository(unit.manager).admins(),
      },
      held,
      recorded.recordedBy,
    );
    recordIdea(unit, ideaId, 'impact.recorded', { impactId: id, ...impact, notify: asked });
    return reread(unit.manager, id);
  });
}

/**
 * A third person confirms or refuses what an idea brought: a lead or an admin who has no part in the idea and did not record it.
 * The first that is confirmed makes an idea in practice a measured one. Its people and whoever recorded it are told either way.
 * @throws AppError FORBIDDEN for anybody else; CONFLICT STATE when it is judged already, STALE_VERSION
 */
export async function verifyImpact(
  context: RequestContext,
  input: z.output<typeof verifyImpactInput>,
): Promise<IdeaImpactRow> {
  const id = keyOf('IdeaImpact', input.id);
  const { memberId } = context.signedIn;
  return context.change(async (unit) => {
    const impacts = new IdeaImpactRepository(unit.manager);
    const seen = await impacts.byId(id);
    if (!seen) throw notFound('impact', ['input', 'id']);
    // The idea first, as everywhere: what holds both never waits for what waits for it.
    const held = await heldIdea(unit, seen.ideaId);
    const impact = (await impacts.lock(id)) ?? seen;
    const { idea, people, pitches } = held;
    authorise(context, 'impact.verify');
    refuseInvolved(context, 'impact.verify', [impact.recordedBy, ...involvedIn(idea, people, pitches)]);
    if (impact.state !== ImpactState.RECORDED)
      throw conflict(ConflictReason.STATE, 'It is confirmed or refused already.', ['input', 'id']);
    const state = input.isVerified ? ImpactState.VERIFIED : ImpactState.REFUSED;
    const judged = { state, words: input.words, verifiedBy: memberId, verifiedAt: unit.now };
    if (!(await impacts.judge(id, input.version, judged)))
      throw conflict(
        ConflictReason.STALE_VERSION,
        'Somebody changed it meanwhile. Read it again.',
        ['input', 'version'],
        { version: impact.version },
      );
    const isMeasured = input.isVerified && idea.state === IdeaState.IN_PRACTICE;
    if (isMeasured) await moveIdea(unit, held, IdeaAct.MEASURE);
    recordIdea(unit, idea.id, input.isVerified ? 'impact.verified' : 'impact.refused', {
      impactId: id,
      amount: impact.amount,
      words: input.words,
      notify: [...new Set([impact.recordedBy, ...people.map((one) => one.memberId)])],
      ...(isMeasured ? { state: IdeaState.MEASURED } : {}),
    });
    return reread(unit.manager, id);
  });
}

async function reread(manager: EntityManager, id: number): Promise<IdeaImpactRow> {
  const impact = await new IdeaImpactRepository(manager).byId(id);
  if (!impact) throw notFound('impact');
  return impact;
}
