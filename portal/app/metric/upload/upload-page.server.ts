import { forbidden, load } from '~/api/api.server';
import { MetricChoicesDocument } from '~/gql/graphql';
import { settings } from '~/server/settings.server';
import { readerToday } from '../today.server';

const CHOICES = 100;

/** What the upload form offers: metrics to choose one of, and where other systems send to. @throws the page's 403 */
export async function loadUpload(request: Request) {
  const { today, mayEdit } = await readerToday(request);
  if (!mayEdit) throw forbidden();
  const { metrics } = await load(request, MetricChoicesDocument, { first: CHOICES });
  return {
    today,
    metrics: metrics.edges.map(({ node }) => node),
    metricId: new URL(request.url).searchParams.get('metric') ?? '',
    ingestAddress: `${settings.apiUrl}/ingest/metric-points`,
  };
}
