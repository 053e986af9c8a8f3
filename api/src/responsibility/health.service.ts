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
  /** The kinds of gap that touch each responsibility; one without any is absent. */
  kinds: ReadonlyMap<number, readonly GapKind[]>;
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

/** The health of the whole map today: three lean statements whatever its size, none if nothing changed. */
function currentHealth(context: RequestContext): Promise<Health> {
  return context.load(readHealth);
}

function readHealth(context: RequestContext): Promise<Health> {
  const { companyToday: today } = context;
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
  return { rows, gaps, kinds: gapKindsByNode(gaps, rows) };
}

/** The kinds of gap that touch a responsibility today. */
export async function gapsOf(context: RequestContext, id: number): Promise<readonly GapKind[]> {
  return (await currentHealth(context)).kinds.get(id) ?? [];
}

/** The responsibilities that a kind of gap touches today. */
export async function idsWithGap(context: RequestContext, kind: GapKind): Promise<number[]> {
  const { kinds } = await currentHealth(context);
  return [...kinds].filter(([, touching]) => touching.includes(kind)).map(([id]) => id);
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
