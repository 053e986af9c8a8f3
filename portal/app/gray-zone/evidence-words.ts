import type { GrayZoneEvidenceShownFragment } from '../gql/graphql';

/** Which sentence says what was counted, and of what. */
export type EvidenceWords =
  | { word: 'topic' | 'topicOneTeam'; requests: number; count: number }
  | { word: 'unowned'; name: string }
  | { word: 'doublyOwned'; name: string; count: number }
  | { word: 'handOffOne' | 'handOffBoth'; from: string; to: string }
  | { word: 'cover'; count: number; helpers: number }
  | { word: 'reported'; name: string }
  | { word: 'synergy' | 'gone' };

type Zone = Pick<
  GrayZoneEvidenceShownFragment,
  'source' | 'size' | 'evidence' | 'reportedBy' | 'responsibility' | 'handOff'
>;

const BOTH_SIDES = 2;

/** The sentence of a gray zone's source. What it was about may be gone since: then that is said. */
export function evidenceWords({
  source,
  size,
  evidence,
  reportedBy,
  responsibility,
  handOff,
}: Zone): EvidenceWords {
  switch (source) {
    case 'TOPIC': {
      const count = evidence?.teams ?? 0;
      return { word: count > 1 ? 'topic' : 'topicOneTeam', requests: evidence?.requests ?? size, count };
    }
    case 'UNOWNED':
      return responsibility ? { word: 'unowned', name: responsibility.name } : { word: 'gone' };
    case 'DOUBLY_OWNED':
      return responsibility
        ? { word: 'doublyOwned', name: responsibility.name, count: evidence?.accountables ?? size }
        : { word: 'gone' };
    case 'HAND_OFF': {
      if (!handOff) return { word: 'gone' };
      const word = (evidence?.missingSides ?? 1) >= BOTH_SIDES ? 'handOffBoth' : 'handOffOne';
      return { word, from: handOff.from.name, to: handOff.to.name };
    }
    case 'COVER':
      return { word: 'cover', count: evidence?.covers ?? size, helpers: evidence?.helpers ?? 0 };
    case 'SYNERGY':
      return { word: 'synergy' };
    case 'REPORTED':
      return reportedBy ? { word: 'reported', name: reportedBy.name } : { word: 'gone' };
  }
}
