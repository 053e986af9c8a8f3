import { COMPANY_TIME_ZONE, dayOf } from '@groundcrew/shared';
import { load } from '~/api/api.server';
import { ReaderDocument } from '~/gql/graphql';
import { requestedLocale, toLocale } from '~/session/preferences';

/** The reader's today, language, and what they may do with metrics: for pages that look back from today. */
export async function readerToday(request: Request) {
  const { viewer } = await load(request, ReaderDocument);
  const timeZone = viewer?.member.timeZone ?? COMPANY_TIME_ZONE;
  return {
    today: dayOf(new Date(), timeZone),
    locale: toLocale(viewer?.member.locale) ?? requestedLocale(request.headers),
    mayEdit: viewer?.can.editMetrics ?? false,
  };
}
