/**
 * What should become of a gray zone, from the pure rules alone: who may do what where it stands, and what it is afterwards. The hub is
 * held against it by transitions.property.test.ts.
 */
import {
  type Actor,
  type AssignmentAnswer,
  type AssignmentState,
  type ConsentAnswer,
  can,
  GrayZoneAct,
  type GrayZoneState,
  isOpen,
  type MembershipRole,
  mayAnswer,
  neededConsents,
  nextGrayZoneState,
  type ProposalState,
  proposalOutcome,
  type TeamNode,
  type TrialDecision,
  type TrialOutcome,
  touchedTeams,
  voiceOf,
  withSubTeams,
} from '@groundcrew/shared';
import type { Company } from '../../support/company';

export type Who = keyof Company['people'];
export type Where = keyof Company['teams'];

export const everybody: readonly Who[] = ['operator', 'lead', 'otherLead', 'head', 'peer', 'admin'];

/** Who is what in the company of the tests. */
const PLACES: Record<Who, { team: Where; role: MembershipRole; isOperator: boolean }> = {
  operator: { team: 'centre', role: 'MEMBER', isOperator: true },
  lead: { team: 'centre', role: 'LEAD', isOperator: true },
  otherLead: { team: 'payments', role: 'LEAD', isOperator: false },
  head: { team: 'commerce', role: 'LEAD', isOperator: false },
  peer: { team: 'payments', role: 'MEMBER', isOperator: false },
  admin: { team: 'root', role: 'MEMBER', isOperator: false },
};

const PARENTS: Record<Where, Where | null> = {
  root: null,
  commerce: 'root',
  centre: 'commerce',
  platform: 'commerce',
  payments: 'root',
};

export interface ModelProposal {
  state: ProposalState;
  version: number;
  proposer: Who;
  owner: Who | Where;
  consents: { team: Where; answer: ConsentAnswer | null; isConditionAccepted: boolean }[];
}

export interface ModelAssignment {
  state: AssignmentState;
  version: number;
  by: Who;
  assignee: Who;
}

export interface ModelTrial {
  outcome: TrialOutcome | null;
  version: number;
  concluders: Who[];
}

export interface ModelZone {
  state: GrayZoneState;
  version: number;
  hasReturned: boolean;
  teams: readonly Where[];
  /** Oldest first. */
  proposals: ModelProposal[];
  assignments: ModelAssignment[];
  trials: ModelTrial[];
  history: string[];
}

export type Doing =
  | { kind: 'propose'; owner: Who | Where }
  | { kind: 'decide'; answer: ConsentAnswer }
  | { kind: 'accept'; team: Where }
  | { kind: 'withdraw' }
  | { kind: 'assign'; assignee: Who }
  | { kind: 'answer'; answer: AssignmentAnswer }
  | { kind: 'takeBack' }
  | { kind: 'conclude'; decision: TrialDecision }
  | { kind: 'extend' }
  | { kind: 'dismiss' };

/** By whom something is done, and to what. */
interface Circumstances {
  who: Who;
  /** As the gray zone was when it was looked at: what it aims at, and at which version. */
  seen: ModelZone;
  /** It was looked at before somebody else changed it. */
  isStale: boolean;
}
type DeedOf<K extends Doing['kind']> = Extract<Doing, { kind: K }> & Circumstances;
export type Deed = DeedOf<Doing['kind']>;

export type Refusal = 'FORBIDDEN' | 'CONFLICT' | 'INVALID_INPUT' | 'NOT_FOUND';

/** A gray zone that the peer reported. */
export const reportedZone = (teams: readonly Where[]): ModelZone => ({
  state: 'SPOTTED',
  version: 1,
  hasReturned: false,
  teams,
  proposals: [],
  assignments: [],
  trials: [],
  history: ['reported'],
});

export class Model {
  private readonly tree: TeamNode[];
  private readonly parents: ReadonlyMap<number, number | null>;
  private readonly leads: ReadonlyMap<number, readonly number[]>;

