import { AuditRepository, type AuditRow } from '@groundcrew/db';
import type { auditFilter } from '@groundcrew/shared';
import { notFound } from '@groundcrew/shared';
import DataLoader from 'dataloader';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, optionalKeyOf, parseGlobalId } from '../core/global-id';
import { loadNode } from '../core/node';
import type { RequestContext } from '../core/request-context';

/** A page of the audit log, newest first. */
export async function listAudit(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof auditFilter> = {},
): Promise<Connection<AuditRow>> {
  authorise(context, 'audit.read');
  const subject = filter.subjectId ? parseGlobalId(filter.subjectId) : undefined;
  if (subject === null) throw notFound('object', ['filter', 'subjectId']);
  const found = await new AuditRepository(context.manager).page({
    limit: pageLimit(first),
    before: after ? Number(decodeCursor(after, ['number'])[0]) : undefined,
    subjectType: subject?.type,
    subjectId: subject?.key,
    actorId: optionalKeyOf('Member', filter.actorId, ['filter', 'actorId']),
    action: filter.action || undefined,
  });
  return toConnection(found, first, after, (entry) => encodeCursor([entry.id]));
}

/** Names of audited objects by `Type:key`, through whatever concept loads them. */
export function subjectNames(context: RequestContext): DataLoader<string, string | null> {
  return new DataLoader(async (subjects) =>
    Promise.all(
      subjects.map(async (subject) => {
        const [type = '', key = '0'] = subject.split(':');
        const node = (await loadNode(context, type, Number(key))) as { name?: unknown } | null;
        return typeof node?.name === 'string' ? node.name : null;
      }),
    ),
  );
}
