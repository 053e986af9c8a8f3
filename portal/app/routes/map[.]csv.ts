import type { LoaderFunctionArgs } from '@remix-run/node';
import { load } from '~/api/api.server';
import { OwnershipMapDocument } from '~/gql/graphql';
import { readMapState } from '~/responsibility/map.address';
import { filterNodes } from '~/responsibility/map.filter';
import { raciCsv } from '~/responsibility/raci/raci.csv';
import { raciMatrix } from '~/responsibility/raci/raci.matrix';
import { requestedLocale, toLocale } from '~/session/preferences';
import { en } from '~/words/en';
import { ko } from '~/words/ko';

/** The RACI matrix of what the filters of `/map` let through, as a CSV file in the reader's language. */
export async function loader({ request }: LoaderFunctionArgs) {
  const state = readMapState(new URL(request.url).searchParams);
  const { responsibilityMap: map, viewer } = await load(request, OwnershipMapDocument, { asOf: state.asOf });
  const locale = toLocale(viewer?.member.locale) ?? requestedLocale(request.headers);
  const words = { ko, en }[locale].responsibility;
  const text = raciCsv(raciMatrix(map, filterNodes(map, state), state.parties), {
    team: words.field.team,
    name: words.raci.work,
    stage: words.field.stage,
    ownership: words.field.ownership,
    owned: words.ownership,
  });
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="raci-${map.asOf}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
