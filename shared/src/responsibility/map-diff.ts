/**
 * The map as it was on a day, and what differs between two days (domain.md: "The map can be read as of any past date,
 * and two dates can be compared"). A rename of a team or person is no change of the map: ids are compared, names shown.
 */
import { holdsOn, type Period } from '../day';
import { type Holder, holderKey, MapField, RaciRole } from './responsibility';

/** One state of a responsibility's attributes. It exists on the days on which one of its revisions holds. */
export interface MapRevision extends Period {
  responsibilityId: number;
  name: string;
  teamId: number | null;
  parentId: number | null;
  stageId: number | null;
  scopeIn: string;
  scopeOut: string;
}

export interface MapParty extends Holder, Period {
  responsibilityId: number;
  role: RaciRole;
}

export interface MapHandOff extends Period {
  fromId: number;
  toId: number;
  what: string;
}

/** Dated rows; those that do not hold on the day asked for are left out. */
export interface MapHistory {
  revisions: readonly MapRevision[];
  parties: readonly MapParty[];
  handOffs: readonly MapHandOff[];
}

/** A responsibility as it was on one day. */
export interface MapNode {
  revision: MapRevision;
  parties: MapParty[];
  handOffsOut: MapHandOff[];
}

export type MapOnDay = ReadonlyMap<number, MapNode>;

/** Names to show for ids. */
export interface MapNames {
  team(id: number): string;
  stage(id: number): string;
  holder(holder: Holder): string;
}

export interface FieldChange {
  field: MapField;
  /** As shown to people; several are joined by ", ". Null: there was none. */
  before: string | null;
  after: string | null;
}

export interface MapChange {
  responsibilityId: number;
  name: string;
  teamId: number | null;
  fields: FieldChange[];
}

export interface MapDifference {
  added: MapChange[];
  ended: MapChange[];
  changed: MapChange[];
  summary: { added: number; ended: number; changed: number; ownerChanged: number };
}

/** The map on a day. */
export function mapAsOf(history: MapHistory, day: string): MapOnDay {
  const nodes = new Map<number, MapNode>();
  for (const revision of history.revisions) {
    if (holdsOn(revision, day))
      nodes.set(revision.responsibilityId, { revision, parties: [], handOffsOut: [] });
  }
  for (const party of history.parties) {
    if (holdsOn(party, day)) nodes.get(party.responsibilityId)?.parties.push(party);
  }
  for (const handOff of history.handOffs) {
    if (holdsOn(handOff, day)) nodes.get(handOff.fromId)?.handOffsOut.push(handOff);
  }
  return nodes;
}

/** What is different in `after`. Swapping the two swaps added with ended, and before with after. */
export function diffMaps(before: MapOnDay, after: MapOnDay, names: MapNames): MapDifference {
  const added: MapChange[] = [];
  const ended: MapChange[] = [];
  const changed: MapChange[] = [];
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  for (const id of ids) {
    const was = before.get(id);
    const is = after.get(id);
    const { revision } = is ?? was ?? {};
    if (!revision) continue;
    const fields = changedFields(was && { node: was, map: before }, is && { node: is, map: after }, names);
    const change = { responsibilityId: id, name: revision.name, teamId: revision.teamId, fields };
    if (!was) added.push(change);
    else if (!is) ended.push(change);
    else if (fields.length) changed.push(change);
  }
  const ownerChanged = changed.filter((one) =>
    one.fields.some((f) => f.field === MapField.ACCOUNTABLE),
  ).length;
  return {
    added,
    ended,
    changed,
    summary: { added: added.length, ended: ended.length, changed: changed.length, ownerChanged },
  };
}

interface Placed {
  node: MapNode;
  map: MapOnDay;
}

/** What a field is compared by, and how it is shown. */
interface FieldReader {
  key(node: MapNode): string;
  text(placed: Placed, names: MapNames): string;
}

const plain = (read: (revision: MapRevision) => string): FieldReader => ({
  key: (node) => read(node.revision),
  text: ({ node }) => read(node.revision),
});

const byRole = (role: RaciRole): FieldReader => ({
  key: (node) => distinctHolders(node, role).map(holderKey).join(),
  text: ({ node }, names) =>
    distinctHolders(node, role)
      .map((holder) => names.holder(holder))
      .join(', '),
});

const FIELDS: Record<MapField, FieldReader> = {
  NAME: plain((revision) => revision.name),
  TEAM: {
    key: ({ revision }) => String(revision.teamId ?? ''),
    text: ({ node: { revision } }, names) => (revision.teamId === null ? '' : names.team(revision.teamId)),
  },
  PARENT: {
    key: ({ revision }) => String(revision.parentId ?? ''),
    text: ({ node: { revision }, map }) => map.get(revision.parentId ?? -1)?.revision.name ?? '',
  },
  STAGE: {
    key: ({ revision }) => String(revision.stageId ?? ''),
    text: ({ node: { revision } }, names) => (revision.stageId === null ? '' : names.stage(revision.stageId)),
  },
  SCOPE_IN: plain((revision) => revision.scopeIn),
  SCOPE_OUT: plain((revision) => revision.scopeOut),
  ACCOUNTABLE: byRole(RaciRole.ACCOUNTABLE),
  RESPONSIBLE: byRole(RaciRole.RESPONSIBLE),
  CONSULTED: byRole(RaciRole.CONSULTED),
  INFORMED: byRole(RaciRole.INFORMED),
  HAND_OFF: {
    key: (node) => JSON.stringify(sortedHandOffs(node).map((one) => [one.toId, one.what])),
    text: ({ node, map }) =>
      sortedHandOffs(node)
        .map((one) => `${one.what} → ${map.get(one.toId)?.revision.name ?? ''}`.trim())
        .join(', '),
  },
};

const FIELD_ORDER = Object.values(MapField);

function changedFields(was: Placed | undefined, is: Placed | undefined, names: MapNames): FieldChange[] {
  const fields: FieldChange[] = [];
  for (const field of FIELD_ORDER) {
    const reader = FIELDS[field];
    const keyBefore = was ? reader.key(was.node) : EMPTY_KEYS[field];
    const keyAfter = is ? reader.key(is.node) : EMPTY_KEYS[field];
    if (keyBefore === keyAfter) continue;
    fields.push({ field, before: textOf(reader, was, names), after: textOf(reader, is, names) });
  }
  return fields;
}

/** How "nothing" reads as a key, so that an added or ended responsibility lists only the fields that it has. */
const EMPTY_KEYS: Record<MapField, string> = {
  ...(Object.fromEntries(FIELD_ORDER.map((field) => [field, ''])) as Record<MapField, string>),
  HAND_OFF: '[]',
};

function textOf(reader: FieldReader, placed: Placed | undefined, names: MapNames): string | null {
  return (placed && reader.text(placed, names)) || null;
}

function distinctHolders(node: MapNode, role: RaciRole): Holder[] {
  const holders = new Map<string, Holder>();
  for (const party of node.parties) if (party.role === role) holders.set(holderKey(party), party);
  return [...holders.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, holder]) => holder);
}

function sortedHandOffs(node: MapNode): MapHandOff[] {
  return [...node.handOffsOut].sort((a, b) => a.toId - b.toId || (a.what < b.what ? -1 : 1));
}