  constructor(private readonly company: Company) {
    const { teams, people } = company;
    this.tree = (Object.keys(PARENTS) as Where[]).map((name) => {
      const parent = PARENTS[name];
      return { id: teams[name].key, parentId: parent && teams[parent].key };
    });
    this.parents = new Map(this.tree.map(({ id, parentId }) => [id, parentId]));
    const led = everybody.filter((who) => PLACES[who].role === 'LEAD');
    this.leads = new Map(led.map((who) => [teams[PLACES[who].team].key, [people[who].key]]));
  }

  /**
   * What comes of a deed.
   * @returns the gray zone afterwards, or every ground on which it is refused
   */
  after(zone: ModelZone, deed: Deed): { zone: ModelZone } | { refused: Set<Refusal> } {
    const refused = new Set<Refusal>();
    const next = structuredClone(zone);
    const become = this.deeds[deed.kind] as (zone: ModelZone, deed: Deed, refused: Set<Refusal>) => void;
    become(next, deed, refused);
    return refused.size ? { refused } : { zone: next };
  }

  private readonly deeds: {
    [K in Doing['kind']]: (zone: ModelZone, deed: DeedOf<K>, refused: Set<Refusal>) => void;
  } = {
    propose: (zone, { who, owner }, refused) => {
      if (!can(this.actor(who), 'proposal.propose')) refused.add('FORBIDDEN');
      const conflicted = isPerson(owner) ? [who, owner] : [who];
      const touched = touchedTeams({
        ownerTeamIds: [this.teamKey(isPerson(owner) ? PLACES[owner].team : owner)],
        leftWithTeamId: null,
        responsibilityTeamId: null,
        accountableTeamIds: [],
        zoneTeams: zone.teams.map((name) => ({ teamId: this.teamKey(name), weight: 1, concern: 'NAMED' })),
        askedTeamIds: [],
      });
      const facts = {
        tree: this.tree,
        leads: this.leads,
        conflicted: conflicted.map((one) => this.key(one)),
      };
      const needed = neededConsents({ touched, ...facts });
      if (needed.length === 0) refused.add('CONFLICT');
      this.move(zone, GrayZoneAct.PROPOSE, refused);
      zone.proposals.push({
        state: 'OPEN',
        version: 1,
        proposer: who,
        owner,
        consents: needed.map(({ teamId }) => ({
          team: this.teamName(teamId),
          answer: null,
          isConditionAccepted: false,
        })),
      });
      zone.history.push('proposed');
    },

    decide: (zone, { who, answer, seen, isStale }, refused) => {
      const proposal = this.aimedAt(zone.proposals, seen.proposals, isStale, refused);
      if (!proposal) return;
      const speaksFor = (team: Where) => this.voices(team, conflictedIn(proposal)).includes(who);
      const own = proposal.consents.filter(({ team }) => speaksFor(team));
      const memberIds = own.length ? [this.key(who)] : [];
      if (!can(this.actor(who), 'proposal.decide', { memberIds })) refused.add('FORBIDDEN');
      if (proposal.state !== 'OPEN') refused.add('CONFLICT');
      const [consent, another] = own.filter(mayAnswer);
      if (!consent) refused.add('CONFLICT');
      else if (another) refused.add('INVALID_INPUT');
      else Object.assign(consent, { answer, isConditionAccepted: false });
      zone.history.push('answered');
      this.settle(zone, proposal, refused);
    },

    accept: (zone, { who, team, seen, isStale }, refused) => {
      const proposal = this.aimedAt(zone.proposals, seen.proposals, isStale, refused);
      if (!proposal) return;
      this.ownOnly(who, proposal.proposer, 'proposal.answer', refused);
      if (proposal.state !== 'OPEN') refused.add('CONFLICT');
      const consent = proposal.consents.find((one) => one.team === team);
      if (!consent) refused.add('NOT_FOUND');
      else if (consent.answer !== 'YES_IF' || consent.isConditionAccepted) refused.add('CONFLICT');
      else consent.isConditionAccepted = true;
      zone.history.push('condition-accepted');
      this.settle(zone, proposal, refused);
    },

    withdraw: (zone, { who, seen, isStale }, refused) => {
      const proposal = this.aimedAt(zone.proposals, seen.proposals, isStale, refused);
      if (!proposal) return;
      this.ownOnly(who, conflictedIn(proposal), 'proposal.answer', refused);
      if (proposal.state !== 'OPEN') refused.add('CONFLICT');
      Object.assign(proposal, { state: 'WITHDRAWN', version: proposal.version + 1 });
      this.move(zone, GrayZoneAct.FALL_BACK, refused);
      zone.history.push('withdrawn');
    },

    assign: (zone, { who, assignee, seen, isStale }, refused) => {
      if (assignee === who) refused.add('INVALID_INPUT');
      const asked = [...zone.teams, PLACES[assignee].team];
      const inReach = (team: Where) =>
        can(this.actor(who), 'gray-zone.assign', { teamIds: [this.teamKey(team)] });
      if (!asked.every(inReach)) refused.add('FORBIDDEN');
      if (isStale || seen.version !== zone.version) refused.add('CONFLICT');
      this.move(zone, GrayZoneAct.PROPOSE, refused);
      zone.assignments.push({ state: 'OFFERED', version: 1, by: who, assignee });
      zone.history.push('assigned');
    },

    answer: (zone, { who, answer, seen, isStale }, refused) => {
      const assignment = this.aimedAt(zone.assignments, seen.assignments, isStale, refused);
      if (!assignment) return;
      this.ownOnly(who, assignment.assignee, 'assignment.answer', refused);
      if (assignment.state !== 'OFFERED') refused.add('CONFLICT');
      assignment.version += 1;
      if (answer === 'HAND_BACK') {
        assignment.state = 'HANDED_BACK';
        this.move(zone, GrayZoneAct.FALL_BACK, refused);
        zone.history.push('handed-back');
        return;
      }
      assignment.state = 'ACCEPTED';
      zone.history.push('assignment-accepted');
      this.start(zone, [assignment.by], refused);
    },

    takeBack: (zone, { who, seen, isStale }, refused) => {
      const assignment = this.aimedAt(zone.assignments, seen.assignments, isStale, refused);
      if (!assignment) return;
      const team = this.teamKey(PLACES[assignment.assignee].team);
      const teamIds = who === assignment.assignee ? [] : [team];
      const subject = { memberIds: [this.key(assignment.by)], teamIds };
      if (!can(this.actor(who), 'assignment.withdraw', subject)) refused.add('FORBIDDEN');
      if (assignment.state !== 'OFFERED') refused.add('CONFLICT');
      Object.assign(assignment, { state: 'WITHDRAWN', version: assignment.version + 1 });
      this.move(zone, GrayZoneAct.FALL_BACK, refused);
      zone.history.push('assignment-withdrawn');
    },

    conclude: (zone, { who, decision, seen, isStale }, refused) => {
      const trial = this.aimedAt(zone.trials, seen.trials, isStale, refused);
      if (!trial) return;
      this.concludes(who, trial, refused);
      const isAdopted = decision === 'ADOPT';
      Object.assign(trial, { outcome: isAdopted ? 'ADOPTED' : 'RETURNED', version: trial.version + 1 });
      this.move(zone, isAdopted ? GrayZoneAct.ADOPT : GrayZoneAct.RETURN, refused);
      zone.hasReturned ||= !isAdopted;
      zone.history.push(isAdopted ? 'adopted' : 'returned');
    },

    extend: (zone, { who, seen, isStale }, refused) => {
      const trial = this.aimedAt(zone.trials, seen.trials, isStale, refused);
      if (!trial) return;
      this.concludes(who, trial, refused);
      trial.version += 1;
      zone.history.push('trial-extended');
    },

    dismiss: (zone, { who, seen, isStale }, refused) => {
      // It ends a running trial: that is for those who may conclude it.
      const running = zone.trials.find(({ outcome }) => outcome === null);
      const teamIds = zone.teams.map((name) => this.teamKey(name));
      const mayDismiss = running
        ? can(this.actor(who), 'trial.conclude', { memberIds: running.concluders.map(this.key) })
        : can(this.actor(who), 'gray-zone.dismiss', { teamIds });
      if (!mayDismiss) refused.add('FORBIDDEN');
      if (isStale || seen.version !== zone.version || !isOpen(zone.state)) refused.add('CONFLICT');
      for (const one of zone.proposals.filter(({ state }) => state === 'OPEN'))
        Object.assign(one, { state: 'CLOSED', version: one.version + 1 });
      for (const one of zone.assignments.filter(({ state }) => state === 'OFFERED'))
        Object.assign(one, { state: 'CLOSED', version: one.version + 1 });
      for (const one of zone.trials.filter(({ outcome }) => outcome === null))
        Object.assign(one, { outcome: 'DISMISSED', version: one.version + 1 });
      this.move(zone, GrayZoneAct.DISMISS, refused);
      zone.history.push('dismissed');
    },
  };

