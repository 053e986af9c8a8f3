/** The gray zones of the demo company: what the pure rules and the hub itself make of them agrees with what is written. */
import { detectGrayZones } from '../../../api/src/gray-zone/detection.service';
import { hooks } from '../../../api/src/server/hooks';
import { dialects } from '../../support/databases';
import { TEST_NOW } from '../../support/hub';
import { type DemoHub, startDemoHub } from '../routing/demo-hub';

const MALLS = '새 제휴몰 오픈은 누구와 이야기하나요?';

interface Zone {
  id: string;
  question: string;
  state: string;
  nextStep: string;
}

describe.each(dialects)('the gray zones of the demo company on %s', (dialect) => {
  let hub: DemoHub;
  beforeAll(async () => {
    hub = await startDemoHub(dialect);
  });
  afterAll(() => hub?.stop());

  const zones = async (login: string): Promise<Zone[]> => {
    const { grayZones } = await hub.ask(
      login,
      '{ grayZones(first: 50) { edges { node { id question state nextStep } } } }',
    );
    return grayZones.edges.map(({ node }: { node: Zone }) => node);
  };
  const zone = async (login: string, question: string): Promise<Zone> => {
    const found = (await zones(login)).find((one) => one.question === question);
    if (!found) throw new Error(question);
    return found;
  };

  it('are in every state', async () => {
    const states = new Set((await zones('peer')).map(({ state }) => state));
    expect([...states].sort()).toEqual(['ADOPTED', 'DISMISSED', 'PROPOSED', 'RETURNED', 'SPOTTED', 'TRIAL']);
  });

  it('leave the hub nothing to notice', async () => {
    const looked = await detectGrayZones({
      db: hub.db,
      now: () => TEST_NOW,
      detectors: hooks.grayZoneDetectors,
    });
    expect(looked).toMatchObject({ opened: 0, added: 0 });
    expect(looked.found).toBeGreaterThan(8);
  });

  it('have covers that are nobody’s own work, each written down once', async () => {
    const own = `SELECT c.what FROM cover c
      LEFT JOIN membership m ON m.member_id = c.helper_id AND m.from_on <= c.from_on AND (m.to_on IS NULL OR m.to_on > c.from_on)
      LEFT JOIN responsibility_party p ON p.responsibility_id = c.responsibility_id AND p.role IN ('ACCOUNTABLE', 'RESPONSIBLE')
        AND p.from_on <= c.from_on AND (p.to_on IS NULL OR p.to_on > c.from_on)
     WHERE m.team_id = c.for_team_id OR p.member_id = c.helper_id OR p.team_id = m.team_id`;
    expect(await hub.db.fresh.query(own)).toEqual([]);
    const twice = `SELECT c.what FROM cover c JOIN cover o ON o.id < c.id AND o.helper_id = c.helper_id AND o.from_on < c.to_on
      AND c.from_on < o.to_on AND (o.topic_id = c.topic_id OR o.responsibility_id = c.responsibility_id)`;
    expect(await hub.db.fresh.query(twice)).toEqual([]);
  });

  it('tell how the openings were split: ten launches, who did it, and the map as of that day', async () => {
    const { id } = await zone('peer', '기존 틀로 여는 작은 제휴몰은 누가 여나요?');
    const { node } = await hub.ask(
      'peer',
      `query ($id: ID!) { node(id: $id) { ... on GrayZone { deliveryCount nextStep milestones { doneOn }
        trials { outcome from to deliveryCount doers { member { name } deliveries } results { part responsibility { name from team { name } } } }
        proposals { state consents { team { name } answer } } } } }`,
      { id },
    );
    expect(node).toMatchObject({
      deliveryCount: 10,
      nextStep: 'NONE',
      trials: [
        {
          outcome: 'ADOPTED',
          deliveryCount: 10,
          results: [
            {
              part: 'TAKEN',
              responsibility: { name: '소형·유사 제휴몰 오픈', team: { name: '센터운영파트' } },
            },
            { part: 'LEFT', responsibility: { name: '대형 제휴몰 구축', team: { name: '플랫폼기획파트' } } },
          ],
        },
      ],
    });
    const [trial] = node.trials;
    expect(trial.doers.map(({ member }: { member: { name: string } }) => member.name)).toEqual([
      '고은채',
      '박시우',
      '임하늘',
    ]);
    expect(trial.results[0].responsibility.from).toBe(trial.to);
  });

  it('wait for the head: with a yes the trial starts today', async () => {
    const { decisions } = await hub.ask(
      'head',
      '{ decisions { kind subject { ... on OwnershipProposal { id name } } } }',
    );
    const waiting = decisions.find(({ kind }: { kind: string }) => kind === 'PROPOSAL');
    expect(waiting.subject.name).toBe('제휴몰 오픈 접수와 안내');
    const { node } = await hub.ask(
      'head',
      `query ($id: ID!) { node(id: $id) { ... on OwnershipProposal { version attempt trialTo viewerCan { decideFor { name } }
        consents { team { name } isAbove answer conditionAcceptedAt } } } }`,
      { id: waiting.subject.id },
    );
    expect(node).toMatchObject({
      attempt: 2,
      viewerCan: { decideFor: [{ name: '커머스운영팀' }] },
      consents: [
        { team: { name: '커머스운영팀' }, isAbove: true, answer: null },
        { team: { name: '플랫폼기획파트' }, answer: 'YES' },
        { team: { name: '소비자정책파트' }, answer: 'YES_IF', conditionAcceptedAt: expect.any(String) },
      ],
    });
    const { decideProposal } = await hub.ask(
      'head',
      `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { state trial { from to owner { ... on Member { name } } } } } }`,
      { input: { id: waiting.subject.id, version: node.version, answer: 'YES' } },
    );
    expect(decideProposal.proposal).toEqual({
      state: 'AGREED',
      trial: { from: '2026-11-22', to: '2027-01-17', owner: { name: '임하늘' } },
    });
    expect(await zone('head', MALLS)).toMatchObject({ state: 'TRIAL', nextStep: 'RUN' });
  });

  it('give the operator a trial of their own, a condition to answer, and covers', async () => {
    const { viewer, decisions } = await hub.ask(
      'operator',
      `{ viewer { member { name covers(first: 10) { edges { node { state topic { name } ordinal } } } } }
         decisions { kind } }`,
    );
    expect(decisions.map(({ kind }: { kind: string }) => kind)).toContain('CONDITION');
    const covers = viewer.member.covers.edges.map(({ node }: { node: object }) => node);
    expect(covers).toEqual([
      { state: 'RUNNING', topic: null, ordinal: null },
      { state: 'ENDED', topic: { name: '배송이 늦는 주문' }, ordinal: 2 },
      { state: 'ENDED', topic: { name: '배송이 늦는 주문' }, ordinal: 1 },
    ]);
    const { grayZones } = await hub.ask(
      'operator',
      '{ grayZones(first: 5, filter: { mine: TRIAL }) { edges { node { question } } } }',
    );
    expect(grayZones.edges).toEqual([{ node: { question: '취소한 주문의 쿠폰은 누가 돌려주나요?' } }]);
  });
});
