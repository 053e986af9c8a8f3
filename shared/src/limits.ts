/** Limits that stand once and serve both sides: the API refuses beyond them, the portal's fields stop at them. */
export const limits = {
  name: 120,
  line: 300,
  text: 4000,
  email: 254,
  password: { min: 10, max: 200 },
  keywords: 30,
  keyword: 40,
  values: 12,
  stages: 30,
  splitChildren: 20,
  page: 100,
  searchText: 200,
  searchHits: 20,
  /** Characters of an imported file: about 10 MB. */
  importText: 10_000_000,
} as const;
