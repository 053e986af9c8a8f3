/** An idea is put to a team, answered, put again in another way; every pitch and answer stays (domain.md, "idea"). */
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { settled } from '../../support/settled';
import { act, acted, anAdoptedIdea, content, type Raised, refused, seen, step } from './ideas';

describe.each(dialects)('an idea on its way to a yes, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const team = (name: keyof Hub['company']['teams']) => hub.company.teams[name].id;
  const raise = (changes: object = {}) => acted(hub, 'operator', 'raiseIdea', content(changes));
  const pitch = (idea: Raised, toTeamId = team('centre'), words = '해 봐요') =>
    acted(hub, 'operator', 'pitchIdea', { ...step(idea), toTeamId, words });
  const no = { answer: 'DECLINE', reason: '지금은 어려워요', wayForward: '한 파트에서 먼저 해 봐요' };
  const yes = { answer: 'ADOPT', reason: '좋아요' };
  const inbox = async (who: 'operator' | 'lead' | 'head' | 'peer') => {
    await settled(hub);
    const { data } = await hub.ask(
      who,
      '{ notifications(first: 100) { edges { node { kind subject { ... on IdeaPitch { id idea { id } answer } } } } } }',
    );
    const edges = data.notifications.edges as { node: { kind: string; subject: { idea: { id: string } } } }[];
    return edges.map(({ node }) => node);
  };

  it('is declined with a way forward, pitched again in another way, and adopted; all of it stays readable', async () => {
    const { people } = hub.company;
    const first = await pitch(await raise());
    expect(first).toMatchObject({ state: 'UNDER_DISCUSSION', openPitch: { id: expect.any(String) } });
    const declined = await acted(hub, 'lead', 'decideIdea', { ...step(first), ...no });
    expect(declined).toMatchObject({ state: 'DECLINED', openPitch: null });
    const second = await pitch(declined, team('commerce'), '한 파트에서 두 주만 해 볼게요');
    const adopted = await acted(hub, 'head', 'decideIdea', { ...step(second), ...yes });
    expect(adopted).toMatchObject({
      state: 'ADOPTED',
      pitches: [
        {
          attempt: 1,
          words: '해 봐요',
          toTeam: { id: team('centre') },
          answer: 'DECLINE',
          answeredBy: { id: people.lead.id },
          reason: no.reason,
          wayForward: no.wayForward,
        },
        {
          attempt: 2,
          words: '한 파트에서 두 주만 해 볼게요',
          toTeam: { id: team('commerce') },
          answer: 'ADOPT',
          answeredBy: { id: people.head.id },
          wayForward: null,
        },
      ],
    });
  });

  it('tells those who are asked, and its people what was answered', async () => {
    const idea = await pitch(await raise({ people: [author('operator'), author('peer')] }));
    expect((await inbox('lead'))[0]).toMatchObject({
      kind: 'IDEA_PITCHED',
      subject: { idea: { id: idea.id } },
    });
    expect((await inbox('head')).map(({ subject }) => subject.idea.id)).not.toContain(idea.id);
    await acted(hub, 'lead', 'decideIdea', { ...step(idea), ...no });
    for (const who of ['operator', 'peer'] as const)
      expect((await inbox(who))[0]).toMatchObject({
        kind: 'IDEA_ANSWERED',
        subject: { idea: { id: idea.id }, answer: 'DECLINE' },
      });
  });

  it('waits as a decision for whoever is asked, until it is answered', async () => {
    const idea = await pitch(await raise());
    const asked = async (who: 'operator' | 'lead' | 'head') => {
      const { data } = await hub.ask(who, '{ decisions { kind requestedAt subject { __typename id } } }');
      return (data.decisions as { subject: { id: string } }[]).filter(
        ({ subject }) => subject.id === idea.id,
      );
    };
    expect(await asked('lead')).toEqual([
      { kind: 'IDEA', requestedAt: expect.any(String), subject: { __typename: 'Idea', id: idea.id } },
    ]);
    for (const who of ['operator', 'head'] as const) expect(await asked(who)).toEqual([]);
    await acted(hub, 'lead', 'decideIdea', { ...step(idea), ...yes });
    expect(await asked('lead')).toEqual([]);
  });

  const author = (who: 'operator' | 'peer' | 'lead', role = 'AUTHOR') => ({
    memberId: hub.company.people[who].id,
    role,
    weight: 50,
  });

  it('is answered by leads in reach of the team, never by anybody with a part in it', async () => {
    const idea = await pitch(await raise());
    for (const who of ['operator', 'peer', 'otherLead', 'admin'] as const) {
      expect(await refused(hub, who, 'decideIdea', { ...step(idea), ...yes })).toBe('FORBIDDEN');
      expect((await seen(hub, who, idea.id)).viewerCan).toMatchObject({ decide: false });
    }
    for (const who of ['lead', 'head'] as const)
      expect((await seen(hub, who, idea.id)).viewerCan).toMatchObject({ decide: true });

    const shared = await pitch(await raise({ people: [author('operator'), author('lead', 'CONTRIBUTOR')] }));
    expect(await refused(hub, 'lead', 'decideIdea', { ...step(shared), ...yes })).toBe('FORBIDDEN');
    expect((await seen(hub, 'lead', shared.id)).viewerCan).toMatchObject({ decide: false });
    // The lead above is asked in their place.
    expect((await inbox('head'))[0]).toMatchObject({
      kind: 'IDEA_PITCHED',
      subject: { idea: { id: shared.id } },
    });
    expect(await act(hub, 'head', 'decideIdea', { ...step(shared), ...yes })).toMatchObject({
      done: { state: 'ADOPTED' },
    });
  });

  it('is not answered by somebody who stepped back from it to do so', async () => {
    const raised = await acted(
      hub,
      'lead',
      'raiseIdea',
      content({ people: [author('lead'), author('operator')] }),
    );
    const handed = await acted(hub, 'lead', 'updateIdea', {
      ...step(raised),
      ...content(),
      people: [author('operator')],
    });
    const pitched = await pitch(handed);
    expect(await refused(hub, 'lead', 'decideIdea', { ...step(pitched), ...yes })).toBe('FORBIDDEN');
  });

  it('is put only to a team for which somebody may answer', async () => {
    const idea = await acted(hub, 'head', 'raiseIdea', content());
    const put = (toTeamId: string) =>
      refused(hub, 'head', 'pitchIdea', { ...step(idea), toTeamId, words: '해 봐요' });
    // Nobody leads the company, and the head is its author.
    expect(await put(team('root'))).toBe('INVALID_INPUT at toTeamId: nobody_to_answer');
    expect(await put(team('commerce'))).toBe('INVALID_INPUT at toTeamId: nobody_to_answer');
    expect(await put(hub.company.people.lead.id)).toBe('NOT_FOUND at toTeamId: unknown_id');
    expect((await seen(hub, 'head', idea.id)).state).toBe('RAISED');
    const pitched = await acted(hub, 'head', 'pitchIdea', {
      ...step(idea),
      toTeamId: team('payments'),
      words: '함께 해요',
    });
    expect(pitched.state).toBe('UNDER_DISCUSSION');
  });

  it('is put, and taken back, by its people alone', async () => {
    const idea = await raise();
    const put = { ...step(idea), toTeamId: team('centre'), words: '해 봐요' };
    for (const who of ['peer', 'lead', 'admin'] as const)
      expect(await refused(hub, who, 'pitchIdea', put)).toBe('FORBIDDEN');
    const pitched = await pitch(idea);
    expect(await refused(hub, 'lead', 'withdrawPitch', step(pitched))).toBe('FORBIDDEN');
    const back = await acted(hub, 'operator', 'withdrawPitch', step(pitched));
    expect(back).toMatchObject({
      state: 'RAISED',
      openPitch: null,
      pitches: [{ withdrawnAt: expect.any(String) }],
    });
    const again = await pitch(back);
    const declined = await acted(hub, 'lead', 'decideIdea', { ...step(again), ...no });
    const third = await acted(hub, 'operator', 'withdrawPitch', step(await pitch(declined)));
    // An earlier no is still the last word.
    expect(third).toMatchObject({ state: 'DECLINED' });
    expect(third.pitches).toHaveLength(3);
  });

  it('refuses a no without a way forward, a second answer, a stale one and a second open pitch', async () => {
    const idea = await pitch(await raise());
    expect(await refused(hub, 'lead', 'decideIdea', { ...step(idea), ...no, wayForward: '\u200B ' })).toBe(
      'INVALID_INPUT at wayForward: required',
    );
    expect(
      await refused(hub, 'operator', 'pitchIdea', { ...step(idea), toTeamId: team('payments'), words: 'x' }),
    ).toBe('STATE at id: state');
    const worded = await acted(hub, 'operator', 'updateIdea', {
      ...step(idea),
      ...content({ title: '바뀐 제목' }),
    });
    // The lead read something else.
    expect(await refused(hub, 'lead', 'decideIdea', { ...step(idea), ...yes })).toBe(
      'STALE_VERSION at version: stale_version',
    );
    const adopted = await acted(hub, 'lead', 'decideIdea', { ...step(worded), ...yes });
    expect(await refused(hub, 'lead', 'decideIdea', { ...step(adopted), ...no })).toBe('STATE at id: state');
    expect(await refused(hub, 'operator', 'withdrawPitch', step(adopted))).toBe('STATE at id: state');
  });

  it('gets one answer when two leads answer at once', async () => {
    const idea = await pitch(await raise());
    const answers = await Promise.all(
      (['lead', 'head', 'lead', 'head'] as const).map((who, at) =>
        act(hub, who, 'decideIdea', { ...step(idea), ...(at % 2 ? yes : no) }),
      ),
    );
    expect(answers.filter((answer) => 'done' in answer)).toHaveLength(1);
    const { pitches } = await seen(hub, 'peer', idea.id);
    expect((pitches as { answer: string | null }[]).map(({ answer }) => answer)).toEqual([
      expect.any(String),
    ]);
  });

  it('is put into practice by its people or the leads who said yes', async () => {
    const idea = await anAdoptedIdea(hub);
    for (const who of ['peer', 'otherLead', 'admin'] as const) {
      expect(await refused(hub, who, 'startIdea', step(idea))).toBe('FORBIDDEN');
      expect((await seen(hub, who, idea.id)).viewerCan).toMatchObject({ start: false, linkChange: false });
    }
    expect((await seen(hub, 'head', idea.id)).viewerCan).toMatchObject({ start: true, linkChange: true });
    const started = await acted(hub, 'lead', 'startIdea', step(idea));
    expect(started).toMatchObject({ state: 'IN_PRACTICE', viewerCan: { start: false, recordImpact: true } });
    expect(await refused(hub, 'operator', 'startIdea', step(started))).toBe('STATE at id: state');
  });

  it('keeps a team open while an idea waits for its answer', async () => {
    const idea = await pitch(await raise(), team('platform'));
    const close = () =>
      hub.ask('admin', 'mutation ($input: CloseTeamInput!) { closeTeam(input: $input) { team { id } } }', {
        input: { id: team('platform'), on: '2026-11-22' },
      });
    const { errors } = await close();
    expect(errors?.[0]?.message).toContain('an idea waits for its answer');
    await acted(hub, 'operator', 'withdrawPitch', step(idea));
    expect((await close()).errors).toBeUndefined();
  });
});
