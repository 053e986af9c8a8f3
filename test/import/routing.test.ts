/** A year of real tickets through `hub import routed-requests`, against figures computed straight from the file (issue 4). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../api/src/cli/run';
import { dialects } from '../support/databases';
import { type Answer, type Hub, startHub } from '../support/hub';
import { describeWithIncidents, incidentsFile, plainEntropy, topicFacts } from './routing-data';

const MAPPING =
  'id=number,topic=category+subcategory,team=first_group,lastTeam=last_group,reassigned=reassignment_count,at=opened_at';
const NOW = new Date('2017-03-01T03:00:00Z');

/** Runs the command in this process. @returns its exit code and what it said */
async function imported(
  hub: Hub,
  file: string,
  ...options: string[]
): Promise<{ code: number; said: string }> {
  let said = '';
  const say = (text: string) => {
    said += `${text}\n`;
  };
  const code = await runCommandLine(
    ['import', 'routed-requests', file, ...options],
    {
      config: () => {
        throw new Error('not asked for');
      },
      say,
      progress: { at: () => undefined, end: () => undefined },
      now: () => NOW,
      withDatabase: (work) => work(hub.database.db),
    },
    say,
  );
  return { code, said };
}

interface FoundTopic {
  key: string;
  total: number;
  consistency: {
    requestCount: number;
    bouncedCount: number;
    entropy: number | null;
    bounceRate: number | null;
    landings: { count: number; team: { name: string } }[];
  };
}

