/** Addresses of the things that other pages link to. Ids are opaque, so they are escaped. */
export const personPath = (id: string) => `/people/${encodeURIComponent(id)}`;
export const teamPath = (id: string) => `/teams/${encodeURIComponent(id)}`;
export const responsibilityPath = (id: string) => `/responsibilities/${encodeURIComponent(id)}`;
