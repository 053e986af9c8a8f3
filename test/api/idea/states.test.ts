/** Random people do random things to ideas: the hub stands where a simple model stands, and nobody ever judges their own. */
import { addDays, IdeaAct, IdeaState, nextIdeaState } from '@groundcrew/shared';
import fc from 'fast-check';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import type { Who } from '../../support/kpis';
import { act, acted, content, practisedSince, type Raised, seen } from './ideas';

jest.setTimeout(120_000);

const people = ['operator', 'lead', 'otherLead', 'head', 'peer', 'admin'] as const;
const steps = ['pitchIdea', 'withdrawPitch', 'adopt', 'decline', 'startIdea', 'impact'] as const;
type Step = (typeof steps)[number];

/** Leads in reach of the centre, to which every idea is put. */
const voices: readonly Who[] = ['lead', 'head'];
const leadsAndAdmins: readonly Who[] = ['lead', 'otherLead', 'head', 'admin'];

interface Model {
  state: IdeaState;
  author: Who;
  helper: Who;
  wasDeclined: boolean;
  /** Days of which an impact was recorded. */
  counted: number;
}

/** The state after somebody's step; null where it must be refused. */
function expected({ state, author, helper, wasDeclined }: Model, who: Who, step: Step): IdeaState | null {
  const isTheirs = who === author || who === helper;
  const mayDecide = voices.includes(who) && !isTheirs;
  switch (step) {
    case 'pitchIdea':
      return isTheirs && voices.some((voice) => voice !== author && voice !== helper)
        ? nextIdeaState(state, IdeaAct.PITCH)
        : null;
    case 'withdrawPitch':
      return isTheirs ? nextIdeaState(state, IdeaAct.UNPITCH, wasDeclined) : null;
    case 'adopt':
      return mayDecide ? nextIdeaState(state, IdeaAct.ADOPT) : null;
    case 'decline':
      return mayDecide ? nextIdeaState(state, IdeaAct.DECLINE) : null;
    case 'startIdea':
      return isTheirs || voices.includes(who) ? nextIdeaState(state, IdeaAct.START) : null;
    case 'impact': {
      // Recorded by the author, confirmed by whoever it is.
      const inPractice = state === IdeaState.IN_PRACTICE || state === IdeaState.MEASURED;
      return inPractice && leadsAndAdmins.includes(who) && !isTheirs ? IdeaState.MEASURED : null;
    }
  }
}

describe.each(dialects)('ideas in the hands of random people, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  async function take(idea: Raised, model: Model, who: Who, step: Step) {
    const { author } = model;
    const { id, version } = await seen(hub, who, idea.id);
    const at = { id, version };
    switch (step) {
      case 'pitchIdea':
        return act(hub, who, step, { ...at, toTeamId: hub.company.teams.centre.id, words: '해 봐요' });
      case 'adopt':
        return act(hub, who, 'decideIdea', { ...at, answer: 'ADOPT', reason: '좋아요' });
      case 'decline':
        return act(hub, who, 'decideIdea', {
          ...at,
          answer: 'DECLINE',
          reason: '어려워요',
          wayForward: '작게',
        });
      case 'impact': {
        // Each a day of its own: none is counted twice.
        await practisedSince(hub, idea, '2026-01-01');
        model.counted += 1;
        const from = addDays('2026-01-01', model.counted);
        const period = { from, to: addDays(from, 1), evidence: '정산 화면' };
        const recorded = await act(hub, author, 'recordImpact', {
          ideaId: id,
          kind: 'COST',
          amount: 1_000,
          ...period,
        });
        if (!('done' in recorded)) return recorded;
        const impact = { id: recorded.done.id, version: recorded.done.version };
        return act(hub, who, 'verifyImpact', { ...impact, isVerified: true, words: '확인했어요' });
      }
      default:
        return act(hub, who, step, at);
    }
  }

  it('stand where a model stands after every step, and refuse what it refuses', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...people], { minLength: 2, maxLength: 2 }),
        fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...steps)), { maxLength: 24 }),
        async ([author = 'operator', helper = 'peer'], taken) => {
          const person = (who: Who, role: string) => ({
            memberId: hub.company.people[who].id,
            role,
            weight: 1,
          });
          const credited = [person(author, 'AUTHOR'), person(helper, 'CONTRIBUTOR')];
          const idea = await acted(hub, author, 'raiseIdea', content({ people: credited }));
          const model: Model = { state: IdeaState.RAISED, author, helper, wasDeclined: false, counted: 0 };
          for (const [who, step] of taken) {
            const next = expected(model, who, step);
            const result = await take(idea, model, who, step);
            expect([who, step, 'done' in result]).toEqual([who, step, next !== null]);
            model.state = next ?? model.state;
            model.wasDeclined ||= next !== null && step === 'decline';
            expect((await seen(hub, 'admin', idea.id)).state).toBe(model.state);
          }
          const { pitches, openPitch } = await seen(hub, 'admin', idea.id);
          const open = (pitches as { answer: string | null; withdrawnAt: string | null }[]).filter(
            ({ answer, withdrawnAt }) => answer === null && withdrawnAt === null,
          );
          expect(open).toHaveLength(model.state === IdeaState.UNDER_DISCUSSION ? 1 : 0);
          expect(openPitch === null).toBe(model.state !== IdeaState.UNDER_DISCUSSION);
        },
      ),
      { numRuns: 25 },
    );
  });
});
