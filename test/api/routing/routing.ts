/** Asks, sends and answers through the API, as people do. */
import type { Company } from '../../support/company';
import type { Hub } from '../../support/hub';

type Who = keyof Company['people'];

export interface Asked {
  id: string;
  version: number;
  state: string;
  text: string;
  hopCount: number;
  isBounced: boolean;
  closedAt: string | null;
  askedAt: string;
  source: string;
  asker: { id: string } | null;
  topic: { id: string; name: string };
  team: { id: string } | null;
  firstTeam: { id: string } | null;
  responsibility: { id: string } | null;
  hops: {
    id: string;
    team: { id: string };
    sentBy: { id: string } | null;
    sentAt: string;
    note: string | null;
    outcome: string;
    answeredBy: { id: string } | null;
    answeredAt: string | null;
    reason: string | null;
  }[];
  viewerCan: Record<'route' | 'answer' | 'giveBack' | 'withdraw' | 'changeTopic', boolean>;
}

export const REQUEST = `id version state text source hopCount isBounced askedAt closedAt asker { id } topic { id name } team { id } firstTeam { id }
  responsibility { id } hops { id team { id } sentBy { id } sentAt note outcome answeredBy { id } answeredAt reason }
  viewerCan { route answer giveBack withdraw changeTopic }`;

const INPUTS: Record<string, string> = {
  askWhose: 'AskWhoseInput',
  routeRequest: 'RouteRequestInput',
  acceptRequest: 'AcceptRequestInput',
  bounceRequest: 'BounceRequestInput',
  withdrawRequest: 'WithdrawRequestInput',
  changeTopic: 'ChangeTopicInput',
};

/** Runs one of the mutations of requests. @returns the request, or the code of the refusal */
export async function act(
  hub: Hub,
  who: Who,
  name: string,
  input: Record<string, unknown>,
): Promise<Asked | string> {
  const { data, errors } = await hub.ask(
    who,
    `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { request { ${REQUEST} } } }`,
    { input },
  );
  if (!errors) return data[name].request;
  const params = errors[0]?.extensions.params as { reason?: string } | undefined;
  return params?.reason ?? errors[0]?.extensions.code ?? 'nothing';
}

/** As {@link act}, where it must succeed. */
export async function acted(
  hub: Hub,
  who: Who,
  name: string,
  input: Record<string, unknown>,
): Promise<Asked> {
  const done = await act(hub, who, name, input);
  if (typeof done === 'string') throw new Error(`${name} by ${who}: ${done}`);
  return done;
}

/** The request as somebody sees it now. */
export async function seen(hub: Hub, who: Who, id: string): Promise<Asked> {
  const { data, errors } = await hub.ask(
    who,
    `query ($id: ID!) { node(id: $id) { ... on RoutingRequest { ${REQUEST} } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}
