/** How long the identifiers of an import may be, in characters; names and texts keep to `limits`. */
export const importLimits = {
  /** Keys of teams, handles of people, names of catalogue entities. */
  key: 100,
  /** Keys of responsibilities. */
  responsibilityKey: 200,
  /** What the source itself calls a thing: an entity reference, a path. */
  ref: 300,
  location: 300,
  /** Levels of teams below teams, or responsibilities below responsibilities. */
  depth: 50,
  /** Entities, patterns or rows of one file. */
  things: 50_000,
} as const;
