/** Ends things from the outside in: what is held before what holds it, parts before wholes, and nothing that is still used. */
import { holderKey } from '../responsibility';
import {
  type ImportFieldChange,
  type ImportKind,
  type Target,
  targetKey,
  type UpdateChange,
} from './import-plan';
import { compareText } from './import-problem';
import type { SnapshotResponsibility, SnapshotThing } from './ownership-snapshot';
import type { PlannedTrees } from './parent.planner';
import type { Planning } from './planning';

export class EndOfUse {
  private readonly ended = new Set<string>();

  constructor(
    private readonly planning: Planning,
    private readonly trees: PlannedTrees,
    /** `kind#id` of what the source claimed until now. */
    private readonly unlisted: ReadonlySet<string>,
  ) {}

  endParties(): void {
    const { parties, responsibilities } = this.planning.snapshot;
    const byId = new Map(responsibilities.map((one) => [one.id, one]));
    const names = this.holderNames();
    for (const party of parties) {
      const responsibility = byId.get(party.responsibilityId);
      if (!responsibility || !this.mayEnd('PARTY', party)) continue;
      const told = {
        field: party.role.toLowerCase(),
        before: names.get(holderKey(party)) ?? '',
        after: null,
      };
      this.end('PARTY', party, responsibility.key, responsibility.name, [told]);
    }
  }

  endMemberships(): void {
    const { memberships, members, teams } = this.planning.snapshot;
    const memberOf = new Map(members.map((member) => [member.id, member]));
    const teamOf = new Map(teams.map((team) => [team.id, team]));
    for (const membership of memberships) {
      const member = memberOf.get(membership.memberId);
      const team = teamOf.get(membership.teamId);
      if (!member || !team || !this.mayEnd('MEMBERSHIP', membership)) continue;
      const key = `${member.handle ?? member.email ?? member.name} · ${team.key}`;
      this.end('MEMBERSHIP', membership, key, `${member.name} · ${team.name}`);
    }
  }

  endResponsibilities(): void {
    const uses = this.count(
      this.planning.snapshot.parties,
      'PARTY',
      ({ responsibilityId }) => `#${responsibilityId}`,
    );
    const things = this.planning.snapshot.responsibilities.filter((one) =>
      this.mayEnd('RESPONSIBILITY', one),
    );
    const children = this.childrenOfResponsibilities();
    for (const one of this.deepestFirst(things, (target) => this.trees.responsibilities.depthOf(target))) {
      if (this.isInUse(one, one.name, 'RESPONSIBILITY', uses.get(`#${one.id}`) ?? 0)) continue;
      this.end('RESPONSIBILITY', one, one.key, one.name);
      this.detachChildren(one, children.get(`#${one.id}`) ?? []);
    }
  }

  /** What stays although the thing above it ends becomes top-level. */
  private detachChildren(parent: SnapshotResponsibility, children: readonly SnapshotResponsibility[]): void {
    for (const child of children) {
      if (this.ended.has(`RESPONSIBILITY#${child.id}`)) continue;
      const told = { field: 'parent', before: parent.name, after: null };
      const update = this.planning.changes.find(
        (change): change is UpdateChange<'RESPONSIBILITY'> =>
          change.kind === 'RESPONSIBILITY' && change.action === 'UPDATE' && change.id === child.id,
      );
      if (update) {
        update.values.parent = null;
        update.changes.push(told);
        continue;
      }
      if (this.planning.isTooEarly(child, child.name, null)) continue;
      if (this.planning.listed.has(`RESPONSIBILITY#${child.id}`)) this.planning.unchanged -= 1;
      const { id, key, name } = child;
      const values = { parent: null };
      this.planning.changes.push({
        action: 'UPDATE',
        kind: 'RESPONSIBILITY',
        id,
        line: null,
        key,
        name,
        changes: [told],
        values,
      });
    }
  }

  private childrenOfResponsibilities(): Map<string, SnapshotResponsibility[]> {
    const children = new Map<string, SnapshotResponsibility[]>();
    for (const child of this.planning.snapshot.responsibilities) {
      const parent = this.trees.responsibilities.parentOf({ id: child.id });
      if (parent === null) continue;
      const siblings = children.get(parent);
      if (siblings) siblings.push(child);
      else children.set(parent, [child]);
    }
    return children;
  }

