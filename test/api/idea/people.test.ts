/** Whose an idea is, once somebody said yes to it: nobody loses by another's hand, and whoever loses is told (domain.md, "idea"). */
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import type { Who } from '../../support/kpis';
import { settled } from '../../support/settled';
import { acted, anAdoptedIdea, anIdeaInPractice, content, type Raised, refused, seen, step } from './ideas';

describe.each(dialects)('whose an idea is, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const person = (who: Who, weight: number, role = 'CONTRIBUTOR') => ({
    memberId: hub.company.people[who].id,
    role,
    weight,
  });
  const shared = () => ({
    people: [person('operator', 3, 'AUTHOR'), person('peer', 2), person('head', 2)],
  });
  const say = async (idea: Raised, who: Who, people: object[]) =>
    [who, 'updateIdea', { ...step(await seen(hub, who, idea.id)), ...content(), people }] as const;
  const saying = async (...of: Parameters<typeof say>) => acted(hub, ...(await say(...of)));
  const refusing = async (...of: Parameters<typeof say>) => refused(hub, ...(await say(...of)));
  const told = async (who: Who, idea: Raised) => {
    await settled(hub);
    const { data } = await hub.ask(
      who,
      '{ notifications(first: 100) { edges { node { kind subject { ... on Idea { id } } } } } }',
    );
    const edges = data.notifications.edges as { node: { kind: string; subject: { id: string } | null } }[];
    return edges.filter(({ node }) => node.kind === 'IDEA_PART_FELL' && node.subject?.id === idea.id).length;
  };

  it('keeps its author once it is adopted and verified, whoever among its people says otherwise', async () => {
    const idea = await anIdeaInPractice(hub, shared());
    const impact = await acted(hub, 'operator', 'recordImpact', {
      ideaId: idea.id,
      kind: 'COST',
      amount: 1_000_000,
      from: '2026-11-22',
      to: '2026-11-23',
      evidence: '문의 건수 × 건당 비용',
    });
    await acted(hub, 'otherLead', 'verifyImpact', { ...step(impact), isVerified: true, words: '맞아요' });
    expect(await refusing(idea, 'peer', [person('peer', 100, 'AUTHOR')])).toBe(
      'INVALID_INPUT at people: person_stays',
    );
    const demoted = [person('peer', 2, 'AUTHOR'), person('operator', 3), person('head', 2)];
    expect(await refusing(idea, 'peer', demoted)).toBe('INVALID_INPUT at people.1.role: author_stays');
    const thinned = [person('operator', 3, 'AUTHOR'), person('peer', 100), person('head', 2)];
    for (const who of ['operator', 'peer'] as const)
      expect(await refusing(idea, who, thinned)).toMatch(
        /^INVALID_INPUT at people\.\d\.weight: share_stays$/,
      );
    const added = [...shared().people, person('lead', 1)];
    expect(await refusing(idea, 'operator', added)).toBe('INVALID_INPUT at people.3.memberId: has_judged');
    const late = [...shared().people, person('admin', 1)];
    expect(await refusing(idea, 'operator', late)).toBe('INVALID_INPUT at people.3.memberId: named_too_late');
    // What is one's own can be given away at any time.
    const given = [person('operator', 1, 'AUTHOR'), person('peer', 2), person('head', 2)];
    expect((await saying(idea, 'operator', given)).people).toHaveLength(3);
    for (const who of ['operator', 'peer', 'head'] as const)
      expect([who, await told(who, idea)]).toEqual([who, 0]);
  });

  it('lets only its authors name who helped, out of their own part', async () => {
    const idea = await anAdoptedIdea(hub, shared());
    const helped = [
      person('operator', 2, 'AUTHOR'),
      person('peer', 2),
      person('head', 2),
      person('admin', 1),
    ];
    expect(await refusing(idea, 'peer', helped)).toBe('INVALID_INPUT at people.3.memberId: authors_name');
    expect((await saying(idea, 'operator', helped)).people).toHaveLength(4);
    expect(await told('operator', idea)).toBe(0);
    for (const who of ['peer', 'head'] as const) expect([who, await told(who, idea)]).toEqual([who, 0]);
  });

  it('is not thinned by naming somebody with nearly all of the weight; whose part would fall is said', async () => {
    const both = [person('operator', 1, 'AUTHOR'), person('peer', 1, 'AUTHOR')];
    const idea = await anAdoptedIdea(hub, { people: both });
    const [who, , input] = await say(idea, 'operator', [...both, person('admin', 100)]);
    const { errors } = await hub.ask(
      who,
      'mutation ($input: UpdateIdeaInput!) { updateIdea(input: $input) { idea { id } } }',
      { input },
    );
    expect(errors?.[0]?.extensions.issues).toEqual([
      expect.objectContaining({
        path: ['input', 'people', 1, 'weight'],
        code: 'share_stays',
        params: { name: '신다은', from: 1 / 2, to: 1 / 102 },
      }),
    ]);
    const halved = [person('operator', 1, 'AUTHOR'), person('peer', 2, 'AUTHOR'), person('admin', 1)];
    expect((await saying(idea, 'operator', halved)).people).toHaveLength(3);
  });

  it('can be said anew by all its people until somebody says yes, and whoever loses by it is told', async () => {
    const idea = await acted(hub, 'operator', 'raiseIdea', content(shared()));
    await saying(idea, 'operator', [person('operator', 3, 'AUTHOR'), person('peer', 3), person('head', 2)]);
    expect(await Promise.all([told('peer', idea), told('head', idea)])).toEqual([0, 1]);
    await saying(idea, 'peer', [person('peer', 1, 'AUTHOR'), person('head', 1)]);
    expect(await Promise.all([told('operator', idea), told('peer', idea)])).toEqual([1, 0]);
    // Its words alone take from nobody.
    const worded = { ...step(await seen(hub, 'head', idea.id)), ...content({ title: '다른 말로' }) };
    await acted(hub, 'head', 'updateIdea', worded);
    expect(await told('operator', idea)).toBe(1);
  });
});
