/** How long the identifiers of an import may be, in characters; names and texts keep to `limits`. */
export const importLimits = {
  /** Keys of teams and responsibilities, handles of people. */
  key: 100,
  /** What the source itself calls a thing: an entity reference, a path. */
  ref: 300,
  location: 300,
  /** Name of a source. */
  source: 60,
} as const;
