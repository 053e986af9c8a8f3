/** Pitches that wait for somebody's answer; registered in the composition root. */
import { IdeaPitchRepository, type IdeaPitchRow } from '@groundcrew/db';
import { isLead } from '@groundcrew/shared';
import { DecisionKind, type DecisionSource, type WaitingDecision } from '../core/decision';
import type { RequestContext } from '../core/request-context';
import { membersSpeaking, requestVoices } from '../member/voices';
import { ideaLoaders } from './idea.loader';
import { openPitchOf } from './idea-change';
import { involvedIn } from './idea-rights';

export const ideaDecisions: DecisionSource = {
  topics: ['idea.pitched'],

  async waiting(context) {
    return (await awaitedPitches(context)).map(toAnswer);
  },

  async asked(context, event) {
    const pitch = await context.load(ideaLoaders).pitch.load(Number(event.payload.pitchId));
    return pitch && (await asksViewer(context, pitch)) ? toAnswer(pitch) : null;
  },
};

function toAnswer({ ideaId, pitchedAt }: IdeaPitchRow): WaitingDecision {
  return { kind: DecisionKind.IDEA, requestedAt: pitchedAt, subject: { type: 'Idea', key: ideaId } };
}

/**
 * Open pitches that wait for the viewer, oldest first: put to a team for which they speak today, as its lead or as the nearest above
 * that may answer. A lead further above may answer too, but is not asked.
 */
export async function awaitedPitches(context: RequestContext): Promise<IdeaPitchRow[]> {
  const { signedIn, gathered } = context;
  if (!isLead(signedIn)) return [];
  const open = await new IdeaPitchRepository(gathered).awaitingTeams([...signedIn.reach]);
  const asked = await Promise.all(open.map((pitch) => asksViewer(context, pitch)));
  return open.filter((_, at) => asked[at]);
}

/** Whether a pitch waits for the viewer. */
async function asksViewer(context: RequestContext, pitch: IdeaPitchRow): Promise<boolean> {
  if (openPitchOf([pitch]) === null) return false;
  const { byId, people, pitches } = context.load(ideaLoaders);
  const [idea, own, all, voices] = await Promise.all([
    byId.load(pitch.ideaId),
    people.load(pitch.ideaId),
    pitches.load(pitch.ideaId),
    context.load(requestVoices)(),
  ]);
  if (!idea) return false;
  return membersSpeaking(voices, pitch.toTeamId, involvedIn(idea, own, all)).includes(
    context.signedIn.memberId,
  );
}
