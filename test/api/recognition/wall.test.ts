/** The wall: who says what of whom, what is refused, applause, withdrawal, filters and pages (domain.md, "recognition"). */
import { CompanyRepository, change, MemberRepository } from '@groundcrew/db';
import { toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub, TEST_NOW } from '../../support/hub';
import { aKpi, aMetric, tried } from '../../support/kpis';
import { readsDuring } from '../../support/reads';
import { settled } from '../../support/settled';
import { recognize, recognized, seenPost, textsOn, wall } from './posts';

const XSS = '<img src=x onerror=alert(1)><script>alert(2)</script>';

describe.each(dialects)('the wall, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
    await change(hub.database.db, { actorId: null, now: TEST_NOW, requestId: null }, async (unit) => {
      await new CompanyRepository(unit.manager).setValues([
        { id: null, name: '손님이 먼저', description: '' },
      ]);
      unit.record({ action: 'company.updated', subjectType: 'Company', subjectId: 1 });
    });
  });
  afterAll(() => hub?.stop());

  const value = () => toGlobalId('CompanyValue', 1);
  const people = () => hub.company.people;

  describe('a post', () => {
    it('says who did what for whom, with the teams of that day', async () => {
      const metric = await aMetric(hub.database.db);
      const kpi = await aKpi(hub, metric, null);
      const text = '@임하늘 님과 결제 알림이 끊긴 날 전화를 돌렸어요 👏🏽 덕분이에요';
      const start = [...text].indexOf('전');
      const post = await recognized(hub, 'peer', ['operator', 'lead'], {
        text,
        credited: { start, end: start + 2 },
        mentionIds: [people().lead.id, people().head.id, people().head.id],
        valueId: value(),
        customer: '단골 손님',
        isBehindScenes: true,
        tieId: kpi.id,
      });
      expect(post).toMatchObject({
        kind: 'PRAISE',
        text,
        author: { id: people().peer.id },
        authorTeam: { name: '결제개발팀' },
        recipients: [
          { member: { id: people().operator.id }, team: { name: '센터운영파트' } },
          { member: { id: people().lead.id }, team: { name: '센터운영파트' } },
        ],
        credited: { start, end: start + 2 },
        customer: '단골 손님',
        value: { name: '손님이 먼저' },
        isBehindScenes: true,
        isLeaderExample: false,
        isAcrossTeams: true,
        kpi: { name: '문의 비중' },
        idea: null,
        grayZone: null,
        points: null,
        applauseCount: 0,
        isApplauded: false,
        applauders: [],
        viewerCan: { withdraw: true, applaud: false },
      });
      expect(post.mentions).toEqual([{ id: people().head.id }, { id: people().lead.id }]);
      expect((await wall(hub, 'admin')).edges[0]?.node).toEqual({
        ...post,
        viewerCan: { withdraw: false, applaud: true },
      });
    });

    it('is not across teams where they share one', async () => {
      expect(await recognized(hub, 'lead', ['operator'])).toMatchObject({ isAcrossTeams: false });
      expect(await recognized(hub, 'lead', ['operator', 'peer'])).toMatchObject({ isAcrossTeams: false });
    });

    it('marks a leader’s example, and refuses the mark where somebody leads no team', async () => {
      expect(await recognized(hub, 'peer', ['lead', 'head'], { isLeaderExample: true })).toMatchObject({
        isLeaderExample: true,
      });
      expect(await recognize(hub, 'peer', ['lead', 'operator'], { isLeaderExample: true })).toMatchObject({
        fields: ['isLeaderExample: not_a_leader'],
      });
    });

    it('keeps HTML as text', async () => {
      expect(await recognized(hub, 'peer', ['lead'], { text: XSS, customer: XSS })).toMatchObject({
        text: XSS,
        customer: XSS,
      });
    });

    it.each<[string, (hub: Hub) => object, string]>([
      [
        'oneself',
        (h) => ({ recipientIds: [h.company.people.lead.id, h.company.people.peer.id] }),
        'recipientIds.1: self',
      ],
      ['nobody', () => ({ recipientIds: [] }), 'recipientIds: required'],
      [
        'somebody twice',
        (h) => ({ recipientIds: [h.company.people.lead.id, h.company.people.lead.id] }),
        'recipientIds.1: duplicate',
      ],
      [
        'somebody who is not there',
        () => ({ recipientIds: [toGlobalId('Member', 9999)] }),
        'recipientIds.0: unknown_id',
      ],
      ['a team', (h) => ({ recipientIds: [h.company.teams.centre.id] }), 'recipientIds.0: unknown_id'],
      [
        'more than 20 people',
        (h) => ({ recipientIds: Array.from({ length: 21 }, () => h.company.people.lead.id) }),
        'recipientIds: too_long',
      ],
      ['an empty text', () => ({ text: ' \u200b ' }), 'text: required'],
      ['a text of 10,000 characters', () => ({ text: '가'.repeat(10_000) }), 'text: too_long'],
      [
        'a span outside of the text',
        () => ({ text: '가나다', credited: { start: 1, end: 4 } }),
        'credited: not_in_text',
      ],
      ['an empty span', () => ({ text: '가나다', credited: { start: 1, end: 1 } }), 'credited: not_in_text'],
      [
        'a negative span',
        () => ({ text: '가나다', credited: { start: -1, end: 2 } }),
        'credited.start: not_in_range',
      ],
      ['a mention of nobody', () => ({ mentionIds: ['nothing'] }), 'mentionIds.0: unknown_id'],
      [
        'a value that is not there',
        () => ({ valueId: toGlobalId('CompanyValue', 99) }),
        'valueId: unknown_id',
      ],
      ['a tie to an idea that is not there', () => ({ tieId: toGlobalId('Idea', 99) }), 'tieId: unknown_id'],
      ['a tie to a member', (h) => ({ tieId: h.company.people.lead.id }), 'tieId: unknown_id'],
    ])('refuses %s', async (_, input, field) => {
      expect(await recognize(hub, 'peer', ['lead'], input(hub))).toMatchObject({ fields: [field] });
    });

    it('refuses those who have left', async () => {
      const left = await change(
        hub.database.db,
        { actorId: null, now: TEST_NOW, requestId: null },
        async (unit) => {
          const members = new MemberRepository(unit.manager);
          const id = await members.create({
            email: null,
            name: '한떠남',
            locale: null,
            timeZone: 'Asia/Seoul',
            isAdmin: false,
            joinedOn: '2024-01-01',
          });
          await members.update(id, { deactivatedOn: '2026-01-01' });
          unit.record({ action: 'member.left', subjectType: 'Member', subjectId: id });
          return toGlobalId('Member', id);
        },
      );
      expect(await recognize(hub, 'peer', [], { recipientIds: [left] })).toMatchObject({
        code: 'NOT_FOUND',
        fields: ['recipientIds.0: unknown_id'],
      });
      expect(await recognize(hub, 'peer', ['lead'], { mentionIds: [left] })).toMatchObject({
        fields: ['mentionIds.0: unknown_id'],
      });
    });

    it('is told to whom it is for, and to whom it mentions', async () => {
      const { id } = await recognized(hub, 'admin', ['otherLead'], {
        mentionIds: [people().otherLead.id, people().peer.id, people().admin.id],
      });
      await settled(hub);
      const told = async (who: 'otherLead' | 'peer' | 'admin') => {
        const { data } = await hub.ask(
          who,
          '{ notifications(first: 50) { edges { node { kind subject { id } } } } }',
        );
        return (data.notifications.edges as { node: { kind: string; subject: { id: string } } }[])
          .filter(({ node }) => node.subject.id === id)
          .map(({ node }) => node.kind);
      };
      expect(await told('otherLead')).toEqual(['RECOGNIZED']);
      expect(await told('peer')).toEqual(['MENTIONED']);
      expect(await told('admin')).toEqual([]);
    });
  });

  describe('applause', () => {
    const applaud = (who: Parameters<typeof tried>[1], id: string, isApplauded: boolean) =>
      tried(
        hub,
        who,
        'applaud',
        { id, isApplauded },
        'recognition { applauseCount isApplauded applauders(first: 3) { name } }',
      );

    it('is one tap, undone by a second; the same again changes nothing', async () => {
      const { id } = await recognized(hub, 'peer', ['operator']);
      const applauded = { applauseCount: 1, isApplauded: true, applauders: [{ name: '임하늘' }] };
      expect(await applaud('lead', id, true)).toEqual({ data: { recognition: applauded } });
      expect(await applaud('lead', id, true)).toEqual({ data: { recognition: applauded } });
      expect(await seenPost(hub, 'head', id)).toMatchObject({ applauseCount: 1, isApplauded: false });
      expect(await applaud('lead', id, false)).toMatchObject({
        data: { recognition: { applauseCount: 0, isApplauded: false, applauders: [] } },
      });
      expect(await applaud('lead', id, false)).toMatchObject({ data: { recognition: { applauseCount: 0 } } });
    });

    it('counts many who tap at once, each once', async () => {
      const { id } = await recognized(hub, 'peer', ['operator']);
      const taps = (['lead', 'head', 'admin', 'otherLead'] as const).flatMap((who) =>
        Array.from({ length: 5 }, () => applaud(who, id, true)),
      );
      for (const { code } of await Promise.all(taps)) expect(code).toBeUndefined();
      expect(await seenPost(hub, 'lead', id)).toMatchObject({ applauseCount: 4, isApplauded: true });
    });

    it('shows three at most, colleagues of the viewer first', async () => {
      const { id } = await recognized(hub, 'peer', ['admin']);
      for (const who of ['operator', 'head', 'otherLead'] as const) await applaud(who, id, true);
      const first = async (who: 'lead' | 'peer') => {
        const applauders = (await seenPost(hub, who, id))?.applauders as { name: string }[];
        return applauders[0]?.name;
      };
      expect(await first('lead')).toBe('서지안');
      expect(await first('peer')).toBe('오민재');
    });

    it('is refused on one’s own post, and on one that is for oneself', async () => {
      const { id } = await recognized(hub, 'peer', ['operator']);
      expect(await applaud('peer', id, true)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await applaud('operator', id, true)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await seenPost(hub, 'operator', id)).toMatchObject({
        applauseCount: 0,
        viewerCan: { applaud: false, withdraw: false },
      });
    });
  });

  describe('withdrawal', () => {
    const withdraw = (who: Parameters<typeof tried>[1], id: string) =>
      tried(hub, who, 'withdrawRecognition', { id }, 'id');

    it('is its author’s alone, and takes a post out of every list', async () => {
      const { id, text } = await recognized(hub, 'peer', ['operator'], { text: '잘못 적은 칭찬' });
      for (const who of ['operator', 'lead', 'admin'] as const)
        expect(await withdraw(who, id)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await withdraw('peer', id)).toEqual({ data: { id } });
      expect(await textsOn(hub, 'peer')).not.toContain(text);
      expect(await textsOn(hub, 'peer', { memberId: people().operator.id })).not.toContain(text);
      expect(await textsOn(hub, 'peer', { teamId: hub.company.teams.centre.id })).not.toContain(text);
      expect(await seenPost(hub, 'peer', id)).toBeNull();
      expect(await withdraw('peer', id)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await tried(hub, 'lead', 'applaud', { id, isApplauded: true })).toMatchObject({
        code: 'NOT_FOUND',
      });
    });

    it('is kept by the audit, with its words', async () => {
      const { id } = await recognized(hub, 'peer', ['operator'], { text: '감사가 남길 칭찬' });
      await withdraw('peer', id);
      const { data } = await hub.ask('admin', '{ auditLog(first: 20) { edges { node { action detail } } } }');
      const entries = (data.auditLog.edges as { node: { action: string; detail: unknown } }[])
        .filter(({ node }) => JSON.stringify(node.detail).includes('감사가 남길 칭찬'))
        .map(({ node }) => node.action);
      expect(entries).toEqual(['recognition.withdrawn', 'recognition.posted']);
    });
  });

  describe('its pages', () => {
    it('go on where the last one ended, whatever came or went meanwhile', async () => {
      const texts: string[] = [];
      for (let at = 0; at < 9; at += 1) {
        const { text } = await recognized(hub, 'otherLead', ['head'], {
          text: `차례 ${at}`,
          customer: '차례',
        });
        texts.unshift(text);
      }
      const first = await wall(hub, 'lead', { first: 4 });
      await recognized(hub, 'otherLead', ['head'], { text: '그 사이의 칭찬' });
      const second = await wall(hub, 'lead', { first: 5, after: first.pageInfo.endCursor });
      expect([...first.edges, ...second.edges].map(({ node }) => node.text)).toEqual(texts);
      expect(second.pageInfo.hasNextPage).toBe(true);
    });

    it('are filtered by team with those below it, by value, by person and by every mark', async () => {
      type Seen = {
        id: string;
        recipients: { member: { id: string }; team: { name: string } }[];
        author: { id: string };
      } & Record<string, unknown>;
      const all = await wall(hub, 'lead', { first: 100 });
      const posts = all.edges.map(({ node }) => node as unknown as Seen);
      const teamsBelow = ['커머스운영팀', '센터운영파트', '플랫폼기획파트'];
      const expected: [object, (post: Seen) => boolean][] = [
        [
          { teamId: hub.company.teams.commerce.id },
          (p) => p.recipients.some(({ team }) => teamsBelow.includes(team.name)),
        ],
        [
          { teamId: hub.company.teams.payments.id },
          (p) => p.recipients.some(({ team }) => team.name === '결제개발팀'),
        ],
        [{ valueId: value() }, (p) => p.value !== null],
        [
          { memberId: people().lead.id },
          (p) =>
            p.author.id === people().lead.id ||
            p.recipients.some(({ member }) => member.id === people().lead.id),
        ],
        [{ kind: 'PRAISE' }, (p) => p.kind === 'PRAISE'],
        [{ kind: 'AWARD' }, () => false],
        [{ tie: 'KPI' }, (p) => p.kpi !== null],
        [{ isBehindScenes: true }, (p) => p.isBehindScenes === true],
        [{ isLeaderExample: true }, (p) => p.isLeaderExample === true],
        [{ isAcrossTeams: true }, (p) => p.isAcrossTeams === true],
        [{ isAcrossTeams: false }, (p) => p.isAcrossTeams === false],
        [
          { memberId: people().lead.id, teamId: hub.company.teams.centre.id, isAcrossTeams: true },
          (p) =>
            p.isAcrossTeams === true &&
            p.recipients.some(({ team }) => team.name === '센터운영파트') &&
            (p.author.id === people().lead.id ||
              p.recipients.some(({ member }) => member.id === people().lead.id)),
        ],
      ];
      for (const [filter, isWanted] of expected) {
        const found = await wall(hub, 'lead', { first: 100, filter });
        expect(found.edges.map(({ node }) => node.id)).toEqual(
          posts.filter((post) => isWanted(post)).map(({ id }) => id),
        );
      }
    });

    it('refuses a filter by what is not there, and a cursor of another list', async () => {
      const ask = (args: object) =>
        hub.ask(
          'lead',
          'query ($filter: RecognitionFilter, $after: String) { recognitions(first: 5, filter: $filter, after: $after) { edges { cursor } } }',
          { ...args },
        );
      expect((await ask({ filter: { teamId: 'nothing' } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await ask({ after: 'nothing' })).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    });

    it('costs the same number of reads however many posts they show, at most eight', async () => {
      await settled(hub);
      const reads = await readsDuring(hub, () => wall(hub, 'lead', { first: 20 }));
      expect(reads).toBeLessThanOrEqual(8);
      expect(await readsDuring(hub, () => wall(hub, 'lead', { first: 100 }))).toBe(reads);
    });
  });

  it('tells an open wall of a new post at once, and of nothing that was withdrawn', async () => {
    const gone = new AbortController();
    const query = `subscription { recognitionPosted { text author { name } recipients { member { name } } applauseCount viewerCan { applaud } } }`;
    const response = await fetch(`${hub.api.url}/graphql/stream?${new URLSearchParams({ query })}`, {
      signal: gone.signal,
      headers: { accept: 'text/event-stream', authorization: `Bearer ${people().lead.token}` },
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const begun = performance.now();
    await recognized(hub, 'peer', ['operator'], { text: '방금 올라온 칭찬' });
    let text = '';
    while (reader && !text.includes('recognitionPosted')) {
      const { done, value: chunk } = await reader.read();
      if (done) throw new Error(`The stream ended before anything was told: ${text}`);
      text += chunk;
    }
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(text).toContain(
      '{"recognitionPosted":{"text":"방금 올라온 칭찬","author":{"name":"신다은"},"recipients":[{"member":{"name":"서지안"}}],"applauseCount":0,"viewerCan":{"applaud":true}}}',
    );
    gone.abort();
    await reader?.cancel().catch(() => undefined);
  });
});
