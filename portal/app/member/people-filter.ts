/** The directory's filter, as it stands in the address: a link to a filtered list works. */
export type PeopleFilter = { text: string; teamId: string; left: boolean };

export function readPeopleFilter(params: URLSearchParams): PeopleFilter {
  return {
    text: (params.get('q') ?? '').trim().slice(0, 200),
    teamId: params.get('team') ?? '',
    left: params.get('status') === 'left',
  };
}

/** The filter as the API takes it: a team means the teams below it too. */
export function toMemberFilter({ text, teamId, left }: PeopleFilter) {
  return {
    ...(text && { text }),
    ...(teamId && { teamId, includeSubTeams: true }),
    active: !left,
  };
}
