/**
 * Why a call was not taken, as a kind that has words. The API writes the reason down in English with the receiver's own
 * answer (api: webhook-call); what it says beyond the kind is shown beside our words.
 */
export type DeliveryProblem =
  | 'PRIVATE_ADDRESS'
  | 'NOT_FOUND'
  | 'REFUSED'
  | 'TIMEOUT'
  | 'TLS'
  | 'REDIRECT'
  | 'GONE'
  | 'STATUS'
  | 'OFF'
  | 'SEALED'
  | 'other';

const KINDS: [RegExp, DeliveryProblem][] = [
  [/may not be called/, 'PRIVATE_ADDRESS'],
  [/no answer within|ETIMEDOUT/, 'TIMEOUT'],
  [/ENOTFOUND|EAI_AGAIN/, 'NOT_FOUND'],
  [/ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH/, 'REFUSED'],
  [/CERT|SSL|TLS|SELF_SIGNED/, 'TLS'],
  [/redirects/, 'REDIRECT'],
  [/wants no more calls/, 'GONE'],
  [/^The receiver answered/, 'STATUS'],
  [/switched off/, 'OFF'],
  [/cannot be read/, 'SEALED'],
];

export function deliveryProblem(problem: string): DeliveryProblem {
  return KINDS.find(([pattern]) => pattern.test(problem))?.[1] ?? 'other';
}