  /** What the answers so far make of a proposal. */
  private settle(zone: ModelZone, proposal: ModelProposal, refused: Set<Refusal>): void {
    proposal.version += 1;
    const outcome = proposalOutcome(proposal.consents);
    if (outcome === 'OPEN') return;
    proposal.state = outcome;
    zone.history.push(outcome === 'AGREED' ? 'agreed' : 'declined');
    if (outcome === 'DECLINED') this.move(zone, GrayZoneAct.FALL_BACK, refused);
    else {
      const speaking = proposal.consents.flatMap(({ team }) => this.voices(team, conflictedIn(proposal)));
      this.start(zone, [...new Set(speaking)], refused);
    }
  }

  private start(zone: ModelZone, concluders: Who[], refused: Set<Refusal>): void {
    this.move(zone, GrayZoneAct.START, refused);
    zone.trials.push({ outcome: null, version: 1, concluders });
    zone.history.push('trial-started');
  }

  private move(zone: ModelZone, act: GrayZoneAct, refused: Set<Refusal>): void {
    const state = nextGrayZoneState(zone.state, act, zone.hasReturned);
    if (!state) refused.add('CONFLICT');
    else Object.assign(zone, { state, version: zone.version + 1 });
  }

  private concludes(who: Who, trial: ModelTrial, refused: Set<Refusal>): void {
    const memberIds = trial.concluders.map((one) => this.key(one));
    if (!can(this.actor(who), 'trial.conclude', { memberIds })) refused.add('FORBIDDEN');
    if (trial.outcome !== null) refused.add('CONFLICT');
  }

