/** A scope as its lines: people write lists with and without bullets, and both are shown as one. */
export function scopeLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•·*]\s+/u, '').trim())
    .filter((line) => line !== '');
}
