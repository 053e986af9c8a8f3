/** The list of covers as it stands in the address: a link to a filtered list works. */
export type CoverListFilter = {
  /** Whether those that hold today are shown alone. */
  running: boolean;
  helperId: string;
  teamId: string;
  topicId: string;
};

/** Whatever is asked of a person or a topic is asked of all time, unless it says today. */
export function readCoverFilter(params: URLSearchParams): CoverListFilter {
  const [helperId, topicId] = [params.get('helper') ?? '', params.get('topic') ?? ''];
  const when = params.get('when');
  return {
    running: when === 'now' || (when !== 'all' && !helperId && !topicId),
    helperId,
    teamId: params.get('team') ?? '',
    topicId,
  };
}

/** The filter as the API takes it. */
export function toCoverFilter({ running, helperId, teamId, topicId }: CoverListFilter) {
  return {
    ...(running && { running }),
    ...(helperId && { helperId }),
    ...(teamId && { teamId }),
    ...(topicId && { topicId }),
  };
}

/** The address of the list with another filter. */
export function coversPath({ running, helperId, teamId, topicId }: Partial<CoverListFilter>): string {
  const params = new URLSearchParams(
    Object.entries({
      when: running === undefined ? '' : running ? 'now' : 'all',
      helper: helperId,
      team: teamId,
      topic: topicId,
    }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return params.size > 0 ? `/covers?${params}` : '/covers';
}
