/** Addresses of the things that other pages link to. Ids are opaque, so they are escaped. */
export const personPath = (id: string) => `/people/${encodeURIComponent(id)}`;
export const teamPath = (id: string) => `/teams/${encodeURIComponent(id)}`;
export const responsibilityPath = (id: string) => `/responsibilities/${encodeURIComponent(id)}`;
export const kpiPath = (id: string) => `/kpis/${encodeURIComponent(id)}`;
export const metricPath = (id: string) => `/metrics/${encodeURIComponent(id)}`;
export const grayZonePath = (id: string) => `/gray-zones/${encodeURIComponent(id)}`;
export const ideaPath = (id: string) => `/ideas/${encodeURIComponent(id)}`;
export const wallPostPath = (id: string) => `/wall/${encodeURIComponent(id)}`;
