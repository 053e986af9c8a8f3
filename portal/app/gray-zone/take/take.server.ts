import { forbidden, load, notFound } from '~/api/api.server';
import { ProposalPageDocument, ZoneToAssignDocument, ZoneToConcludeDocument } from '~/gql/graphql';

/** One attempt to take a gray zone. @throws the page's 404, also where the address names another gray zone */
export async function loadProposal(request: Request, zoneId: string | undefined, id: string | undefined) {
  const { node, viewer } = await load(request, ProposalPageDocument, { id: id ?? '' });
  if (node?.__typename !== 'OwnershipProposal' || node.grayZone.id !== zoneId) throw notFound();
  return { proposal: node, viewerId: viewer?.member.id ?? '' };
}

/** The gray zone that somebody is asked to take, with what is asked already. @throws the page's 404, or 403 for those with no part in it */
export async function loadAssign(request: Request, id: string | undefined) {
  const { node } = await load(request, ZoneToAssignDocument, { id: id ?? '' });
  if (node?.__typename !== 'GrayZone') throw notFound();
  const open = node.openAssignment;
  if (!node.viewerCan.assign && !open) throw forbidden();
  return node;
}

/** The running trial with what it is about. @throws the page's 404, or 403 for those who may not conclude or extend it */
export async function loadConclude(request: Request, id: string | undefined) {
  const { node } = await load(request, ZoneToConcludeDocument, { id: id ?? '' });
  if (node?.__typename !== 'GrayZone' || !node.currentTrial) throw notFound();
  const { viewerCan } = node.currentTrial;
  if (!viewerCan.conclude && !viewerCan.extend) throw forbidden();
  return { zone: node, trial: node.currentTrial };
}
