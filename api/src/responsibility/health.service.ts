import { HealthRepository } from '@groundcrew/db';
import {
  findGaps,
  type GapFinding,
  type GapKind,
  type GapsByKind,
  gapCount,
  gapKindsByNode,
  gapsWithin,
  type HealthRows,
  withSubTeams,
} from '@groundcrew/shared';
import DataLoader from 'dataloader';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { teamLoaders } from '../team/team.loader';
import { remembered } from './map-memory';

export interface GapListSource {
  findings: readonly GapFinding[];
}

export interface MapHealthSource {
  total: number;
  gapCount: number;
  unowned: GapListSource;
  doublyOwned: GapListSource;
  brokenHandOffs: GapListSource;
  stale: GapListSource;
  overloaded: GapListSource;
}

interface Health {
  rows: HealthRows;
  gaps: GapsByKind;
  /** The responsibilities that a kind of gap touches. */
  idsWith(kind: GapKind): number[];
}

/** What needs mending, in the whole company or in a team and all below it. */
export async function readMapHealth(
  context: RequestContext,
  teamId: string | null | undefined,
): Promise<MapHealthSource> {
  authorise(context, 'responsibility.read');
  const { rows, gaps } = await currentHealth(context);
  if (!teamId) return toSource(rows.nodes.length, gaps);
  const team = keyOf('Team', teamId, ['teamId']);
  const teams = withSubTeams([team], await context.load(teamLoaders).tree());
  const nodes = rows.nodes.filter((node) => node.teamId !== null && teams.has(node.teamId));
  return toSource(nodes.length, gapsWithin(gaps, rows, teams));
}

/** The health of the whole map today, computed once a request from three lean statements. */
export function currentHealth(context: RequestContext): Promise<Health> {
  return context.load(readHealth);
}

function readHealth(context: RequestContext): Promise<Health> {
  const { today } = context;
  return remembered(context, `health ${today}`, (manager) =>
    workOutHealth(new HealthRepository(manager), today),
  );
}

async function workOutHealth(health: HealthRepository, today: string): Promise<Health> {
  const [nodes, parties, handOffs] = await Promise.all([
    health.nodesOn(today),
    health.accountableOn(today),
    health.handOffsOn(today),
  ]);
  const rows = { nodes, parties, handOffs };
  const gaps = findGaps(rows, today);
  const idsWith = (kind: GapKind) =>
    [...gapKindsByNode(gaps, rows)].filter(([, kinds]) => kinds.includes(kind)).map(([id]) => id);
  return { rows, gaps, idsWith };
}

/** The kinds of gap of single responsibilities, from the rows that bear on them alone. */
export function gapLoader(context: RequestContext): DataLoader<number, GapKind[]> {
  const { manager, today } = context;
  const health = new HealthRepository(manager);
  return new DataLoader(async (ids) => {
    const handOffs = await health.handOffsTouching(ids, today);
    const sides = [...new Set([...ids, ...handOffs.flatMap((one) => [one.fromId, one.toId])])];
    const owners = await health.accountableOn(today, { column: 'responsibility_id', ids: sides });
    const asked = new Set(ids);
    const members = owners.flatMap((party) =>
      party.memberId !== null && asked.has(party.responsibilityId) ? party.memberId : [],
    );
    const loads = await health.accountableOn(today, { column: 'member_id', ids: [...new Set(members)] });
    const known = [...new Set([...sides, ...loads.map((party) => party.responsibilityId)])];
    const rows = { nodes: await health.nodesOn(today, known), parties: [...owners, ...loads], handOffs };
    const kinds = gapKindsByNode(findGaps(rows, today), rows);
    return ids.map((id) => kinds.get(id) ?? []);
  });
}

function toSource(total: number, gaps: GapsByKind): MapHealthSource {
  return {
    total,
    gapCount: gapCount(gaps),
    unowned: { findings: gaps.UNOWNED },
    doublyOwned: { findings: gaps.DOUBLY_OWNED },
    brokenHandOffs: { findings: gaps.BROKEN_HAND_OFF },
    stale: { findings: gaps.STALE },
    overloaded: { findings: gaps.OVERLOADED },
  };
}
