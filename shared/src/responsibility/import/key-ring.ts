/** Hands out keys that nobody has: the wished one, or the wished one with a number. */
import { importLimits } from './import-limits';

export class KeyRing {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  /** At most 100 characters, of letters, digits and `.`, `_`, `-`, in lower case. */
  take(wish: string): string {
    const cleaned =
      wish
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'item';
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : `-${number}`;
      const key = `${cleaned.slice(0, importLimits.key - suffix.length)}${suffix}`;
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return key;
    }
  }
}
