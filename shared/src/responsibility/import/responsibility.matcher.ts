/**
 * Which responsibility of the hub is meant: by what this source called it before, by the same reference of another
 * source, by where its code stands (so that a catalogue and a CODEOWNERS file describe one thing), in a CSV by key or name.
 */
import { compareText } from './import-problem';
import { KeyRing } from './key-ring';
import type { ImportedResponsibility } from './ownership-document';
import type { SnapshotResponsibility } from './ownership-snapshot';
import { PlaceIndex } from './place.index';
import type { MatchedResponsibility, Planning } from './planning';

type Index = Map<string, SnapshotResponsibility[]>;

/** Every listed responsibility with its match, by reference. The key of a new one is free in the hub. */
export function matchResponsibilities(planning: Planning): Map<string, MatchedResponsibility> {
  const { snapshot, document } = planning;
  const listed = [...document.responsibilities].sort((a, b) => compareText(a.ref, b.ref));
  const found = new Map<string, SnapshotResponsibility>();
  const taken = new Map<number, ImportedResponsibility>();
  for (const candidates of finders(planning)) {
    for (const one of listed) {
      if (found.has(one.ref)) continue;
      const existing = candidates(one);
      if (!existing) continue;
      const other = taken.get(existing.id);
      // several components of a catalogue may stand in one folder: only the first of them is the thing found there
      if (other && one.findBy === 'REF') continue;
      if (other) {
        const [first, second] = other.line < one.line ? [other, one] : [one, other];
        planning.problem('same_thing', { name: second.name, firstLine: first.line }, { line: second.line });
      }
      taken.set(existing.id, one);
      found.set(one.ref, existing);
    }
  }
  const used = snapshot.responsibilities.map(({ key }) => key);
  const keys = new KeyRing([...used, ...snapshot.retiredResponsibilityKeys]);
  return new Map(
    listed.map((one) => {
      const existing = found.get(one.ref) ?? null;
      const target = existing ? { id: existing.id } : { newRef: one.ref };
      return [one.ref, { listed: existing ? one : { ...one, key: keys.take(one.key) }, existing, target }];
    }),
  );
}

type Finder = (one: ImportedResponsibility) => SnapshotResponsibility | undefined;

function finders(planning: Planning): Finder[] {
  const { snapshot, options } = planning;
  const own: Index = new Map();
  const foreign: Index = new Map();
  const places = new PlaceIndex(planning);
  const byKey: Index = new Map();
  const byName: Index = new Map();
  for (const thing of snapshot.responsibilities) {
    add(byKey, thing.key, thing);
    add(byName, thing.name, thing);
    for (const claim of thing.claims) {
      add(claim.source === options.source ? own : foreign, claim.ref, thing);
    }
  }
  return [
    (one) => own.get(one.ref)?.[0],
    (one) => (one.findBy === 'REF' && !one.isPathOnly ? foreign.get(one.ref)?.[0] : undefined),
    (one) => places.find(one),
    (one) => (one.findBy === 'KEY' ? byKey.get(one.key)?.[0] : undefined),
    (one) => (one.findBy === 'NAME' ? onlyByName(planning, one, byName) : undefined),
  ];
}

function onlyByName(
  planning: Planning,
  one: ImportedResponsibility,
  byName: Index,
): SnapshotResponsibility | undefined {
  const things = byName.get(one.name) ?? [];
  if (things.length <= 1) return things[0];
  const candidates = things
    .map(({ key }) => key)
    .sort(compareText)
    .slice(0, 5)
    .join(', ');
  planning.problem('ambiguous_name', { value: one.name, candidates }, { line: one.line, field: 'name' });
  return undefined;
}

function add(index: Index, key: string, thing: SnapshotResponsibility): void {
  const things = index.get(key);
  if (!things) index.set(key, [thing]);
  else if (!things.includes(thing)) things.push(thing);
}
