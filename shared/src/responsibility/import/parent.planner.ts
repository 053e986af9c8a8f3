/** Trees of teams and of responsibilities as they will be after an import: no circle, and parents before children. */

import { importLimits } from './import-limits';
import { type Target, targetKey } from './import-plan';
import { compareText } from './import-problem';
import type { Planning } from './planning';

const IN_CIRCLE = -1;
/** Names of a circle that are told. */
const SHOWN = 20;

interface TreeNode {
  name: string;
  parent: string | null;
  /** Line of the file; null for a thing that the file does not list. */
  line: number | null;
}

export class PlannedTree {
  private readonly nodes = new Map<string, TreeNode>();
  /** Found so far; 0 for what is in a circle or below one. */
  private readonly depths = new Map<string, number>();

  /** Things of the hub come first, then what the file says of them. */
  set(target: Target, parent: Target | null, name: string, line: number | null): void {
    this.depths.clear();
    this.nodes.set(targetKey(target), { name, parent: parent && targetKey(parent), line });
  }

  nameOf(target: Target | null): string | null {
    return target && (this.nodes.get(targetKey(target))?.name ?? null);
  }

  /** Key of the target above; null for a root. */
  parentOf(target: Target): string | null {
    return this.nodes.get(targetKey(target))?.parent ?? null;
  }

  /** How far below its root a thing stands, from 1; 0 in a circle. */
  depthOf(target: Target): number {
    return this.depth(targetKey(target));
  }

  /** Says every circle once, at the first line of the file that is part of it, and what stands too deep. */
  checkDepths(planning: Planning, field: string): void {
    const told = new Set<string>();
    for (const [key, { line, name }] of this.nodes) {
      if (line === null || told.has(key)) continue;
      const depth = this.depth(key);
      if (depth > importLimits.depth) {
        planning.problem('too_deep', { name, max: importLimits.depth }, { line, field });
      }
      const circle = depth === 0 ? this.circleThrough(key) : [];
      for (const step of circle) told.add(step);
      if (circle.length > 0) this.reportCircle(planning, circle, field);
    }
  }

  private reportCircle(planning: Planning, circle: string[], field: string): void {
    const steps = circle.flatMap((step) => this.nodes.get(step) ?? []);
    const names = steps.map(({ name }) => name);
    const first = names.indexOf([...names].sort(compareText)[0] ?? '');
    const round = [...names.slice(first), ...names.slice(0, first), names[first]];
    const shown = round.length > SHOWN ? [...round.slice(0, SHOWN), '…', names[first]] : round;
    const line = steps.reduce<number | null>((least, step) => earlier(least, step.line), null);
    planning.problem('cycle', { path: shown.join(' → ') }, { line, field });
  }

  /** The circle that the thing is part of; empty when it only stands below one. */
  private circleThrough(key: string): string[] {
    const circle = [key];
    let at = this.nodes.get(key)?.parent ?? null;
    while (at !== null && at !== key && circle.length <= this.nodes.size) {
      circle.push(at);
      at = this.nodes.get(at)?.parent ?? null;
    }
    return at === key ? circle : [];
  }

  private depth(key: string): number {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | null = key;
    while (at !== null && !this.depths.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = this.nodes.get(at)?.parent ?? null;
    }
    const above = at === null ? 0 : onPath.has(at) ? IN_CIRCLE : (this.depths.get(at) ?? 0) || IN_CIRCLE;
    for (const [index, step] of path.reverse().entries()) {
      this.depths.set(step, above === IN_CIRCLE ? 0 : above + index + 1);
    }
    return this.depths.get(key) ?? 0;
  }
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

/** The two trees of a plan. */
export interface PlannedTrees {
  teams: PlannedTree;
  responsibilities: PlannedTree;
}
