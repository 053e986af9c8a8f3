import type { search as korean } from '../ko/search';
import type { Translation } from '../parity';

export const search = {
  title: 'Search',
  heading: 'Found for “{{text}}”',
  field: 'A name, or a sentence about the work',
  find: 'Search',
  results: 'Found',
  hint: 'Find people, teams, work and metrics by name or in a sentence.',
  nothing: 'No people, teams, work or metrics for “{{text}}”. Try other words?',
  looking: 'Looking',
  person: 'Person',
  team: 'Team',
  responsibility: 'Work',
  metric: 'Metric',
  askWhose: 'Ask whose this is',
  askWhoseNote: 'Finds who holds “{{text}}”, and asks them',
  unowned: 'Nobody owns this yet',
} satisfies Translation<typeof korean>;
