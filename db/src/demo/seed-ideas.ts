/** Writes the ideas of the demo company: raised, put to teams, answered, in practice, measured. The rules of the hub decide. */
import {
  EvidenceKind,
  IdeaAct,
  IdeaRole,
  IdeaState,
  ImpactState,
  ideaPriority,
  NotificationKind,
  nextIdeaState,
  PitchAnswer,
} from '@groundcrew/shared';
import { CompanyRepository } from '../company/company.repository';
import { IdeaRepository } from '../idea/idea.repository';
import { IdeaCommentRepository } from '../idea/idea-comment.repository';
import { IdeaImpactRepository } from '../idea/idea-impact.repository';
import { IdeaPitchRepository } from '../idea/idea-pitch.repository';
import { IdeaSearchRepository } from '../idea/idea-search.repository';
import { IdeaSupportRepository } from '../idea/idea-support.repository';
import { KpiChangeRepository } from '../kpi/kpi-change.repository';
import type { DemoIdea, DemoImpact, DemoPitch } from './ideas';
import { provenIdeas } from './ideas-proven';
import { youngIdeas } from './ideas-young';
import type { Past } from './past';
import { people } from './people';
import { named } from './seed-people';

/** What the wall and the ledger refer to. */
export interface SeededIdea {
  id: number;
  title: string;
  /** Authors first, with their weights. */
  people: { memberId: number; weight: number }[];
  adoptedAt: Date | null;
  /** Impacts in the order in which they were recorded. */
  impactIds: number[];
}

/** @returns the ideas by their keys */
export async function seedIdeas(
  past: Past,
  kpis: ReadonlyMap<string, number>,
): Promise<Map<string, SeededIdea>> {
  const values = await new CompanyRepository(past.unit.manager).values();
  const made = new Map<string, SeededIdea>();
  const inOrder = [...provenIdeas, ...youngIdeas].sort((a, b) => b.raised[0] - a.raised[0]);
  for (const idea of inOrder) {
    const told = new IdeaTold(past, kpis, idea);
    made.set(idea.key, await told.whole(idea.value === null ? null : (values[idea.value]?.id ?? null)));
  }
  return made;
}

/** Logins of those who were there so many days before today and still are, in an order that `turn` shuffles. */
export function colleaguesOn(ago: number, turn: number): string[] {
  return people
    .filter(({ left, stays }) => left === undefined && stays.some(({ from }) => from >= ago))
    .map(({ login }, at) => ({ login, place: (at * 17 + turn) % 41 }))
    .sort((a, b) => a.place - b.place)
    .map(({ login }) => login);
}

/** One idea, told from its beginning. */
class IdeaTold {
  private id = 0;
  private version = 1;
  private state: IdeaState = IdeaState.RAISED;
  private adoptedAt: Date | null = null;
  private readonly impactIds: number[] = [];

  constructor(
    private readonly past: Past,
    private readonly kpis: ReadonlyMap<string, number>,
    private readonly idea: DemoIdea,
  ) {}

  private get manager() {
    return this.past.unit.manager;
  }

  private get people() {
    const of = (role: IdeaRole, weights: Record<string, number> = {}) =>
      Object.entries(weights).map(([login, weight]) => ({
        memberId: this.past.member(login),
        role,
        weight,
      }));
    const { authors, contributors } = this.idea;
    return [...of(IdeaRole.AUTHOR, authors), ...of(IdeaRole.CONTRIBUTOR, contributors)];
  }

  async whole(valueId: number | null): Promise<SeededIdea> {
    const { idea, people } = this;
    await this.raise(valueId);
    await this.support();
    for (const comment of idea.comments ?? []) await this.comment(comment);
    for (const pitch of idea.pitches ?? []) await this.pitch(pitch);
    if (idea.started) await this.start(this.past.at(idea.started));
    for (const impact of idea.impacts ?? []) await this.impact(impact);
    const { id, adoptedAt, impactIds } = this;
    return { id, title: idea.title, people, adoptedAt, impactIds };
  }

  private note(at: Date, actorId: number | null, action: string, detail: Record<string, unknown> = {}) {
    return this.past.note(at, actorId, { action, subjectType: 'Idea', subjectId: this.id, detail });
  }

  private async move(act: IdeaAct, at: Date): Promise<void> {
    const { idea } = this;
    const wasDeclined = idea.pitches?.some(
      ({ answer }) => answer?.wayForward && this.past.at(answer.at) < at,
    );
    const state = nextIdeaState(this.state, act, wasDeclined);
    const ideas = new IdeaRepository(this.manager);
    if (!state || !(await ideas.setState(this.id, this.version, state, at)))
      throw new Error(`The demo company does what cannot be: ${act} of ${idea.title}`);
    this.state = state;
    this.version += 1;
  }

  private async raise(valueId: number | null): Promise<void> {
    const { idea, people } = this;
    const { title, problem, proposal, reach, effect, effort } = idea;
    const raisedAt = this.past.at(idea.raised);
    const raisedBy = people[0]?.memberId ?? null;
    const priority = ideaPriority(reach, effect, effort);
    const content = { title, problem, proposal, reach, effect, effort, priority, valueId };
    const ideas = new IdeaRepository(this.manager);
    this.id = await ideas.create({ ...content, raisedBy, raisedAt });
    await ideas.setPeople(this.id, people);
    const evidence = idea.evidence.map(({ kind, text, source, figure, kpi }) => ({
      kind,
      text: text ?? null,
      source: source ?? null,
      figure: figure ?? null,
      kpiId: kind === EvidenceKind.KPI && kpi ? named(this.kpis, kpi) : null,
    }));
    await ideas.setEvidence(this.id, evidence);
    await new IdeaSearchRepository(this.manager).put([{ id: this.id, ...content, evidence }]);
    await this.note(raisedAt, raisedBy, 'idea.raised', { ...content, people });
  }

