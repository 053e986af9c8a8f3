/** By what a row of points may name a metric: its key, or its name where only one has it. Metrics in use go before those put away; a key that is the name of another one in use is neither's. */
import { cleanText } from '../../fields';

export interface NamedMetric {
  id: number;
  key: string;
  name: string;
  isArchived: boolean;
}

export interface FoundMetric {
  id: number;
  /** Why it takes no points; null when it does. */
  problem: 'archived' | 'ambiguous_metric' | null;
}

export class MetricIndex {
  private readonly exact = new Map<string, FoundMetric>();
  private readonly loose = new Map<string, FoundMetric>();

  constructor(metrics: Iterable<NamedMetric>) {
    const all = [...metrics].sort((a, b) => Number(a.isArchived) - Number(b.isArchived));
    for (const { id, key, isArchived } of all) this.add(key, { id, problem: isArchived ? 'archived' : null });
    const keys = new Set(this.exact.keys());
    for (const { id, name, isArchived } of all)
      if (!isArchived || !keys.has(name)) this.add(name, { id, problem: isArchived ? 'archived' : null });
  }

  private add(text: string, found: FoundMetric): void {
    for (const [map, word] of [
      [this.exact, text],
      [this.loose, loosely(text)],
    ] as const) {
      const before = map.get(word);
      if (!before) map.set(word, found);
      else if (before.id !== found.id && (before.problem === found.problem || found.problem === null))
        map.set(word, { id: before.id, problem: 'ambiguous_metric' });
    }
  }

  /** The metric that a cell names; undefined when there is none. Case and outer space make no difference where they need not. */
  find(text: string): FoundMetric | undefined {
    return this.exact.get(text) ?? this.loose.get(loosely(text));
  }
}

const loosely = (text: string): string => cleanText(text).toLowerCase();
