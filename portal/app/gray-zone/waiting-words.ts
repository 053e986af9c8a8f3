import type { GrayZoneWaitingFragment, HolderFragment } from '../gql/graphql';

/** Which sentence says what waits to be done next, and by whom. */
export type WaitingWords =
  | { word: 'propose' | 'proposeAgain' | 'consentSoon' | 'assignmentSoon' | 'runSoon' | 'conclude' }
  | { word: 'adopted' | 'dismissed' }
  | { word: 'consent'; owner: HolderFragment; count: number; total: number }
  | { word: 'condition' | 'assignment'; name: string }
  | { word: 'run'; lastDay: string; owner: HolderFragment }
  | { word: 'adoptedBy'; owner: HolderFragment };

/** The sentence of a gray zone's next step. `lastDayOf` turns the first day after a trial into its last. */
export function waitingWords(
  zone: Omit<GrayZoneWaitingFragment, 'id' | '__typename'>,
  lastDayOf: (to: string) => string,
): WaitingWords {
  const { openProposal, openAssignment, currentTrial } = zone;
  switch (zone.nextStep) {
    case 'PROPOSE':
      return { word: zone.state === 'RETURNED' ? 'proposeAgain' : 'propose' };
    case 'CONSENT': {
      if (!openProposal) return { word: 'consentSoon' };
      const answered = openProposal.consents.filter(({ answer }) => answer);
      const { owner, consents } = openProposal;
      return { word: 'consent', owner, count: answered.length, total: consents.length };
    }
    case 'CONDITION':
      return openProposal ? { word: 'condition', name: openProposal.proposer.name } : { word: 'consentSoon' };
    case 'ASSIGNMENT':
      return openAssignment
        ? { word: 'assignment', name: openAssignment.assignee.name }
        : { word: 'assignmentSoon' };
    case 'RUN':
      return currentTrial
        ? { word: 'run', lastDay: lastDayOf(currentTrial.to), owner: currentTrial.owner }
        : { word: 'runSoon' };
    case 'CONCLUDE':
      return { word: 'conclude' };
    case 'NONE': {
      if (zone.state === 'DISMISSED') return { word: 'dismissed' };
      const adopted = zone.trials.find(({ outcome }) => outcome === 'ADOPTED');
      return adopted ? { word: 'adoptedBy', owner: adopted.owner } : { word: 'adopted' };
    }
  }
}
