/** Finds the team or member that a text of a file stands for, among those that the file lists and those of the hub. */
import type { IssueParams } from '../../errors';
import { entityKey, parseEntityRef } from './entity-ref';
import type { HolderTarget } from './import-plan';
import { compareText, type ProblemPlace } from './import-problem';
import type { HolderRef } from './ownership-document';
import type { MatchedMember, MatchedTeam, Planning } from './planning';

export interface FoundHolder {
  target: HolderTarget;
  name: string;
  key: string;
  /** A member who was deactivated by hand: holds nothing. */
  isAway: boolean;
  /** First day of a team or person of the hub; null for one that the plan creates. */
  from: string | null;
}

type Index = Map<string, FoundHolder[]>;
type MissingCode = 'unknown_team' | 'unknown_member' | 'unknown_owner' | 'unknown_parent';

/** Texts are tried as reference, key or handle, mail address, then as a name that only one has. */
export class HolderLookup {
  /** From the surest way of naming to the least sure. */
  private readonly teams: Index[] = [new Map(), new Map(), new Map()];
  private readonly members: Index[] = [new Map(), new Map(), new Map(), new Map()];

  constructor(
    private readonly planning: Planning,
    teams: ReadonlyMap<string, MatchedTeam>,
    members: ReadonlyMap<string, MatchedMember>,
  ) {
    const [teamRefs, teamKeys, teamNames] = this.teams;
    for (const { id, name, key, claims, from } of planning.snapshot.teams) {
      const holder: FoundHolder = { target: { kind: 'TEAM', id }, name, key, isAway: false, from };
      for (const claim of claims) add(teamRefs, claim.ref, holder);
      add(teamKeys, key, holder);
      add(teamNames, name, holder);
    }
    for (const { listed, existing, target } of teams.values()) {
      const name = listed.name ?? existing?.name ?? listed.key;
      const key = existing?.key ?? listed.key;
      const holder: FoundHolder = {
        target: { kind: 'TEAM', ...target },
        name,
        key,
        isAway: false,
        from: existing?.from ?? null,
      };
      replace(teamRefs, listed.ref, holder);
      add(teamKeys, key, holder);
      add(teamNames, name, holder);
    }
    this.indexMembers(members);
  }

  private indexMembers(members: ReadonlyMap<string, MatchedMember>): void {
    const [refs, handles, emails, names] = this.members;
    const returning = new Set(
      [...members.values()]
        .filter((one) => one.existing && comesBack(one, this.planning))
        .map((one) => one.existing?.id),
    );
    for (const { id, name, handle, email, claims, isActive, from } of this.planning.snapshot.members) {
      const isAway = !isActive && !returning.has(id);
      const holder: FoundHolder = {
        target: { kind: 'MEMBER', id },
        name,
        key: handle ?? email ?? name,
        isAway,
        from,
      };
      for (const claim of claims) add(refs, claim.ref, holder);
      if (handle) add(handles, handle, holder);
      if (email) add(emails, email, holder);
      if (isActive) add(names, name, holder);
    }
    for (const { listed, existing, target } of members.values()) {
      const name = listed.name ?? existing?.name ?? listed.ref;
      const isAway = existing !== null && !existing.isActive && !returning.has(existing.id);
      const key = existing?.handle ?? listed.handle ?? listed.email ?? name;
      const holder: FoundHolder = {
        target: { kind: 'MEMBER', ...target },
        name,
        key,
        isAway,
        from: existing?.from ?? null,
      };
      replace(refs, listed.ref, holder);
      if (listed.handle) add(handles, listed.handle, holder);
      if (listed.email) add(emails, listed.email, holder);
      add(names, name, holder);
    }
  }

  /** Who is meant; null, with a problem at the line, when nobody is or more than one could be. */
  find(
    ref: HolderRef,
    place: ProblemPlace,
    missing: MissingCode,
    params: IssueParams = {},
  ): FoundHolder | null {
    const holders = this.candidates(ref);
    const [only, another] = holders;
    if (only && !another) return this.isTooEarly(only, place) ? null : only;
    const value = ref.text;
    if (another) {
      const candidates = holders
        .map(({ key }) => key)
        .sort(compareText)
        .slice(0, 5)
        .join(', ');
      this.planning.problem('ambiguous_name', { value, candidates }, place);
    } else {
      this.planning.problem(missing, { ...params, value }, place);
    }
    return null;
  }

  private candidates({ kind, text }: HolderRef): FoundHolder[] {
    const [, prefix = '', rest = text] = /^(team|group|member|user):(.+)$/iu.exec(text) ?? [];
    const isTeam = kind === 'TEAM' || /^(team|group)$/i.test(prefix);
    const isMember = kind === 'MEMBER' || /^(member|user)$/i.test(prefix);
    const inTeams = isMember ? [] : inFirst(this.teams, text, rest);
    return inTeams.length > 0 || isTeam ? inTeams : inFirst(this.members, text, rest);
  }

  private isTooEarly({ from, name }: FoundHolder, place: ProblemPlace): boolean {
    if (from === null || from <= this.planning.options.asOf) return false;
    this.planning.problem('as_of_too_early', { name, day: from }, place);
    return true;
  }
}

/** A member whom a former import ended, and whom the same source now lists again. */
export function comesBack({ existing }: MatchedMember, { options }: Planning): boolean {
  return (
    existing !== null &&
    !existing.isActive &&
    existing.claims.some((claim) => claim.source === options.source && claim.isDropped)
  );
}

/** Holders under the first way of naming that knows the text: as it stands, without its prefix, as an entity's short name. */
function inFirst(indexes: readonly Index[], text: string, rest: string): FoundHolder[] {
  const ref =
    text.includes(':') || text.includes('/')
      ? parseEntityRef(text, { kind: 'any', namespace: 'default' })
      : null;
  for (const wording of [text, rest, ref ? entityKey(ref) : rest]) {
    for (const index of indexes) {
      const holders = index.get(folded(wording)) ?? [];
      if (holders.length > 0) return holders;
    }
  }
  return [];
}

function add(index: Index | undefined, text: string, holder: FoundHolder): void {
  const key = folded(text);
  const holders = index?.get(key) ?? [];
  const isKnown = holders.some((known) => JSON.stringify(known.target) === JSON.stringify(holder.target));
  if (!isKnown) index?.set(key, [...holders, holder]);
}

function replace(index: Index | undefined, text: string, holder: FoundHolder): void {
  index?.set(folded(text), [holder]);
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
