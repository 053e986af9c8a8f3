import type { HopOutcome, RoutingState } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, chunks, placeholders, rows } from '../core/sql';

/** A request of a history, with its teams and topic as keys. */
export interface ImportedRequest {
  ref: string;
  text: string;
  topicId: number;
  teamId: number | null;
  lastTeamId: number | null;
  isBounced: boolean;
  at: number;
  on: string;
}

/** Rows of one INSERT: 15 columns each stay well below SQLite's 32,766 parameters. */
const AT_ONCE = 500;

/** Histories, brought in by sets. */
export class RoutedImportRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Those of the external names that are there already. */
  async known(source: string, refs: readonly string[]): Promise<Set<string>> {
    const found = await rows<{ ref: string }>(
      this.manager,
      `SELECT ext_ref AS ref FROM routing_request WHERE ext_source = ? AND ext_ref IN ${placeholders(refs)}`,
      [source, ...refs],
    );
    return new Set(found.map(({ ref }) => ref));
  }

  /** Adds requests with their hops and what became of these: the last team kept it. */
  async add(source: string, requests: readonly ImportedRequest[]): Promise<void> {
    for (const part of chunks(requests, AT_ONCE)) {
      await this.insert(
        'routing_request',
        'text, state, source, topic_id, team_id, first_team_id, is_bounced, hop_count, asked_at, asked_on, landed_at, landed_on, closed_at, version, ext_source, ext_ref',
        part.map((one) => requestValues(source, one)),
      );
      const ids = await this.idsOf(
        source,
        part.map(({ ref }) => ref),
      );
      const hops = part.flatMap((one) => hopsOf(ids.get(one.ref) ?? 0, one));
      await this.insert(
        'routing_hop',
        'request_id, position, team_id, sent_at',
        hops.map((hop) => [hop.requestId, hop.position, hop.teamId, hop.at]),
      );
      await this.insert(
        'routing_answer',
        'request_id, position, outcome, answered_at',
        hops.map((hop) => [hop.requestId, hop.position, hop.outcome, hop.at]),
      );
    }
  }

  /** Ids of the topics with these imported names; those that were merged lead to where they went. */
  async topicsByKey(keys: readonly string[]): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for (const part of chunks(keys)) {
      const some = await rows<{ key: string; id: number }>(
        this.manager,
        `SELECT key_name AS \`key\`, COALESCE(merged_into_id, id) AS id FROM topic WHERE key_name IN ${placeholders(part)}`,
        part,
      );
      for (const { key, id } of some) found.set(key, id);
    }
    return found;
  }

  /** Adds topics named as they were imported. */
  async addTopics(topics: readonly { key: string; lastAskedAt: number }[], now: Date): Promise<void> {
    for (const part of chunks(topics, AT_ONCE)) {
      await this.insert(
        'topic',
        'key_name, name, last_asked_at, created_at, version',
        part.map(({ key, lastAskedAt }) => [key, key, lastAskedAt, now.getTime(), 1]),
      );
    }
  }

  /** Ids of the teams with these keys or names; a name that several have finds none. */
  async teamsByName(names: readonly string[]): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for (const part of chunks(names)) {
      const some = await rows<{ id: number; key: string; name: string }>(
        this.manager,
        `SELECT id, key_name AS \`key\`, name FROM team WHERE key_name IN ${placeholders(part)} OR name IN ${placeholders(part)}`,
        [...part, ...part],
      );
      for (const name of part) {
        const byKey = some.find((team) => team.key === name);
        const byName = some.filter((team) => team.name === name);
        const team = byKey ?? (byName.length === 1 ? byName[0] : undefined);
        if (team) found.set(name, team.id);
      }
    }
    return found;
  }

  private async idsOf(source: string, refs: readonly string[]): Promise<Map<string, number>> {
    const found = await rows<{ id: number; ref: string }>(
      this.manager,
      `SELECT id, ext_ref AS ref FROM routing_request WHERE ext_source = ? AND ext_ref IN ${placeholders(refs)}`,
      [source, ...refs],
    );
    return new Map(found.map(({ id, ref }) => [ref, id]));
  }

  private async insert(table: string, columns: string, values: readonly unknown[][]): Promise<void> {
    if (values.length === 0) return;
    await affected(
      this.manager,
      `INSERT INTO ${table} (${columns}) VALUES ${values.map(placeholders).join(', ')}`,
      values.flat(),
    );
  }
}

function requestValues(source: string, one: ImportedRequest): unknown[] {
  const hopCount = one.teamId === null ? 0 : one.isBounced ? 2 : 1;
  const state: RoutingState = one.teamId === null ? 'CLOSED' : 'ACCEPTED';
  const landed = one.teamId === null ? [null, null] : [one.at, one.on];
  return [
    one.text,
    state,
    'IMPORTED',
    one.topicId,
    one.lastTeamId,
    one.teamId,
    Number(one.isBounced),
    hopCount,
    one.at,
    one.on,
    ...landed,
    one.at,
    1,
    source,
    one.ref,
  ];
}

interface ImportedHop {
  requestId: number;
  position: number;
  teamId: number;
  outcome: HopOutcome;
  at: number;
}

function hopsOf(requestId: number, { teamId, lastTeamId, isBounced, at }: ImportedRequest): ImportedHop[] {
  if (teamId === null || lastTeamId === null) return [];
  if (!isBounced) return [{ requestId, position: 1, teamId, outcome: 'ACCEPTED', at }];
  return [
    { requestId, position: 1, teamId, outcome: 'BOUNCED', at },
    { requestId, position: 2, teamId: lastTeamId, outcome: 'ACCEPTED', at },
  ];
}
