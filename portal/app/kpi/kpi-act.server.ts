import { forbidden, load, notFound } from '../api/api.server';
import {
  KpiPeopleDocument,
  KpiPeopleTeamsDocument,
  KpiToActOnDocument,
  type KpiToActOnQuery,
} from '../gql/graphql';

export type KpiActedOn = Extract<NonNullable<KpiToActOnQuery['node']>, { __typename: 'Kpi' }>;

/** A KPI for a page on which its owner acts. @throws the page's 404 when there is none, its 403 for anyone else */
export async function loadOwnKpi(request: Request, id: string | undefined) {
  const { node, company } = await load(request, KpiToActOnDocument, { id: id ?? '' });
  if (node?.__typename !== 'Kpi') throw notFound();
  if (!node.viewerCan.edit) throw forbidden();
  // what is registered here locks and is judged by the company's day, wherever its reader is
  return { kpi: node, today: company.today };
}

export interface PersonChoice {
  id: string;
  name: string;
  title: string;
}

const TEAMS = 3;
const PEOPLE = 40;

/** Whom one may name on a KPI with one press: its owner and those of the owner's teams. */
export async function loadPeopleChoices(request: Request, ownerId: string): Promise<PersonChoice[]> {
  const { node } = await load(request, KpiPeopleTeamsDocument, { id: ownerId });
  if (node?.__typename !== 'Member') return [];
  const teams = node.memberships.slice(0, TEAMS).map(({ team }) => team.id);
  const lists = await Promise.all(
    teams.map((teamId) => load(request, KpiPeopleDocument, { teamId, first: PEOPLE })),
  );
  const people = new Map([[node.id, { id: node.id, name: node.name, title: node.title }]]);
  for (const { members } of lists)
    for (const { node: person } of members.edges) people.set(person.id, person);
  return [...people.values()];
}
