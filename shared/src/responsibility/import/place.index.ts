/**
 * Finds the thing that stands at a place. Addresses with a repository are compared as a whole; a CODEOWNERS path has none,
 * so it is compared with the ways in which it could write an address, and only where just one thing fits.
 */
import type { ImportedResponsibility } from './ownership-document';
import type { SnapshotResponsibility } from './ownership-snapshot';
import type { Planning } from './planning';
import { asPatterns, hasRepository } from './source-location';

type Index = Map<string, SnapshotResponsibility[]>;

export class PlaceIndex {
  private readonly addresses: Index = new Map();
  /** Addresses as a CODEOWNERS file could write them. */
  private readonly written: Index = new Map();
  private readonly paths: Index = new Map();
  private readonly refs: ReadonlySet<string>;
  /** How many of the file's addresses have this path in their repositories. */
  private readonly pathCounts = new Map<string, number>();

  constructor(private readonly planning: Planning) {
    const listed = planning.document.responsibilities;
    this.refs = new Set(listed.map(({ ref }) => ref));
    for (const { location } of listed) {
      const path = location !== undefined && hasRepository(location) ? asPatterns(location).pathOnly : null;
      if (path !== null) this.pathCounts.set(path, (this.pathCounts.get(path) ?? 0) + 1);
    }
    for (const thing of planning.snapshot.responsibilities) {
      for (const { isDropped, location } of thing.claims)
        if (!isDropped && location !== null) this.add(location, thing);
    }
  }

  private add(location: string, thing: SnapshotResponsibility): void {
    if (!hasRepository(location)) {
      push(this.paths, location, thing);
      return;
    }
    push(this.addresses, location, thing);
    const { withRepository, pathOnly } = asPatterns(location);
    push(this.written, withRepository, thing);
    if (pathOnly !== null) push(this.written, pathOnly, thing);
  }

  /**
   * The only thing at the place that this source does not list under another name; one under a name that is gone was
   * renamed. A path that fits several gets a warning.
   */
  find({ location, ref, line }: ImportedResponsibility): SnapshotResponsibility | undefined {
    if (location === undefined) return undefined;
    if (hasRepository(location)) return this.findAddress(location);
    const things = this.free(this.written.get(location));
    if (things.length > 1)
      this.planning.problem('ambiguous_path', { value: ref }, { line, field: 'pattern' });
    return things.length === 1 ? things[0] : undefined;
  }

  private findAddress(location: string): SnapshotResponsibility | undefined {
    const { withRepository, pathOnly } = asPatterns(location);
    const isOnlyPath = pathOnly !== null && this.pathCounts.get(pathOnly) === 1;
    for (const things of [
      this.free(this.addresses.get(location)),
      this.free(this.paths.get(withRepository)),
      isOnlyPath ? this.free(this.paths.get(pathOnly)) : [],
    ]) {
      if (things.length === 1) return things[0];
    }
    return undefined;
  }

  private free(things: readonly SnapshotResponsibility[] = []): SnapshotResponsibility[] {
    const { source } = this.planning.options;
    return things.filter(
      ({ claims }) =>
        !claims.some((claim) => claim.source === source && !claim.isDropped && this.refs.has(claim.ref)),
    );
  }
}

function push(index: Index, key: string, thing: SnapshotResponsibility): void {
  const things = index.get(key);
  if (!things) index.set(key, [thing]);
  else if (things.at(-1) !== thing) things.push(thing);
}
