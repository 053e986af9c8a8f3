/** What the wall leaves out, as its address says it. */
import { RecognitionKind, TieKind } from '@groundcrew/shared';

export const wallKinds = Object.values(RecognitionKind);
export const wallTies = Object.values(TieKind);
/** What a post can be marked as. */
export const wallMarks = ['across', 'behind', 'leader'] as const;
type WallMark = (typeof wallMarks)[number];

export type WallFilter = {
  teamId: string;
  valueId: string;
  memberId: string;
  kind: RecognitionKind | '';
  tie: TieKind | '';
  marks: readonly WallMark[];
};

const NONE: WallFilter = { teamId: '', valueId: '', memberId: '', kind: '', tie: '', marks: [] };

/** Reads an address; what it does not know is not a filter. */
export function readWallFilter(params: URLSearchParams): WallFilter {
  return {
    teamId: params.get('team') ?? '',
    valueId: params.get('value') ?? '',
    memberId: params.get('person') ?? '',
    kind: wallKinds.find((kind) => kind === params.get('kind')) ?? '',
    tie: wallTies.find((tie) => tie === params.get('tie')) ?? '',
    marks: wallMarks.filter((mark) => params.getAll('mark').includes(mark)),
  };
}

/** The same as the API takes it. */
export function toRecognitionFilter({ teamId, valueId, memberId, kind, tie, marks }: WallFilter) {
  return {
    ...(teamId && { teamId }),
    ...(valueId && { valueId }),
    ...(memberId && { memberId }),
    ...(kind && { kind }),
    ...(tie && { tie }),
    ...(marks.includes('across') && { isAcrossTeams: true }),
    ...(marks.includes('behind') && { isBehindScenes: true }),
    ...(marks.includes('leader') && { isLeaderExample: true }),
  };
}

/** The query of an address that shows this. */
export function wallQuery(filter: Partial<WallFilter>): URLSearchParams {
  const { teamId, valueId, memberId, kind, tie, marks } = { ...NONE, ...filter };
  const named = Object.entries({ team: teamId, value: valueId, person: memberId, kind, tie });
  return new URLSearchParams([
    ...named.filter(([, value]) => value !== ''),
    ...wallMarks.filter((mark) => marks.includes(mark)).map((mark) => ['mark', mark]),
  ]);
}

/** The address of the wall with another filter. */
export function wallPath(filter: Partial<WallFilter> = {}): string {
  const query = wallQuery(filter);
  return query.size > 0 ? `/wall?${query}` : '/wall';
}

/** Whether anything is left out. */
export const isNarrowed = (filter: WallFilter): boolean => wallQuery(filter).size > 0;
