/**
 * What should become of a gray zone, from the pure rules alone: who may do what where it stands, and what it is afterwards. The hub is
 * held against it by transitions.property.test.ts.
 */
import {
  can,
  GrayZoneAct,
  isOpen,
  type MapEffect,
  mayAnswer,
  neededConsents,
  nextGrayZoneState,
  proposalOutcome,
  touchedTeams,
  touchingTeams,
  uncoveredTeams,
} from '@groundcrew/shared';
import { isPerson, ModelCompany, type Where, type Who } from './model-company';
import type {
  Deed,
  DeedOf,
  Doing,
  ModelAssignment,
  ModelProposal,
  ModelTrial,
  ModelZone,
  Refusal,
} from './model-zone';

/** With whom a SPLIT leaves the rest. */
export const LEFT_WITH = 'platform' as const satisfies Where;

export class Model extends ModelCompany {
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
    propose: (zone, { who, owner, effect }, refused) => {
      if (!can(this.actor(zone.places, who), 'proposal.propose')) refused.add('FORBIDDEN');
      const conflicted = isPerson(owner) ? [who, owner] : [who];
      const touch = this.onTheMap(zone, owner, effect);
      const touched = touchedTeams({ ...touch, zoneTeams: this.concerned(zone), askedTeamIds: [] });
      const { tree, leads } = this;
      const keys = conflicted.map((one) => this.key(one));
      const needed = neededConsents({ touched, tree, leads, conflicted: keys });
      if (needed.length === 0 || this.ownsAlready(zone, owner, effect)) refused.add('CONFLICT');
      this.move(zone, GrayZoneAct.PROPOSE, refused);
      zone.proposals.push({
        state: 'OPEN',
        version: 1,
        proposer: who,
        owner,
        effect,
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
      if (!can(this.actor(zone.places, who), 'proposal.decide', { memberIds })) refused.add('FORBIDDEN');
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
      this.ownOnly(zone, who, proposal.proposer, 'proposal.answer', refused);
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
      this.ownOnly(zone, who, conflictedIn(proposal), 'proposal.answer', refused);
      if (proposal.state !== 'OPEN') refused.add('CONFLICT');
      Object.assign(proposal, { state: 'WITHDRAWN', version: proposal.version + 1 });
      this.move(zone, GrayZoneAct.FALL_BACK, refused);
      zone.history.push('withdrawn');
    },

    assign: (zone, { who, assignee, effect, seen, isStale }, refused) => {
      if (assignee === who) refused.add('INVALID_INPUT');
      const concerned = touchingTeams(zone.teams).map(({ team }) => team);
      const asked = [...concerned, this.home(zone.places, assignee), ...this.taken(zone, effect)];
      if (!asked.every((team) => this.reaches(zone.places, who, team))) refused.add('FORBIDDEN');
      if (this.ownsAlready(zone, assignee, effect)) refused.add('CONFLICT');
      if (isStale || seen.version !== zone.version) refused.add('CONFLICT');
      this.move(zone, GrayZoneAct.PROPOSE, refused);
      zone.assignments.push({ state: 'OFFERED', version: 1, by: who, assignee, effect });
      zone.history.push('assigned');
    },

    answer: (zone, { who, answer, seen, isStale }, refused) => {
      const assignment = this.aimedAt(zone.assignments, seen.assignments, isStale, refused);
      if (!assignment) return;
      this.ownOnly(zone, who, assignment.assignee, 'assignment.answer', refused);
      if (assignment.state !== 'OFFERED') refused.add('CONFLICT');
      assignment.version += 1;
      if (answer === 'HAND_BACK') {
        assignment.state = 'HANDED_BACK';
        this.move(zone, GrayZoneAct.FALL_BACK, refused);
        zone.history.push('handed-back');
        return;
      }
      assignment.state = 'ACCEPTED';
      if (!this.isReached(zone, assignment, [])) refused.add('CONFLICT');
      zone.history.push('assignment-accepted');
      this.start(zone, assignment, refused);
    },

    takeBack: (zone, { who, seen, isStale }, refused) => {
      const assignment = this.aimedAt(zone.assignments, seen.assignments, isStale, refused);
      if (!assignment) return;
      const team = this.teamKey(this.home(zone.places, assignment.assignee));
      const teamIds = who === assignment.assignee ? [] : [team];
      const subject = { memberIds: [this.key(assignment.by)], teamIds };
      if (!can(this.actor(zone.places, who), 'assignment.withdraw', subject)) refused.add('FORBIDDEN');
      if (assignment.state !== 'OFFERED') refused.add('CONFLICT');
      Object.assign(assignment, { state: 'WITHDRAWN', version: assignment.version + 1 });
      this.move(zone, GrayZoneAct.FALL_BACK, refused);
      zone.history.push('assignment-withdrawn');
    },

    conclude: (zone, { who, decision, seen, isStale }, refused) => {
      const trial = this.aimedAt(zone.trials, seen.trials, isStale, refused);
      if (!trial) return;
      this.concludes(zone, who, trial, refused);
      const isAdopted = decision === 'ADOPT';
      if (isAdopted && !this.mayBeAdopted(zone, trial)) refused.add('CONFLICT');
      Object.assign(trial, { outcome: isAdopted ? 'ADOPTED' : 'RETURNED', version: trial.version + 1 });
      this.move(zone, isAdopted ? GrayZoneAct.ADOPT : GrayZoneAct.RETURN, refused);
      zone.hasReturned ||= !isAdopted;
      zone.history.push(isAdopted ? 'adopted' : 'returned');
    },

    extend: (zone, { who, seen, isStale }, refused) => {
      const trial = this.aimedAt(zone.trials, seen.trials, isStale, refused);
      if (!trial) return;
      this.concludes(zone, who, trial, refused);
      trial.version += 1;
      zone.history.push('trial-extended');
    },

    dismiss: (zone, { who, seen, isStale }, refused) => {
      // It ends a running trial: that is for those who may conclude it.
      const running = zone.trials.find(({ outcome }) => outcome === null);
      const teamIds = zone.teams.map(({ team }) => this.teamKey(team));
      const mayDismiss = running
        ? can(this.actor(zone.places, who), 'trial.conclude', {
            memberIds: this.concluders(zone, running).map(this.key),
          })
        : can(this.actor(zone.places, who), 'gray-zone.dismiss', { teamIds });
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

    moves: ({ places }, { mover, team }) => {
      places.homes[mover] = team;
    },

    changesHands: ({ places }, { work }) => {
      places.work = work;
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
      if (!this.isCovered(zone, proposal)) refused.add('CONFLICT');
      this.start(zone, proposal, refused);
    }
  }

  private start(zone: ModelZone, of: ModelTrial['of'], refused: Set<Refusal>): void {
    this.move(zone, GrayZoneAct.START, refused);
    zone.trials.push({ outcome: null, version: 1, of });
    zone.history.push('trial-started');
  }

  private move(zone: ModelZone, act: GrayZoneAct, refused: Set<Refusal>): void {
    const state = nextGrayZoneState(zone.state, act, zone.hasReturned);
    if (!state) refused.add('CONFLICT');
    else Object.assign(zone, { state, version: zone.version + 1 });
  }

  private concludes(zone: ModelZone, who: Who, trial: ModelTrial, refused: Set<Refusal>): void {
    const memberIds = this.concluders(zone, trial).map((one) => this.key(one));
    if (!can(this.actor(zone.places, who), 'trial.conclude', { memberIds })) refused.add('FORBIDDEN');
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
    { places }: ModelZone,
    who: Who,
    whose: Who | readonly Who[],
    action: 'proposal.answer' | 'assignment.answer',
    refused: Set<Refusal>,
  ): void {
    if (!can(this.actor(places, who), action, { memberIds: [whose].flat().map((one) => this.key(one)) }))
      refused.add('FORBIDDEN');
  }

  private concluders({ places }: ModelZone, { of }: ModelTrial): Who[] {
    const speaking = (teams: Where[], conflicted: Who[]) => [
      ...new Set(teams.flatMap((team) => this.voices(team, conflicted))),
    ];
    if (!('assignee' in of)) {
      const consenting = speaking(
        of.consents.map(({ team }) => team),
        conflictedIn(of),
      );
      return consenting.length ? consenting : speaking([this.home(places, of.owner)], conflictedIn(of));
    }
    const home = this.home(places, of.assignee);
    return this.reaches(places, of.by, home) ? [of.by] : speaking([home], [of.assignee]);
  }

  private onTheMap({ places }: ModelZone, owner: Who | Where, effect: MapEffect) {
    const { team, holder } = places.work;
    return {
      ownerTeamIds: [this.teamKey(this.home(places, owner))],
      leftWithTeamId: effect === 'SPLIT' ? this.teamKey(LEFT_WITH) : null,
      responsibilityTeamId: effect === 'NEW' ? null : this.teamKey(team),
      accountableTeamIds: effect === 'NEW' ? [] : [this.teamKey(this.home(places, holder))],
    };
  }

  private concerned = ({ teams }: ModelZone) =>
    teams.map(({ team, ...concern }) => ({ teamId: this.teamKey(team), ...concern }));

  private ownsAlready = ({ places }: ModelZone, owner: Who | Where, effect: MapEffect) =>
    effect === 'TAKE_OVER' && places.work.holder === owner;

  /** Teams that work is taken from, or left with. */
  private taken({ places }: ModelZone, effect: MapEffect): Where[] {
    if (effect === 'NEW') return [];
    const from = [places.work.team, this.home(places, places.work.holder)];
    return effect === 'SPLIT' ? [...from, LEFT_WITH] : from;
  }

  private mayBeAdopted(zone: ModelZone, trial: ModelTrial): boolean {
    const { of } = trial;
    return 'assignee' in of
      ? this.isReached(zone, of, this.concluders(zone, trial))
      : this.isCovered(zone, of);
  }

  private isCovered(zone: ModelZone, proposal: ModelProposal): boolean {
    const conflicted = conflictedIn(proposal);
    const touch = this.onTheMap(zone, proposal.owner, proposal.effect);
    const uncovered = uncoveredTeams({
      touched: touchedTeams({ ...touch, zoneTeams: [], askedTeamIds: [] }),
      ...{ tree: this.tree, leads: this.leads, leadsThen: this.leads },
      conflicted: conflicted.map(this.key),
      consentTeamIds: proposal.consents.map(({ team }) => this.teamKey(team)),
      deciders: proposal.consents.flatMap(({ team }) => this.voices(team, conflicted)).map(this.key),
    });
    return uncovered.length === 0;
  }

  private isReached(zone: ModelZone, { by, assignee, effect }: ModelAssignment, others: Who[]): boolean {
    const asked = [this.home(zone.places, assignee), ...this.taken(zone, effect)];
    const concerned = touchingTeams(zone.teams).map(({ team }) => team);
    return [by, ...others].some((who) =>
      (who === by ? asked : [...asked, ...concerned]).every((team) => this.reaches(zone.places, who, team)),
    );
  }

  /** Teams whose work the trial takes, or to which it goes, for which nobody has said yes and that nobody who decides leads. */
  unasked(zone: ModelZone, trial: ModelTrial): Where[] {
    const { of } = trial;
    const owner = 'assignee' in of ? of.assignee : of.owner;
    const teams = [this.home(zone.places, owner), ...this.taken(zone, of.effect)];
    if ('assignee' in of) {
      const deciders = [of.by, ...this.concluders(zone, trial)];
      return teams.filter((team) => !deciders.some((who) => this.reaches(zone.places, who, team)));
    }
    const said = of.consents.filter(({ answer }) => answer !== null && answer !== 'NO');
    const yes = said.map(({ team }) => this.leadOf(team, conflictedIn(of)));
    return teams.filter((team) => {
      const lead = this.leadOf(team, conflictedIn(of));
      return lead !== null && !yes.includes(lead);
    });
  }
}

function conflictedIn({ proposer, owner }: ModelProposal): Who[] {
  return isPerson(owner) ? [proposer, owner] : [proposer];
}
