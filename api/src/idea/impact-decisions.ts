/** What ideas brought and a third person has not confirmed yet; registered in the composition root. */
import {
  IdeaImpactRepository,
  type IdeaImpactRow,
  type IdeaPersonRow,
  type IdeaPitchRow,
  type IdeaRow,
  MemberRepository,
} from '@groundcrew/db';
import { ImpactState, isLead, PitchAnswer } from '@groundcrew/shared';
import { DecisionKind, type DecisionSource, type WaitingDecision } from '../core/decision';
import type { RequestContext } from '../core/request-context';
import { membersSpeaking, requestVoices, type Voices } from '../member/voices';
import { ideaLoaders } from './idea.loader';
import { involvedIn } from './idea-rights';

export const impactDecisions: DecisionSource = {
  topics: ['impact.recorded'],

  async waiting(context) {
    const { signedIn, gathered } = context;
    if (!isLead(signedIn) && !signedIn.isAdmin) return [];
    const recorded = await new IdeaImpactRepository(gathered).recorded();
    const asked = await Promise.all(recorded.map((impact) => asksViewer(context, impact)));
    return recorded.filter((_, at) => asked[at]).map(toVerify);
  },

  async asked(context, event) {
    const impact = await context.load(ideaLoaders).impact.load(Number(event.payload.impactId));
    return impact?.state === ImpactState.RECORDED && (await asksViewer(context, impact))
      ? toVerify(impact)
      : null;
  },
};

/**
 * Who is asked to confirm what an idea brought: those who speak for the team that said yes to it, as its leads or as the nearest above,
 * and neither have a part in the idea nor recorded it; admins where there is no such lead. Others who may confirm it are not asked.
 */
export function askedToVerify(
  { voices, admins }: { voices: Voices; admins: readonly number[] },
  { idea, people, pitches }: IdeaParts,
  recordedBy: number,
): readonly number[] {
  const conflicted = [recordedBy, ...involvedIn(idea, people, pitches)];
  const adopted = pitches.find(({ answer }) => answer === PitchAnswer.ADOPT);
  const leads = adopted ? membersSpeaking(voices, adopted.toTeamId, conflicted) : [];
  return leads.length ? leads : admins.filter((id) => !conflicted.includes(id));
}

interface IdeaParts {
  idea: IdeaRow;
  people: readonly IdeaPersonRow[];
  pitches: readonly IdeaPitchRow[];
}

function toVerify({ id, recordedAt }: IdeaImpactRow): WaitingDecision {
  return {
    kind: DecisionKind.IMPACT,
    requestedAt: recordedAt,
    subject: { type: 'IdeaImpact', key: id },
  };
}

/** Whether an impact waits for the viewer. */
async function asksViewer(context: RequestContext, { ideaId, recordedBy }: IdeaImpactRow): Promise<boolean> {
  const loaders = context.load(ideaLoaders);
  const [idea, people, pitches, voices, admins] = await Promise.all([
    loaders.byId.load(ideaId),
    loaders.people.load(ideaId),
    loaders.pitches.load(ideaId),
    context.load(requestVoices)(),
    context.load(requestAdmins)(),
  ]);
  if (!idea) return false;
  const asked = askedToVerify({ voices, admins }, { idea, people, pitches }, recordedBy);
  return asked.includes(context.signedIn.memberId);
}

/** The admins of a request, read once. */
function requestAdmins(context: RequestContext): () => Promise<number[]> {
  let read: Promise<number[]> | undefined;
  return () => {
    read ??= new MemberRepository(context.gathered).admins();
    return read;
  };
}
