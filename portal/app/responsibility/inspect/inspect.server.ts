import { load } from '../../api/api.server';
import { InspectResponsibilityDocument } from '../../gql/graphql';
import type { Inspected } from './inspect.view';

/** A responsibility with its history for the inspector; null when there is none (any more) by this id. */
export async function loadInspected(request: Request, id: string): Promise<Inspected | null> {
  const { node } = await load(request, InspectResponsibilityDocument, { id });
  return node?.__typename === 'Responsibility' ? node : null;
}
