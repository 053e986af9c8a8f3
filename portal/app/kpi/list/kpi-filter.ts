/** The filter of everybody's KPIs as it stands in the address: a link to a filtered list works. */
export type KpiListFilter = {
  text: string;
  ownerId: string;
  teamId: string;
  valueId: string;
  retired: boolean;
};

export type KpiListView = 'list' | 'mission';

export function readKpiFilter(params: URLSearchParams): KpiListFilter {
  return {
    text: (params.get('q') ?? '').trim().slice(0, 200),
    ownerId: params.get('owner') ?? '',
    teamId: params.get('team') ?? '',
    valueId: params.get('value') ?? '',
    retired: params.get('status') === 'retired',
  };
}

export function readKpiView(params: URLSearchParams): KpiListView {
  return params.get('view') === 'mission' ? 'mission' : 'list';
}

/** The filter as the API takes it; a team means the teams below it too. */
export function toKpiFilter({ text, ownerId, teamId, valueId, retired }: KpiListFilter) {
  return {
    ...(text && { text }),
    ...(ownerId && { ownerId }),
    ...(teamId && { teamId }),
    ...(valueId && { valueId }),
    retired,
  };
}

/** Whether anything is left out but what is retired. */
export function isFiltered({ text, ownerId, teamId, valueId, retired }: KpiListFilter): boolean {
  return Boolean(text || ownerId || teamId || valueId || retired);
}

/** Where somebody's KPIs are listed. */
export const kpisOfPath = (ownerId: string) => `/kpis?owner=${encodeURIComponent(ownerId)}`;
