/** Fields for the teams that something lands with: as many as a report may name (limits.grayZoneTeams). */
export const teamFields = [
  'team0',
  'team1',
  'team2',
  'team3',
  'team4',
  'team5',
  'team6',
  'team7',
  'team8',
  'team9',
] as const;

/** Fields that are there at once; a report names few, and the others wait behind a line. */
export const TEAMS_SHOWN = 3;
