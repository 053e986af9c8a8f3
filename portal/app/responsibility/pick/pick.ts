/** Picking a member, a team, a work or a topic by typing a part of its name. */

export const pickKinds = ['holder', 'member', 'team', 'work', 'topic'] as const;
export type PickKind = (typeof pickKinds)[number];

/** One thing that can be picked. */
export interface PickChoice {
  id: string;
  name: string;
  /** What tells it from others of the same name: a person's title and e-mail, a team's path, a work's team. */
  note: string;
}

/** Choices by the name of their field, for fields whose text fits several things or nothing. */
export type PickMatches = Record<string, PickChoice[]>;

/** The name of the text field that stands beside the hidden id of a pick. */
export const pickTextName = (name: string) => `${name}Text`;

/** The one choice that a typed text means: the only match, or the only one of exactly that name. */
export function meantChoice(text: string, choices: readonly PickChoice[]): PickChoice | null {
  const wanted = normal(text);
  const exact = choices.filter((choice) => normal(choice.name) === wanted);
  if (exact.length === 1) return exact[0] ?? null;
  return choices.length === 1 ? (choices[0] ?? null) : null;
}

function normal(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}
