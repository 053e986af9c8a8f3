import { linkIdeaChangeInput } from '@groundcrew/shared';
import { api, forbidden, load, notFound } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { IdeaChangeChoicesDocument, LinkIdeaChangeDocument } from '~/gql/graphql';
import { staleAsFormError } from '~/responsibility/edit/stale-version';

const KPIS = 100;

/** Which KPIs and which of their registered changes can judge an idea. @throws the page's 404, and its 403 for whom it is not */
export async function loadChangeChoices(request: Request, id: string | undefined) {
  const asked = new URL(request.url).searchParams.get('kpi') ?? '';
  const found = await choices(request, id, asked);
  const { change, evidence } = found.idea;
  const usual = change?.kpi.id ?? evidence.find(({ kpi }) => kpi)?.kpi?.id ?? found.kpis[0]?.id ?? '';
  // what the address does not say is what the idea rests on
  return asked === '' && usual !== '' ? choices(request, id, usual) : found;
}

async function choices(request: Request, id: string | undefined, kpiId: string) {
  const { node, kpis, kpi } = await load(request, IdeaChangeChoicesDocument, {
    id: id ?? '',
    kpi: kpiId,
    hasKpi: kpiId !== '',
    first: KPIS,
  });
  if (node?.__typename !== 'Idea') throw notFound();
  if (!node.viewerCan.linkChange) throw forbidden();
  const rests = new Set(node.evidence.flatMap((one) => (one.kpi ? [one.kpi.id] : [])));
  const all = kpis.edges.map((edge) => edge.node);
  return {
    idea: node,
    kpi: kpi?.__typename === 'Kpi' ? kpi : null,
    kpis: [...all.filter((one) => rests.has(one.id)), ...all.filter((one) => !rests.has(one.id))],
  };
}

/** Says which change judges the idea, or none. Null when it is done. */
export async function linkChange(request: Request, form: FormData) {
  const outcome = await submit(form, linkIdeaChangeInput, (input) =>
    api(request, LinkIdeaChangeDocument, { input }),
  );
  return outcome.done ? null : staleAsFormError(outcome.reply);
}
