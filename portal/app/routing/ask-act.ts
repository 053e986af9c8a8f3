/** What the buttons of the ask form say: to whom. Shared by the form and the server that reads it. */
export const TO_TEAM = 'team';
export const KEEP = 'keep';
/** The choice of a topic of its own. */
export const NEW_TOPIC = 'new';

const PREFIX = 'owner:';

/** To the team of this responsibility. */
export const toOwner = (responsibilityId: string) => `${PREFIX}${responsibilityId}`;

/** The responsibility that a button named; null when it named none. */
export const responsibilityOf = (act: string) => (act.startsWith(PREFIX) ? act.slice(PREFIX.length) : null);
