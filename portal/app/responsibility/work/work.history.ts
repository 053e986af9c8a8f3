/** A responsibility's history as dated events, newest first: revisions compared with the one before, parties, hand-overs. */
import { daysBetween } from '@groundcrew/shared';
import type { MapField, RaciRole } from '../../gql/graphql';
import type { Work } from './work-page.server';

type Attribute = Extract<MapField, 'NAME' | 'TEAM' | 'STAGE' | 'PARENT' | 'SCOPE_IN' | 'SCOPE_OUT'>;

export type WorkEvent =
  | { kind: 'began'; day: string }
  | { kind: 'ended'; day: string }
  | { kind: 'changed'; day: string; field: Attribute; before: string; after: string }
  | { kind: 'joined'; day: string; role: RaciRole; name: string }
  | { kind: 'left'; day: string; role: RaciRole; name: string };

const attributes: Record<Attribute, (revision: Work['revisions'][number]) => string> = {
  NAME: (revision) => revision.name,
  TEAM: (revision) => revision.team?.name ?? '',
  STAGE: (revision) => revision.stage?.name ?? '',
  PARENT: (revision) => revision.parent?.name ?? '',
  SCOPE_IN: (revision) => revision.scopeIn,
  SCOPE_OUT: (revision) => revision.scopeOut,
};

/** Every event of the responsibility. Days are first days; an empty `before` or `after` means there was nothing. */
export function workEvents(work: Pick<Work, 'from' | 'to' | 'revisions' | 'parties'>): WorkEvent[] {
  const events: WorkEvent[] = [{ kind: 'began', day: work.from }];
  if (work.to) events.push({ kind: 'ended', day: work.to });
  const revisions = [...work.revisions].sort((a, b) => a.from.localeCompare(b.from));
  revisions.forEach((revision, index) => {
    const before = revisions[index - 1];
    if (!before) return;
    for (const field of Object.keys(attributes) as Attribute[]) {
      const [old, now] = [attributes[field](before), attributes[field](revision)];
      if (old !== now) events.push({ kind: 'changed', day: revision.from, field, before: old, after: now });
    }
  });
  for (const { role, holder, from, to } of work.parties) {
    events.push({ kind: 'joined', day: from, role, name: holder.name });
    if (to) events.push({ kind: 'left', day: to, role, name: holder.name });
  }
  return events.sort((a, b) => daysBetween(a.day, b.day) || order(b) - order(a));
}

// on one day: it begins, then people join; they leave, then it ends (newest first shows this upside down)
function order(event: WorkEvent): number {
  return ['began', 'left', 'joined', 'changed', 'ended'].indexOf(event.kind);
}
