import type { SubmissionResult } from '@conform-to/react';
import { consentPreviewInput, proposeOwnershipInput } from '@groundcrew/shared';
import { api, forbidden, load, notFound } from '~/api/api.server';
import { ApiError } from '~/api/api-error';
import { submit } from '~/form/submit.server';
import {
  PreviewConsentDocument,
  type PreviewedConsentsFragment,
  ProposeFormDocument,
  ProposeOwnershipDocument,
} from '~/gql/graphql';
import { staleAsFormError } from '~/responsibility/edit/stale-version';
import { pickTextName } from '~/responsibility/pick/pick';
import { resolvePicks } from '~/responsibility/pick/pick.server';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import { firstValues } from './first-values';
import { dropUnused, inPageOrder, pickFields, shapeProposal, typedValues } from './propose-form.server';
import { previewQuery } from './propose-snapshot';

/** What the page gets back: what is to be mended or kept, found names, more lines, and who would be asked. */
export type ProposeAnswer = {
  reply: SubmissionResult;
  picks: PickReply;
  preview: Preview;
  lines?: 'links' | 'effects';
  /** Set when a draft was put back: the page is drawn anew with it. */
  restored?: string;
};

/** Who would be asked; null where it cannot be said now. */
export type Preview = PreviewedConsentsFragment['consents'] | null;

/** Everything that the five steps begin with. @throws the page's 404, or 403 where the reader may not propose */
export async function loadPropose(request: Request, zoneId: string | undefined) {
  const params = new URL(request.url).searchParams;
  const workId = params.get('responsibility') ?? '';
  const { viewer, company, node, work, kpis } = await load(request, ProposeFormDocument, {
    id: zoneId ?? '',
    hasZone: zoneId !== undefined,
    responsibility: workId,
    hasWork: zoneId === undefined && workId !== '',
  });
  if (zoneId !== undefined && node?.__typename !== 'GrayZone') throw notFound();
  const zone = node?.__typename === 'GrayZone' ? node : null;
  if (!viewer || !(zone ? zone.viewerCan.propose : viewer.roles.some(isProposing))) throw forbidden();
  const from = params.get('from');
  const earlier = zone?.proposals.find(({ id }) => id === from) ?? null;
  const { member } = viewer;
  const first = firstValues({
    viewer: member,
    zone,
    work: work?.__typename === 'Responsibility' ? work : null,
    earlier,
  });
  const asked = new FormData();
  if (zone) asked.set('grayZoneId', zone.id);
  asked.set('ownerId', first.owner?.id ?? member.id);
  asked.set('responsibilityId', first.responsibility?.id ?? '');
  asked.set('leftWithTeamId', first.leftWith?.id ?? '');
  asked.set('mapEffect', first.texts.mapEffect);
  return {
    zone,
    first,
    earlier,
    company,
    ownKpis: member.kpis,
    kpis: kpis.edges.map(({ node: kpi }) => kpi).filter(({ owner }) => owner.id !== member.id),
    preview: await previewConsents(request, previewQuery(asked)),
  };
}

// operators and leads propose (domain.md, "Who may do what"); on a gray zone its own abilities say so
const isProposing = (role: string) => role === 'OPERATOR' || role === 'LEAD';

export type ProposePage = Awaited<ReturnType<typeof loadPropose>>;

/** Who would be asked, from the address of the preview. */
export async function previewConsents(request: Request, query: string): Promise<Preview> {
  const params = new URLSearchParams(query);
  const one = (name: string) => params.get(name) || undefined;
  const parsed = consentPreviewInput.safeParse({
    grayZoneId: one('grayZoneId'),
    ownerId: one('ownerId'),
    responsibilityId: one('responsibilityId'),
    leftWithTeamId: one('leftWithTeamId'),
    askTeamIds: params.getAll('askTeamIds'),
  });
  if (!parsed.success) return null;
  try {
    const { consentPreview } = await api(request, PreviewConsentDocument, { input: parsed.data });
    return consentPreview.consents;
  } catch (error) {
    // the proposal can be written on; sending it will say what is the matter
    if (error instanceof ApiError) return null;
    throw error;
  }
}

/** One submitted form: a button that only asks for something, or the proposal itself, whose gray zone then opens. */
export async function propose(
  request: Request,
): Promise<{ zoneId: string; answer?: undefined } | { zoneId: null; answer: ProposeAnswer }> {
  const form = await request.formData();
  const intent = String(form.get('intent') ?? '');
  const initialValue = typedValues(form);
  const matches = await resolvePicks(request, form, askedPicks(form));
  const picks: PickReply = {
    matches,
    sent: Object.fromEntries(
      pickFields(form).map(({ name }) => [
        name,
        { id: String(form.get(name) ?? ''), text: String(form.get(pickTextName(name)) ?? '') },
      ]),
    ),
  };
  const answer = async (reply: SubmissionResult): Promise<{ zoneId: null; answer: ProposeAnswer }> => ({
    zoneId: null,
    answer: { reply: { ...reply, initialValue }, picks, preview: await previewConsents(request, query) },
  });
  const query = previewQuery(form);
  if (intent !== '') {
    const asked = await answer({});
    if (intent === 'links' || intent === 'effects') asked.answer.lines = intent;
    if (intent === 'restore') asked.answer.restored = String(form.get('restored') ?? '');
    return asked;
  }
  const { unread, unshape } = shapeProposal(form);
  // a name that fits several things or nothing is said as such, and not as missing
  for (const name of Object.keys(matches)) delete unread[name];
  const open = Object.fromEntries(Object.keys(matches).map((name) => [name, ['not_in_list']]));
  const isOpen = Object.keys(open).length > 0;
  const outcome = await submit(
    form,
    proposeOwnershipInput,
    async (input) => {
      const { proposeOwnership } = await api(request, ProposeOwnershipDocument, { input });
      return proposeOwnership.proposal.grayZone.id;
    },
    isOpen ? { ...unread, '': unread[''] ?? [] } : unread,
  );
  if (outcome.done) return { zoneId: outcome.result };
  const reply = staleAsFormError(outcome.reply);
  return answer({ ...reply, error: withoutEmpty(inPageOrder({ ...unshape(reply.error ?? {}), ...open })) });
}

// names are found only where the chosen effect on the map asks for them
function askedPicks(form: FormData) {
  const shown = new FormData();
  for (const [name, value] of form) shown.append(name, value);
  dropUnused(shown);
  return pickFields(form).filter(({ name }) => shown.has(pickTextName(name)));
}

function withoutEmpty(errors: NonNullable<SubmissionResult['error']>): SubmissionResult['error'] {
  return Object.fromEntries(Object.entries(errors).filter(([, codes]) => codes && codes.length > 0));
}