  /** The newest that was there when it was looked at, as it is now. */
  private aimedAt<T extends { version: number }>(
    now: T[],
    seen: readonly T[],
    isStale: boolean,
    refused: Set<Refusal>,
  ): T | undefined {
    const at = seen.length - 1;
    const found = now[at];
    if (found && (isStale || seen[at]?.version !== found.version)) refused.add('CONFLICT');
    return found;
  }

  private ownOnly(
    who: Who,
    whose: Who | readonly Who[],
    action: 'proposal.answer' | 'assignment.answer',
    refused: Set<Refusal>,
  ): void {
    if (!can(this.actor(who), action, { memberIds: [whose].flat().map((one) => this.key(one)) }))
      refused.add('FORBIDDEN');
  }

  private voices(team: Where, conflicted: readonly Who[]): Who[] {
    const keys = conflicted.map((who) => this.key(who));
    const at = voiceOf(this.teamKey(team), this.parents, this.leads, keys);
    const speaking = at === null ? [] : (this.leads.get(at) ?? []);
    return everybody.filter((who) => speaking.includes(this.key(who)) && !conflicted.includes(who));
  }

  private actor(who: Who): Actor {
    const { team, role, isOperator } = PLACES[who];
    const teamId = this.teamKey(team);
    return {
      memberId: this.key(who),
      isAdmin: who === 'admin',
      memberships: [{ teamId, role, discipline: isOperator ? 'OPERATIONS' : 'DEVELOPMENT' }],
      reach: role === 'LEAD' ? withSubTeams([teamId], this.parents) : new Set(),
    };
  }

  private key = (who: Who): number => this.company.people[who].key;
  private teamKey = (name: Where): number => this.company.teams[name].key;
  private teamName = (id: number): Where =>
    (Object.keys(PARENTS) as Where[]).find((name) => this.teamKey(name) === id) ?? 'root';
}

export const isPerson = (owner: Who | Where): owner is Who => owner in PLACES;

function conflictedIn({ proposer, owner }: ModelProposal): Who[] {
  return isPerson(owner) ? [proposer, owner] : [proposer];
}
