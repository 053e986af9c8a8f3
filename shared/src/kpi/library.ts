/** The KPIs that are offered (domain.md, "kpi": the library of the three-step editor). A formula of it is never flagged. */
import { Direction, MetricRole } from '../metric/metric';
import { KpiBasis, KpiDisplay } from './kpi';

export const KpiTemplateKey = {
  CONTACT_RATE_ORDERS: 'CONTACT_RATE_ORDERS',
  CONTACT_RATE_PAYMENTS: 'CONTACT_RATE_PAYMENTS',
  CONTACT_RATE_SIGN_UPS: 'CONTACT_RATE_SIGN_UPS',
  ONE_STOP_RATE: 'ONE_STOP_RATE',
  CANCELLATION_RATE: 'CANCELLATION_RATE',
  RETURN_RATE: 'RETURN_RATE',
  ON_TIME_DISPATCH: 'ON_TIME_DISPATCH',
  REPEAT_CONTACT_RATE: 'REPEAT_CONTACT_RATE',
  FIRST_RESPONSE_24H: 'FIRST_RESPONSE_24H',
  CONTACTS_REMOVED: 'CONTACTS_REMOVED',
} as const;
export type KpiTemplateKey = (typeof KpiTemplateKey)[keyof typeof KpiTemplateKey];

export interface KpiTemplate {
  key: KpiTemplateKey;
  basis: KpiBasis;
  direction: Direction;
  display: KpiDisplay;
  numeratorRole: MetricRole;
  denominatorRole: MetricRole | null;
}

const contactRate = (key: KpiTemplateKey, denominatorRole: MetricRole): KpiTemplate => ({
  key,
  basis: KpiBasis.RATE,
  direction: Direction.LOWER,
  display: KpiDisplay.PERCENT,
  numeratorRole: MetricRole.CONTACTS,
  denominatorRole,
});

const share = (
  key: KpiTemplateKey,
  direction: Direction,
  numeratorRole: MetricRole,
  denominatorRole: MetricRole,
): KpiTemplate => ({
  key,
  basis: KpiBasis.PROPORTION,
  direction,
  display: KpiDisplay.PERCENT,
  numeratorRole,
  denominatorRole,
});

/** In the order in which they are offered: contact rates first. */
export const kpiLibrary: readonly KpiTemplate[] = [
  contactRate(KpiTemplateKey.CONTACT_RATE_ORDERS, MetricRole.ORDERS),
  contactRate(KpiTemplateKey.CONTACT_RATE_PAYMENTS, MetricRole.PAYMENTS),
  contactRate(KpiTemplateKey.CONTACT_RATE_SIGN_UPS, MetricRole.SIGN_UPS),
  share(
    KpiTemplateKey.ONE_STOP_RATE,
    Direction.HIGHER,
    MetricRole.CONTACTS_SOLVED_FIRST_TOUCH,
    MetricRole.CONTACTS,
  ),
  share(KpiTemplateKey.CANCELLATION_RATE, Direction.LOWER, MetricRole.CANCELLATIONS, MetricRole.ORDERS),
  share(KpiTemplateKey.RETURN_RATE, Direction.LOWER, MetricRole.RETURNS, MetricRole.ORDERS),
  share(
    KpiTemplateKey.ON_TIME_DISPATCH,
    Direction.HIGHER,
    MetricRole.SHIPMENTS_ON_TIME,
    MetricRole.SHIPMENTS,
  ),
  share(KpiTemplateKey.REPEAT_CONTACT_RATE, Direction.LOWER, MetricRole.REPEAT_CONTACTS, MetricRole.CONTACTS),
  share(
    KpiTemplateKey.FIRST_RESPONSE_24H,
    Direction.HIGHER,
    MetricRole.CONTACTS_ANSWERED_IN_24H,
    MetricRole.CONTACTS,
  ),
  {
    // Per order, since a lone count of contacts removed could not be judged either.
    key: KpiTemplateKey.CONTACTS_REMOVED,
    basis: KpiBasis.RATE,
    direction: Direction.HIGHER,
    display: KpiDisplay.PER_THOUSAND,
    numeratorRole: MetricRole.CONTACTS_REMOVED,
    denominatorRole: MetricRole.ORDERS,
  },
];
