/** What was just done with a gray zone, as the address says it to the page that opens after it. */
const toasts = ['reported', 'updated', 'dismissed', 'logged', 'removed', 'milestone'] as const;
export type ZoneToast = (typeof toasts)[number];

/** Reads it; null when the address says nothing that is known. */
export const readToast = (params: URLSearchParams): ZoneToast | null =>
  toasts.find((each) => each === params.get('done')) ?? null;

/** The address of a page that says it. */
export const toastPath = (path: string, toast: ZoneToast): string => `${path}?done=${toast}`;
