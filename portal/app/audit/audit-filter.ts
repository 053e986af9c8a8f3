/** The log's filter as it stands in the address; absent parts filter nothing. */
export function readAuditFilter(params: URLSearchParams): {
  actorId?: string;
  subjectId?: string;
  action?: string;
} {
  const actorId = params.get('actor');
  const subjectId = params.get('subject');
  const action = params.get('action');
  return { ...(actorId && { actorId }), ...(subjectId && { subjectId }), ...(action && { action }) };
}
