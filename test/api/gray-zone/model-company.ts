/** The company of the tests as model.ts sees it: who leads what, who speaks for whom, and where those who move belong by then. */
import {
  type Actor,
  can,
  type MembershipRole,
  type TeamConcern,
  type TeamNode,
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

export const isPerson = (owner: Who | Where): owner is Who => owner in PLACES;

/** Where people, and the work that is shared, are by now; leads stay where they are. */
export interface Places {
  homes: Record<'operator' | 'peer', Where>;
  work: { team: Where; holder: Who };
}

export interface ConcernedTeam {
  team: Where;
  weight: number;
  concern: TeamConcern;
}

export class ModelCompany {
  readonly tree: TeamNode[];
  readonly parents: ReadonlyMap<number, number | null>;
  readonly leads: ReadonlyMap<number, readonly number[]>;

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

  key = (who: Who): number => this.company.people[who].key;
  teamKey = (name: Where): number => this.company.teams[name].key;
  teamName = (id: number): Where =>
    (Object.keys(PARENTS) as Where[]).find((name) => this.teamKey(name) === id) ?? 'root';

  /** The team of a person, or the team itself. */
  home({ homes }: Places, owner: Who | Where): Where {
    if (!isPerson(owner)) return owner;
    return owner === 'operator' || owner === 'peer' ? homes[owner] : PLACES[owner].team;
  }

  actor(places: Places, who: Who): Actor {
    const { role, isOperator } = PLACES[who];
    const teamId = this.teamKey(this.home(places, who));
    return {
      memberId: this.key(who),
      isAdmin: who === 'admin',
      memberships: [{ teamId, role, discipline: isOperator ? 'OPERATIONS' : 'DEVELOPMENT' }],
      reach: role === 'LEAD' ? withSubTeams([teamId], this.parents) : new Set(),
    };
  }

  reaches(places: Places, who: Who, team: Where): boolean {
    return can(this.actor(places, who), 'gray-zone.assign', { teamIds: [this.teamKey(team)] });
  }

  voices(team: Where, conflicted: readonly Who[]): Who[] {
    const keys = conflicted.map((who) => this.key(who));
    const at = voiceOf(this.teamKey(team), this.parents, this.leads, keys);
    const speaking = at === null ? [] : (this.leads.get(at) ?? []);
    return everybody.filter((who) => speaking.includes(this.key(who)) && !conflicted.includes(who));
  }

  /** Climbed by hand, beside the rules: who leads the team, or the nearest above it that somebody else leads. */
  leadOf(team: Where, conflicted: readonly Who[]): Who | null {
    for (let at: Where | null = team; at !== null; at = PARENTS[at]) {
      const here = at;
      const lead = everybody.find(
        (who) => PLACES[who].role === 'LEAD' && PLACES[who].team === here && !conflicted.includes(who),
      );
      if (lead) return lead;
    }
    return null;
  }
}