  /** Colleagues who were there and are none of its people, one after the other over the weeks that followed. */
  private async support(): Promise<void> {
    const { idea, past } = this;
    const [ago] = idea.raised;
    const own = new Set(this.people.map(({ memberId }) => memberId));
    const colleagues = colleaguesOn(ago, idea.title.length)
      .map((login) => past.member(login))
      .filter((id) => !own.has(id));
    const supports = new IdeaSupportRepository(this.manager);
    for (const [one, memberId] of colleagues.slice(0, idea.support).entries()) {
      const days = Math.floor((one * Math.min(ago, 40)) / idea.support);
      const at = past.at([ago - days, `${10 + (one % 8)}:${15 + ((one * 13) % 44)}`]);
      await supports.add({ ideaId: this.id, memberId, at });
      await this.note(at, memberId, 'idea.supported', { isSupported: true });
    }
  }

  private async comment({ at: moment, by, text, mentions = [] }: NonNullable<DemoIdea['comments']>[number]) {
    const at = this.past.at(moment);
    const memberId = this.past.member(by);
    const mentionIds = mentions.map((login) => this.past.member(login));
    const comments = new IdeaCommentRepository(this.manager);
    const commentId = await comments.create({ ideaId: this.id, memberId, text, at }, mentionIds);
    await this.note(at, memberId, 'idea.commented', { commentId, text, notify: mentionIds });
    const about = { kind: NotificationKind.MENTIONED, subjectType: 'Idea', subjectId: this.id };
    await this.past.tell(at, mentionIds, about);
  }

  private async pitch({ at: moment, by, team, words, withdrawn, answer }: DemoPitch): Promise<void> {
    const { past } = this;
    const pitchedAt = past.at(moment);
    const pitchedBy = past.member(by);
    const toTeamId = past.team(team);
    const pitches = new IdeaPitchRepository(this.manager);
    await this.move(IdeaAct.PITCH, pitchedAt);
    const pitchId = await pitches.create({ ideaId: this.id, pitchedBy, toTeamId, words, pitchedAt });
    await this.note(pitchedAt, pitchedBy, 'idea.pitched', { pitchId, toTeamId, words });
    const about = { subjectType: 'IdeaPitch', subjectId: pitchId };
    if (withdrawn) {
      const at = past.at(withdrawn);
      await pitches.withdraw(pitchId, at);
      await this.move(IdeaAct.UNPITCH, at);
      await this.note(at, pitchedBy, 'idea.pitch-withdrawn', { pitchId });
    } else if (!answer) {
      const lead = people.find(({ stays }) =>
        stays.some((stay) => stay.team === team && stay.role === 'LEAD' && stay.to === null),
      );
      if (lead)
        await past.tell(pitchedAt, [past.member(lead.login)], {
          kind: NotificationKind.IDEA_PITCHED,
          ...about,
        });
    } else {
      const answeredAt = past.at(answer.at);
      const answeredBy = past.member(answer.by);
      const { reason, wayForward = null } = answer;
      const isNo = wayForward !== null;
      const said = isNo ? PitchAnswer.DECLINE : PitchAnswer.ADOPT;
      await pitches.answer(pitchId, { answer: said, answeredBy, answeredAt, reason, wayForward });
      await this.move(isNo ? IdeaAct.DECLINE : IdeaAct.ADOPT, answeredAt);
      if (!isNo) this.adoptedAt = answeredAt;
      const action = isNo ? 'idea.declined' : 'idea.adopted';
      await this.note(answeredAt, answeredBy, action, { pitchId, teamId: toTeamId, reason, wayForward });
      const theirs = this.people.map(({ memberId }) => memberId);
      await past.tell(answeredAt, theirs, { kind: NotificationKind.IDEA_ANSWERED, ...about });
    }
  }

  private async start(at: Date): Promise<void> {
    const { judgedBy } = this.idea;
    await this.move(IdeaAct.START, at);
    const [change] = judgedBy
      ? await new KpiChangeRepository(this.manager).ofKpis([named(this.kpis, judgedBy)])
      : [];
    if (change) {
      await new IdeaRepository(this.manager).setChange(this.id, this.version, change.id);
      this.version += 1;
    }
    const [author] = this.people;
    await this.note(at, author?.memberId ?? null, 'idea.started', { changeId: change?.id ?? null });
  }

  private async impact({ at: moment, by, period, judged, ...recorded }: DemoImpact): Promise<void> {
    const { past } = this;
    const recordedAt = past.at(moment);
    const recordedBy = past.member(by);
    const impacts = new IdeaImpactRepository(this.manager);
    const { kind, amount, evidence } = recorded;
    const [from, to] = [past.dayAgo(period[0]), past.dayAgo(period[1])];
    const impact = { ideaId: this.id, kind, amount, currency: 'KRW', from, to, evidence };
    const impactId = await impacts.create({ ...impact, recordedBy, recordedAt });
    this.impactIds.push(impactId);
    await this.note(recordedAt, recordedBy, 'impact.recorded', { impactId, ...impact });
    if (!judged) return;
    const verifiedAt = past.at(judged.at);
    const verifiedBy = past.member(judged.by);
    const { isVerified, words } = judged;
    const state = isVerified ? ImpactState.VERIFIED : ImpactState.REFUSED;
    await impacts.judge(impactId, 1, { state, words, verifiedBy, verifiedAt });
    if (isVerified && this.state === IdeaState.IN_PRACTICE) await this.move(IdeaAct.MEASURE, verifiedAt);
    const action = isVerified ? 'impact.verified' : 'impact.refused';
    await this.note(verifiedAt, verifiedBy, action, { impactId, amount, words });
  }
}
