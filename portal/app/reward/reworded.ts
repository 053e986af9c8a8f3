import type { SubmissionResult } from '@conform-to/react';

/** A reply with some fields' codes said more nearly: of points that are short, say, what the field's own page knows of it. */
export function reworded(
  reply: SubmissionResult,
  codes: Record<string, Record<string, string>>,
): SubmissionResult {
  const error = Object.fromEntries(
    Object.entries(reply.error ?? {}).map(([name, found]) => [
      name,
      (found ?? []).map((code) => codes[name]?.[code] ?? code),
    ]),
  );
  return { ...reply, error };
}
