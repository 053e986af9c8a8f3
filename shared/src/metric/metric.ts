/** A metric is a daily series that the company has (domain.md, "metric"). */

/** FRONT_DOOR is growth: more helps. BACK_DOOR is a leak: less helps. */
export const MetricSide = { FRONT_DOOR: 'FRONT_DOOR', BACK_DOOR: 'BACK_DOOR' } as const;
export type MetricSide = (typeof MetricSide)[keyof typeof MetricSide];

/** A FLOW adds up over days (orders); a LEVEL is averaged over them (monthly active users). */
export const MetricKind = { FLOW: 'FLOW', LEVEL: 'LEVEL' } as const;
export type MetricKind = (typeof MetricKind)[keyof typeof MetricKind];

/** What a metric counts, where it is one that the KPI library knows. */
export const MetricRole = {
  ORDERS: 'ORDERS',
  PAYMENTS: 'PAYMENTS',
  REVENUE: 'REVENUE',
  SIGN_UPS: 'SIGN_UPS',
  ACTIVE_USERS: 'ACTIVE_USERS',
  CONTACTS: 'CONTACTS',
  CONTACTS_SOLVED_FIRST_TOUCH: 'CONTACTS_SOLVED_FIRST_TOUCH',
  REPEAT_CONTACTS: 'REPEAT_CONTACTS',
  CONTACTS_ANSWERED_IN_24H: 'CONTACTS_ANSWERED_IN_24H',
  CONTACTS_REMOVED: 'CONTACTS_REMOVED',
  CANCELLATIONS: 'CANCELLATIONS',
  RETURNS: 'RETURNS',
  SHIPMENTS: 'SHIPMENTS',
  SHIPMENTS_ON_TIME: 'SHIPMENTS_ON_TIME',
  CASES_HANDLED: 'CASES_HANDLED',
  TALK_TIME: 'TALK_TIME',
  HEADCOUNT: 'HEADCOUNT',
  COST: 'COST',
  OTHER: 'OTHER',
} as const;
export type MetricRole = (typeof MetricRole)[keyof typeof MetricRole];

/** How a series is cut into periods. Weeks begin on Monday. */
export const PeriodUnit = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH' } as const;
export type PeriodUnit = (typeof PeriodUnit)[keyof typeof PeriodUnit];

/** Where a load of points came from. */
export const LoadSource = { TYPED: 'TYPED', FILE: 'FILE', STREAM: 'STREAM', COMMAND: 'COMMAND' } as const;
export type LoadSource = (typeof LoadSource)[keyof typeof LoadSource];

/** RUNNING until all is read; LOADED, also where bad rows were left out as asked; REFUSED when nothing was loaded. */
export const LoadState = { RUNNING: 'RUNNING', LOADED: 'LOADED', REFUSED: 'REFUSED' } as const;
export type LoadState = (typeof LoadState)[keyof typeof LoadState];

/** What a load does with a row that cannot be read: refuse the whole load, or leave the row out. */
export const BadRows = { REFUSE_ALL: 'REFUSE_ALL', SKIP: 'SKIP' } as const;
export type BadRows = (typeof BadRows)[keyof typeof BadRows];

/** Which direction of a series helps. */
export const Direction = { HIGHER: 'HIGHER', LOWER: 'LOWER' } as const;
export type Direction = (typeof Direction)[keyof typeof Direction];

/** Growth should rise, a leak should fall. */
export function directionOf(side: MetricSide): Direction {
  return side === MetricSide.FRONT_DOOR ? Direction.HIGHER : Direction.LOWER;
}
