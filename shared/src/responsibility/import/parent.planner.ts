/** Trees of teams and of responsibilities as they will be after an import: no circle, and parents before children. */
import { type Target, targetKey } from './import-plan';
import { compareText } from './import-problem';
import type { Planning } from './planning';

interface TreeNode {
  name: string;
  parent: string | null;
  /** Line of the file; null for a thing that the file does not list. */
  line: number | null;
}

export class PlannedTree {
  private readonly nodes = new Map<string, TreeNode>();

  /** Things of the hub come first, then what the file says of them. */
  set(target: Target, parent: Target | null, name: string, line: number | null): void {
    this.nodes.set(targetKey(target), { name, parent: parent && targetKey(parent), line });
  }

  nameOf(target: Target | null): string | null {
    return target && (this.nodes.get(targetKey(target))?.name ?? null);
  }

  /** Key of the target above; null for a root. */
  parentOf(target: Target): string | null {
    return this.nodes.get(targetKey(target))?.parent ?? null;
  }

  /** How far below its root a thing stands. */
  depthOf(target: Target): number {
    return this.pathFrom(targetKey(target)).length;
  }

  /** Says every circle once, at the first line of the file that is part of it. */
  reportCycles(planning: Planning, field: string): void {
    const told = new Set<string>();
    for (const [key, { line }] of this.nodes) {
      if (line === null || told.has(key)) continue;
      const path = this.pathFrom(key);
      const last = this.nodes.get(path.at(-1) ?? key)?.parent;
      if (last !== key) continue;
      for (const step of path) told.add(step);
      const steps = path.map((step) => this.nodes.get(step));
      const lines = steps.flatMap((step) => (step?.line ? [step.line] : []));
      const names = steps.map((step) => step?.name ?? '');
      const first = names.indexOf([...names].sort(compareText)[0] ?? '');
      const round = [...names.slice(first), ...names.slice(0, first), names[first]];
      planning.problem('cycle', { path: round.join(' → ') }, { line: Math.min(...lines), field });
    }
  }

  /** The thing and what stands above it, nearest first; ends before it comes back to a step. */
  private pathFrom(key: string): string[] {
    const path = new Set<string>();
    let at: string | null = key;
    while (at !== null && !path.has(at)) {
      path.add(at);
      at = this.nodes.get(at)?.parent ?? null;
    }
    return [...path];
  }
}

/** The two trees of a plan. */
export interface PlannedTrees {
  teams: PlannedTree;
  responsibilities: PlannedTree;
}
