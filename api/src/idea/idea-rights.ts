/** What the viewer may do with an idea (domain.md, "Who may do what"), asked before every act and sent along as its abilities. */
import type { IdeaPersonRow, IdeaPitchRow, IdeaRow } from '@groundcrew/db';
import {
  type Action,
  type Actor,
  AppError,
  can,
  ErrorCode,
  IdeaState,
  ImpactState,
  isAdopted,
  isChangeHeld,
  isContentOpen,
  isInPractice,
  PitchAnswer,
  type Subject,
} from '@groundcrew/shared';
import type { RequestContext } from '../core/request-context';
import { kpiLoaders } from '../kpi/kpi.loader';
import { ideaLoaders } from './idea.loader';
import type { IdeaAbilities } from './idea.type';
import { openPitchOf } from './idea-change';

/** Authors and contributors. */
export function ownersOf(people: readonly Pick<IdeaPersonRow, 'memberId'>[]): Subject {
  return { memberIds: people.map(({ memberId }) => memberId) };
}

/** Its people, and the leads of the team that said yes. */
export function practisersOf(people: readonly IdeaPersonRow[], pitches: readonly IdeaPitchRow[]): Subject {
  const adopted = pitches.filter(({ answer }) => answer === PitchAnswer.ADOPT);
  return { ...ownersOf(people), teamIds: adopted.map(({ toTeamId }) => toTeamId) };
}

/**
 * Who answers and verifies nothing about it: its people, whoever raised or pitched it. So nobody judges their own by stepping back
 * from it first.
 */
export function involvedIn(
  idea: Pick<IdeaRow, 'raisedBy'>,
  people: readonly Pick<IdeaPersonRow, 'memberId'>[],
  pitches: readonly Pick<IdeaPitchRow, 'pitchedBy'>[],
): number[] {
  return [
    ...new Set([
      ...people.map(({ memberId }) => memberId),
      ...pitches.map(({ pitchedBy }) => pitchedBy),
      ...(idea.raisedBy === null ? [] : [idea.raisedBy]),
    ]),
  ];
}

/** Whether the viewer may answer a pitch: a lead in reach of its team, not involved. */
export function mayDecide(
  actor: Actor | null,
  pitch: Pick<IdeaPitchRow, 'toTeamId'>,
  involved: readonly number[],
): boolean {
  return (
    actor !== null &&
    can(actor, 'idea.decide', { teamIds: [pitch.toTeamId] }) &&
    !involved.includes(actor.memberId)
  );
}

/** Whether the viewer may confirm what it brought: neither involved, nor the one who recorded it. */
export function mayVerify(actor: Actor | null, recordedBy: number, involved: readonly number[]): boolean {
  return (
    actor !== null &&
    can(actor, 'impact.verify') &&
    actor.memberId !== recordedBy &&
    !involved.includes(actor.memberId)
  );
}

/** @throws AppError FORBIDDEN when the viewer has a part in it */
export function refuseInvolved(context: RequestContext, action: Action, involved: readonly number[]): void {
  if (!involved.includes(context.signedIn.memberId)) return;
  throw new AppError(ErrorCode.FORBIDDEN, 'Nobody decides on their own idea.', { params: { action } });
}

/** What the viewer may do: the same questions that the services ask. */
export async function ideaAbilities(context: RequestContext, idea: IdeaRow): Promise<IdeaAbilities> {
  const { actor } = context;
  const loaders = context.load(ideaLoaders);
  const [people, pitches] = await Promise.all([loaders.people.load(idea.id), loaders.pitches.load(idea.id)]);
  const owners = ownersOf(people);
  const practisers = practisersOf(people, pitches);
  const open = openPitchOf(pitches);
  const isTheirs = can(actor, 'idea.edit', owners);
  const links = isAdopted(idea.state) && can(actor, 'idea.start', practisers);
  // Asked only of what is adopted and theirs.
  const isPaid = (links || isTheirs) && isAdopted(idea.state) && (await loaders.isPaid.load(idea.id));
  return {
    edit: isTheirs && (isContentOpen(idea.state) || !isPaid),
    pitch:
      (idea.state === IdeaState.RAISED || idea.state === IdeaState.DECLINED) &&
      can(actor, 'idea.pitch', owners),
    withdrawPitch: open !== null && can(actor, 'idea.pitch', owners),
    decide: open !== null && mayDecide(actor, open, involvedIn(idea, people, pitches)),
    start: idea.state === IdeaState.ADOPTED && links,
    linkChange: links && !isPaid && !(await isJudged(context, idea)),
    recordImpact: isInPractice(idea.state) && can(actor, 'impact.record', practisers),
    credit: can(actor, 'recognition.write') && !isTheirs,
    support: can(actor, 'idea.support') && !isTheirs,
  };
}

/** Whether the change that judges it is held. */
async function isJudged(context: RequestContext, { id, changeId }: IdeaRow): Promise<boolean> {
  if (changeId === null) return false;
  const [change, impacts] = await Promise.all([
    context.load(kpiLoaders).change.load(changeId),
    context.load(ideaLoaders).impacts.load(id),
  ]);
  const isVerified = impacts.some(({ state }) => state === ImpactState.VERIFIED);
  return isChangeHeld(change, { isVerified, today: context.companyToday });
}