  endTeams(): void {
    const { snapshot } = this.planning;
    const uses = this.holderUses('TEAM');
    const moved = this.movedResponsibilities();
    for (const one of snapshot.responsibilities) {
      const team = moved.get(one.id) ?? (one.teamId === null ? null : `#${one.teamId}`);
      if (team !== null && !this.ended.has(`RESPONSIBILITY#${one.id}`)) increase(uses, team);
    }
    const things = snapshot.teams.filter((team) => this.mayEnd('TEAM', team));
    for (const team of this.deepestFirst(things, (target) => this.trees.teams.depthOf(target))) {
      const children = snapshot.teams.filter(
        ({ id }) => this.trees.teams.parentOf({ id }) === `#${team.id}` && !this.ended.has(`TEAM#${id}`),
      );
      const count = (uses.get(`#${team.id}`) ?? 0) + children.length;
      if (!this.isInUse(team, team.name, 'TEAM', count)) this.end('TEAM', team, team.key, team.name);
    }
  }

  endMembers(): void {
    const uses = this.holderUses('MEMBER');
    for (const member of this.planning.snapshot.members) {
      if (!member.isActive || !this.mayEnd('MEMBER', member)) continue;
      const count = (uses.get(`#${member.id}`) ?? 0) + (member.isAdmin ? 1 : 0);
      if (this.isInUse(member, member.name, 'MEMBER', count)) continue;
      this.end('MEMBER', member, member.handle ?? member.email ?? member.name, member.name);
    }
  }

  /** How often a team or member is in a membership or party that stays or begins. */
  private holderUses(kind: 'TEAM' | 'MEMBER'): Map<string, number> {
    const { memberships, parties } = this.planning.snapshot;
    const id = kind === 'TEAM' ? ('teamId' as const) : ('memberId' as const);
    const uses = this.count(memberships, 'MEMBERSHIP', (one) => `#${one[id]}`);
    for (const [key, count] of this.count(parties, 'PARTY', (one) => `#${one[id]}`))
      increase(uses, key, count);
    for (const change of this.planning.changes) {
      if (change.action !== 'CREATE') continue;
      if (change.kind === 'PARTY' && change.values.holder.kind === kind)
        increase(uses, targetKey(change.values.holder));
      if (change.kind === 'MEMBERSHIP')
        increase(uses, targetKey(kind === 'TEAM' ? change.values.team : change.values.member));
      if (change.kind === 'RESPONSIBILITY' && kind === 'TEAM' && change.values.team)
        increase(uses, targetKey(change.values.team));
      if (change.kind === 'TEAM' && kind === 'TEAM' && change.values.parent)
        increase(uses, targetKey(change.values.parent));
    }
    return uses;
  }

  private movedResponsibilities(): Map<number, string> {
    const moved = new Map<number, string>();
    for (const change of this.planning.changes) {
      if (change.kind !== 'RESPONSIBILITY' || change.action !== 'UPDATE' || change.values.team === undefined)
        continue;
      moved.set(change.id, change.values.team ? targetKey(change.values.team) : '');
    }
    return moved;
  }

  private count<T extends SnapshotThing>(
    things: readonly T[],
    kind: ImportKind,
    of: (thing: T) => string,
  ): Map<string, number> {
    const counts = new Map<string, number>();
    for (const thing of things) if (!this.ended.has(`${kind}#${thing.id}`)) increase(counts, of(thing));
    return counts;
  }

  /** Imported, not in the file, and claimed by no other source. */
  private mayEnd(kind: ImportKind, thing: SnapshotThing): boolean {
    const { source } = this.planning.options;
    const key = `${kind}#${thing.id}`;
    if (!thing.isImported || this.planning.listed.has(key)) return false;
    return !thing.claims.some(
      (claim) => !claim.isDropped && (claim.source !== source || !this.unlisted.has(key)),
    );
  }

  private isInUse(thing: SnapshotThing, name: string, kind: ImportKind, uses: number): boolean {
    if (uses === 0) return false;
    if (this.unlisted.has(`${kind}#${thing.id}`)) this.planning.problem('still_in_use', { name, uses }, {});
    return true;
  }

  private end(
    kind: ImportKind,
    thing: SnapshotThing,
    key: string,
    name: string,
    changes: ImportFieldChange[] = [],
  ): void {
    this.ended.add(`${kind}#${thing.id}`);
    if (this.planning.isTooEarly(thing, name, null)) return;
    this.planning.changes.push({ action: 'END', kind, id: thing.id, line: null, key, name, changes });
  }

  private deepestFirst<T extends SnapshotThing & { key: string }>(
    things: T[],
    depthOf: (target: Target) => number,
  ): T[] {
    return [...things].sort(
      (a, b) => depthOf({ id: b.id }) - depthOf({ id: a.id }) || compareText(a.key, b.key),
    );
  }

  private holderNames(): Map<string, string> {
    const { teams, members } = this.planning.snapshot;
    return new Map([
      ...teams.map(({ id, name }): [string, string] => [holderKey({ teamId: id, memberId: null }), name]),
      ...members.map(({ id, name }): [string, string] => [holderKey({ teamId: null, memberId: id }), name]),
    ]);
  }
}

function increase(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
