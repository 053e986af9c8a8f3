/**
 * Recognition (domain.md): anyone to one or more colleagues: what they did, for which customer or value, tied to a work or not. Public
 * inside the company, newest first. Nobody recognises themselves. Plain text with mentions and one span that is credited.
 */

export const RecognitionKind = {
  /** 칭찬. */
  PRAISE: 'PRAISE',
  /** "This helped me: …", on an idea. */
  CREDIT: 'CREDIT',
  /** The company is told whose idea was adopted; written by the hub. */
  ADOPTION: 'ADOPTION',
  /** A gray zone was adopted; written by the hub. */
  TAKEN: 'TAKEN',
  /** An immediate award, in public with its reason. */
  AWARD: 'AWARD',
} as const;
export type RecognitionKind = (typeof RecognitionKind)[keyof typeof RecognitionKind];

/** Kinds that people write themselves; an award is written with its points. */
export const writtenKinds: readonly RecognitionKind[] = [RecognitionKind.PRAISE, RecognitionKind.CREDIT];

/** What it can be tied to. */
export const TieKind = { IDEA: 'IDEA', GRAY_ZONE: 'GRAY_ZONE', KPI: 'KPI' } as const;
export type TieKind = (typeof TieKind)[keyof typeof TieKind];

/** The span that the author marks as what is credited, in code points of the text; half-open. */
export interface CreditedSpan {
  start: number;
  end: number;
}

/** Whether a span lies in a text and is not empty. */
export function isSpanOf(text: string, { start, end }: CreditedSpan): boolean {
  return (
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= [...text].length
  );
}

/** The text in three parts around the span. */
export function aroundSpan(text: string, span: CreditedSpan | null): [string, string, string] {
  if (!span || !isSpanOf(text, span)) return [text, '', ''];
  const letters = [...text];
  return [
    letters.slice(0, span.start).join(''),
    letters.slice(span.start, span.end).join(''),
    letters.slice(span.end).join(''),
  ];
}

/** Days over which the health of recognition is looked at. */
export const HEALTH_DAYS = 90;
/** A ring is so many people at most … */
export const RING_MOST = 4;
/** … who gave this share or more of what they gave to each other … */
export const RING_SHARE = 0.8;
/** … in which each gave or got so many times at least. */
export const RING_TIMES = 3;
/** Looked for along the ties to so many whom each recognised most. */
export const RING_TIES = 6;
/** Of quiet people so many are named. */
export const QUIET_SHOWN = 100;
