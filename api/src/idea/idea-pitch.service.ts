import { IdeaPitchRepository, type IdeaRow } from '@groundcrew/db';
import {
  type decideIdeaInput,
  IdeaAct,
  invalid,
  PitchAnswer,
  type pitchIdeaInput,
  type withdrawPitchInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { membersSpeaking, voicesOn } from '../member/voices';
import { presentHolder } from '../responsibility/holder';
import { heldIdea, moveIdea, notHere, openPitchOf, recordIdea, refuseStale } from './idea-change';
import { involvedIn, ownersOf, refuseInvolved } from './idea-rights';

const TEAM = ['input', 'toTeamId'];

/**
 * Its people put an idea to a team: the first time, or again, in another way, after a no.
 * @throws AppError FORBIDDEN for anybody else; CONFLICT STATE where it stands or when the team is closed, STALE_VERSION; INVALID_INPUT
 *   when no lead of that team, or above it, may answer
 */
export async function pitchIdea(
  context: RequestContext,
  input: z.output<typeof pitchIdeaInput>,
): Promise<IdeaRow> {
  const id = keyOf('Idea', input.id);
  const toTeamId = keyOf('Team', input.toTeamId, TEAM);
  const { memberId } = context.signedIn;
  return context.change(async (unit) => {
    const held = await heldIdea(unit, id);
    authorise(context, 'idea.pitch', ownersOf(held.people));
    refuseStale(held.idea, input.version);
    await presentHolder(unit, { memberId: null, teamId: toTeamId }, context.companyToday, TEAM);
    const moved = await moveIdea(unit, held, IdeaAct.PITCH);
    const conflicted = [...involvedIn(held.idea, held.people, held.pitches), memberId];
    const voices = await voicesOn(unit.manager, context.companyToday);
    const asked = membersSpeaking(voices, toTeamId, conflicted);
    if (asked.length === 0)
      throw invalid(TEAM, 'nobody_to_answer', 'Nobody who leads this team, or a team above it, may answer.');
    const pitch = { ideaId: id, pitchedBy: memberId, toTeamId, words: input.words, pitchedAt: unit.now };
    const pitchId = await new IdeaPitchRepository(unit.manager).create(pitch);
    recordIdea(unit, id, 'idea.pitched', { pitchId, toTeamId, words: input.words, notify: asked });
    return moved;
  });
}

/** Its people take the open pitch back; that it was made stays readable. */
export async function withdrawPitch(
  context: RequestContext,
  input: z.output<typeof withdrawPitchInput>,
): Promise<IdeaRow> {
  const id = keyOf('Idea', input.id);
  return context.change(async (unit) => {
    const held = await heldIdea(unit, id);
    authorise(context, 'idea.pitch', ownersOf(held.people));
    refuseStale(held.idea, input.version);
    const open = openPitchOf(held.pitches);
    if (!open || !(await new IdeaPitchRepository(unit.manager).withdraw(open.id, unit.now))) throw notHere();
    const moved = await moveIdea(unit, held, IdeaAct.UNPITCH);
    recordIdea(unit, id, 'idea.pitch-withdrawn', { pitchId: open.id });
    return moved;
  });
}

/**
 * A lead in reach of the team answers the open pitch. Adoption is told to the whole company by the wall.
 * @throws AppError FORBIDDEN unless the viewer leads that team or one above it and has no part in the idea; CONFLICT STATE when nothing
 *   waits for an answer, STALE_VERSION; INVALID_INPUT when a no says no way forward
 */
export async function decideIdea(
  context: RequestContext,
  input: z.output<typeof decideIdeaInput>,
): Promise<IdeaRow> {
  const id = keyOf('Idea', input.id);
  const isAdopted = input.answer === PitchAnswer.ADOPT;
  const wayForward = input.wayForward || null;
  if (!isAdopted && wayForward === null)
    throw invalid(['input', 'wayForward'], 'required', 'Say what would make it a yes.');
  return context.change(async (unit) => {
    const held = await heldIdea(unit, id);
    const { idea, people, pitches } = held;
    const open = openPitchOf(pitches);
    const asked = open ?? pitches.at(-1);
    authorise(context, 'idea.decide', { teamIds: asked ? [asked.toTeamId] : [] });
    refuseInvolved(context, 'idea.decide', involvedIn(idea, people, pitches));
    refuseStale(idea, input.version);
    const said = {
      answer: input.answer,
      answeredBy: context.signedIn.memberId,
      answeredAt: unit.now,
      reason: input.reason,
      wayForward: isAdopted ? null : wayForward,
    };
    if (!open || !(await new IdeaPitchRepository(unit.manager).answer(open.id, said))) throw notHere();
    const moved = await moveIdea(unit, held, isAdopted ? IdeaAct.ADOPT : IdeaAct.DECLINE);
    recordIdea(unit, id, isAdopted ? 'idea.adopted' : 'idea.declined', {
      pitchId: open.id,
      teamId: open.toTeamId,
      title: idea.title,
      reason: said.reason,
      wayForward: said.wayForward,
      notify: people.map(({ memberId }) => memberId),
    });
    return moved;
  });
}
