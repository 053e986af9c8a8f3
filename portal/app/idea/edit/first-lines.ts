import type { SubmissionResult } from '@conform-to/react';
import type { EditableIdeaFragment } from '~/gql/graphql';
import { formulaParts } from '../formula';
import type { EvidenceLine, PersonLine } from './idea-lines';

type Typed = NonNullable<SubmissionResult['initialValue']>;
type Viewer = { id: string; name: string };

/** With what the form's fields begin. */
export function firstTexts(idea: EditableIdeaFragment | null) {
  if (!idea) return { title: '', problem: '', proposal: '', reach: '', effect: '', effort: '', valueId: '' };
  const { reach, effect, effort } = formulaParts(idea);
  return {
    title: idea.title,
    problem: idea.problem,
    proposal: idea.proposal,
    reach: String(reach),
    effect: String(effect),
    effort: String(effort),
    valueId: idea.value?.id ?? '',
  };
}

/** Rows of evidence: as they were sent, else as they are saved. */
export function firstEvidence(typed: Typed | undefined, idea: EditableIdeaFragment | null): EvidenceLine[] {
  if (typed) return linesOf<EvidenceLine>(typed.evidence);
  return (idea?.evidence ?? []).map(({ kind, text, source, figure, kpi }) => ({
    kind,
    text: text ?? '',
    source: source ?? '',
    figure: figure ? String(Number(figure)) : '',
    kpiId: kpi?.id ?? '',
  }));
}

/** Rows of people: as they were sent, else as they are saved, else the viewer alone. */
export function firstPeople(
  typed: Typed | undefined,
  idea: EditableIdeaFragment | null,
  viewer: Viewer | null,
): PersonLine[] {
  if (typed) return linesOf<PersonLine>(typed.people);
  if (idea)
    return idea.people.map(({ role, weight, member }) => ({
      memberId: member.id,
      memberIdText: member.name,
      role,
      weight: String(weight),
    }));
  return viewer ? [{ memberId: viewer.id, memberIdText: viewer.name, role: 'AUTHOR', weight: '1' }] : [];
}

// a reply carries nested lists exactly as they were sent
function linesOf<Line>(sent: unknown): Line[] {
  return Array.isArray(sent) ? (sent as Line[]) : [];
}
