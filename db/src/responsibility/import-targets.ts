/** Which stored row each target of an import plan is, as the plan is carried out. */
import type { ImportKind, Target } from '@groundcrew/shared';

export class ImportTargets {
  private readonly created = new Map<string, number>();

  /** Something that the plan creates is stored now. */
  add(kind: ImportKind, ref: string, id: number): void {
    this.created.set(`${kind} ${ref}`, id);
  }

  /** @throws Error for a target that the plan should have created before: the plan's order is a defect then */
  idOf(kind: ImportKind, target: Target): number {
    const id = this.find(kind, target);
    if (id === undefined) throw new Error(`The import plan uses a ${kind} before it creates it.`);
    return id;
  }

  /** Undefined while the plan has not created it yet. */
  find(kind: ImportKind, target: Target): number | undefined {
    return 'id' in target ? target.id : this.created.get(`${kind} ${target.newRef}`);
  }

  optionalId(kind: ImportKind, target: Target | null): number | null {
    return target === null ? null : this.idOf(kind, target);
  }
}

/** Stores items level by level, so that each finds what stands above it there. */
export async function inLevels<T>(
  items: readonly T[],
  isReady: (item: T) => boolean,
  store: (level: T[]) => Promise<void>,
): Promise<void> {
  let rest = [...items];
  while (rest.length > 0) {
    const level = rest.filter(isReady);
    if (level.length === 0) throw new Error('The import plan has a circle of parents.');
    await store(level);
    const stored = new Set(level);
    rest = rest.filter((item) => !stored.has(item));
  }
}
