/** Which series of the other door stand beside a KPI: its own denominator first, then what tells most of that door. */

const TELLING = {
  FRONT_DOOR: ['ORDERS', 'PAYMENTS', 'SIGN_UPS', 'REVENUE', 'ACTIVE_USERS', 'SHIPMENTS'],
  BACK_DOOR: ['CONTACTS', 'CANCELLATIONS', 'RETURNS', 'REPEAT_CONTACTS'],
};

interface DoorMetric {
  id: string;
  role: string;
}

/** At most two ids of the door's metrics. */
export function besideIds(
  side: 'FRONT_DOOR' | 'BACK_DOOR',
  metrics: readonly DoorMetric[],
  denominatorId: string | null,
): string[] {
  const rank = ({ id, role }: DoorMetric) => {
    if (id === denominatorId) return -1;
    const place = TELLING[side].indexOf(role);
    return place === -1 ? TELLING[side].length : place;
  };
  const telling = metrics.filter((metric) => rank(metric) < TELLING[side].length);
  return [...telling]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 2)
    .map(({ id }) => id);
}