async function allTopics(hub: Hub): Promise<FoundTopic[]> {
  const found: FoundTopic[] = [];
  let after: string | null = null;
  do {
    const { data, errors }: Answer = await hub.ask(
      'peer',
      `query ($after: String) { topics(first: 100, after: $after, order: NAME) { pageInfo { hasNextPage endCursor }
        edges { node { key total: requestCount consistency(days: 367, asOf: "2017-02-28") { requestCount bouncedCount entropy bounceRate landings { count team { name } } } } } } }`,
      { after },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    found.push(...data.topics.edges.map(({ node }: { node: FoundTopic }) => node));
    after = data.topics.pageInfo.hasNextPage ? data.topics.pageInfo.endCursor : null;
  } while (after);
  return found;
}

describe.each(dialects)('a file of routed requests on %s', (dialect) => {
  let hub: Hub;
  let folder: string;
  beforeAll(async () => {
    hub = await startHub(dialect, { now: () => NOW });
    folder = mkdtempSync(join(tmpdir(), 'groundcrew-routed-'));
  });
  afterAll(async () => {
    await hub?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (...lines: string[]) => {
    const path = join(folder, `${Math.random()}.csv`);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  };
  const countOf = async (table: string) =>
    Number((await hub.database.db.fresh.query(`SELECT COUNT(*) AS count FROM ${table}`))[0].count);

  it('is refused whole for one bad row, with its line and what is wrong, or taken without it', async () => {
    const path = file(
      'id,text,topic,team,lastTeam,reassigned,at',
      '1,"쿠폰이 안 나갔어요, 확인해 주세요",쿠폰,센터운영파트,결제개발팀,1,2017-02-01T09:00',
      '2,배너가 안 보여요,배너,없는 팀,,0,2017-02-01T09:00',
      '3,환불이 늦어요,환불,결제개발팀,,,어제',
    );
    const refused = await imported(hub, path);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(
      'line 3, team: There is no team with the key or name “없는 팀”. (unknown_team)',
    );
    expect(refused.said).toContain('line 4, at:');
    expect(await countOf('routing_request')).toBe(0);
    const dry = await imported(hub, path, '--bad-rows', 'skip', '--dry-run');
    expect(dry.said).toContain('Nothing was changed.');
    expect(await countOf('routing_request')).toBe(0);
    const taken = await imported(hub, path, '--bad-rows', 'skip');
    expect(taken).toMatchObject({ code: 0 });
    expect(taken.said).toContain(
      '3 rows: 1 new requests, 0 already there, 2 left out; 1 new topics, 0 new teams.',
    );
    const { data } = await hub.ask(
      'peer',
      '{ routingRequests(first: 5) { edges { node { text state source askedAt asker { id } topic { name } hops { team { name } outcome sentBy { id } } } } } }',
    );
    expect(data.routingRequests.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        text: '쿠폰이 안 나갔어요, 확인해 주세요',
        state: 'ACCEPTED',
        source: 'IMPORTED',
        askedAt: '2017-02-01T00:00:00.000Z',
        asker: null,
        topic: { name: '쿠폰' },
        hops: [
          { team: { name: '센터운영파트' }, outcome: 'BOUNCED', sentBy: null },
          { team: { name: '결제개발팀' }, outcome: 'ACCEPTED', sentBy: null },
        ],
      },
    ]);
  });

  it('says which heading it lacks, and that it is no CSV', async () => {
    expect((await imported(hub, file('id,topic,at', '1,쿠폰,2017-01-01'))).said).toContain(
      'no heading “team”',
    );
    expect((await imported(hub, file('id,topic,team,at', '1,"쿠폰,x,2017-01-01'))).said).toContain(
      'not a CSV',
    );
  });
});

describeWithIncidents('24,918 incidents', () => {
  describe.each(dialects)('on %s', (dialect) => {
    let hub: Hub;
    beforeAll(async () => {
      hub = await startHub(dialect, { now: () => NOW });
    });
    afterAll(() => hub?.stop());

    const facts = topicFacts();
    const rowsOf = async (): Promise<Record<string, number>> => {
      const counts: Record<string, number> = {};
      for (const table of [
        'routing_request',
        'routing_hop',
        'routing_answer',
        'topic',
        'team',
        'audit',
        'search_gram',
      ])
        counts[table] = Number(
          (await hub.database.db.fresh.query(`SELECT COUNT(*) AS count FROM ${table}`))[0].count,
        );
      return counts;
    };
    const options = ['--columns', MAPPING, '--create-teams', '물결상회'];

    it('are all there after one import, in seconds and flat memory', async () => {
      const before = process.memoryUsage().rss;
      const started = performance.now();
      const { code, said } = await imported(hub, incidentsFile, ...options);
      const seconds = (performance.now() - started) / 1000;
      const grown = Math.round((process.memoryUsage().rss - before) / 1e6);
      process.stderr.write(`${dialect}: 24,918 incidents in ${seconds.toFixed(1)} s, ${grown} MB more\n`);
      expect({ code, said: said.trim() }).toEqual({
        code: 0,
        said: `24,918 rows: 24,918 new requests, 0 already there, 0 left out; ${facts.size} new topics, 73 new teams.`,
      });
    }, 120_000);

    it('give the figures that the file gives: scattered topics, majorities, entropy, bounce rate', async () => {
      const topics = (await allTopics(hub)).filter(({ key }) => facts.has(key));
      expect(topics.reduce((sum, { total }) => sum + total, 0)).toBe(24_918);
      const landed = topics.filter(({ consistency }) => consistency.landings.length > 0);
      expect(landed).toHaveLength(337);
      expect(landed.filter(({ consistency }) => consistency.landings.length > 1)).toHaveLength(223);
      const landingsOf = ({ consistency }: FoundTopic) =>
        consistency.landings.reduce((sum, { count }) => sum + count, 0);
      const large = landed.filter((topic) => landingsOf(topic) >= 50);
      expect(large).toHaveLength(75);
      const withoutMajority = large.filter(
        (topic) => (topic.consistency.landings[0]?.count ?? 0) * 2 <= landingsOf(topic),
      );
      expect(withoutMajority).toHaveLength(21);
      for (const { key, total, consistency } of topics) {
        const fact = facts.get(key);
        if (!fact) throw new Error(key);
        expect([total, consistency.requestCount, consistency.bouncedCount]).toEqual([
          fact.requests,
          fact.requests,
          fact.bounced,
        ]);
        expect(new Map(consistency.landings.map(({ team, count }) => [team.name, count]))).toEqual(
          fact.landings,
        );
        const plain = plainEntropy([...fact.landings.values()]);
        if (plain === null) expect(consistency.entropy).toBeNull();
        else expect(consistency.entropy).toBeCloseTo(plain, 12);
        expect(consistency.bounceRate).toBeCloseTo(fact.bounced / fact.requests, 12);
      }
    }, 120_000);

    it('change nothing when they are imported again', async () => {
      const before = await rowsOf();
      const { code, said } = await imported(hub, incidentsFile, ...options);
      expect(said).toContain('0 new requests, 24,918 already there');
      expect({ code, rows: await rowsOf() }).toEqual({ code: 0, rows: before });
    }, 120_000);

    it('are listed and ordered quickly', async () => {
      const query =
        '{ topics(first: 20, order: SCATTERED) { edges { node { name consistency(days: 367, asOf: "2017-02-28") { entropy bounceRate landings { count team { name } } } } } } }';
      await hub.ask('peer', query);
      const times: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        const started = performance.now();
        await hub.ask('peer', query);
        times.push(performance.now() - started);
      }
      const median = times.sort((a, b) => a - b)[2] ?? 0;
      process.stderr.write(`${dialect}: a page of the most scattered topics in ${Math.round(median)} ms\n`);
      expect(median).toBeLessThan(1_000);
    });
  });
});
