import * as fc from 'fast-check';
import {
  GrayZoneAct,
  GrayZoneState,
  GrayZoneStep,
  isOpen,
  nextGrayZoneState,
  nextStep,
  openStates,
  type StepFacts,
} from './gray-zone';

const states = Object.values(GrayZoneState);
const acts = Object.values(GrayZoneAct);

/** Every move that there is; all others are refused. */
const moves: Partial<Record<GrayZoneState, Partial<Record<GrayZoneAct, GrayZoneState>>>> = {
  SPOTTED: { PROPOSE: 'PROPOSED', DISMISS: 'DISMISSED' },
  PROPOSED: { FALL_BACK: 'SPOTTED', START: 'TRIAL', DISMISS: 'DISMISSED' },
  TRIAL: { ADOPT: 'ADOPTED', RETURN: 'RETURNED', DISMISS: 'DISMISSED' },
  RETURNED: { PROPOSE: 'PROPOSED', DISMISS: 'DISMISSED' },
};

describe('a gray zone', () => {
  it.each(states)('in %s moves as the domain says, and no other way', (state) => {
    for (const act of acts)
      expect([act, nextGrayZoneState(state, act)]).toEqual([act, moves[state]?.[act] ?? null]);
  });

  it('falls back to where it was: RETURNED when a trial of it was returned before', () => {
    expect(nextGrayZoneState('PROPOSED', 'FALL_BACK', true)).toBe('RETURNED');
    for (const state of states.filter((one) => one !== 'PROPOSED'))
      expect(nextGrayZoneState(state, 'FALL_BACK', true)).toBeNull();
  });

  it('is open until it is adopted or dismissed, and then nothing happens to it any more', () => {
    expect(states.filter((state) => !isOpen(state)).sort()).toEqual(['ADOPTED', 'DISMISSED']);
    expect([...openStates].sort()).toEqual(states.filter(isOpen).sort());
    for (const state of ['ADOPTED', 'DISMISSED'] as const)
      expect(acts.map((act) => nextGrayZoneState(state, act, true))).toEqual(acts.map(() => null));
  });

  it('is adopted only out of a trial, and tried only with consent, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 40 }), (tried) => {
        let state: GrayZoneState = 'SPOTTED';
        let hasReturned = false;
        const way: GrayZoneState[] = [state];
        for (const act of tried) {
          const next = nextGrayZoneState(state, act, hasReturned);
          if (next === null) continue;
          hasReturned ||= act === 'RETURN';
          state = next;
          way.push(state);
        }
        way.forEach((one, at) => {
          if (one === 'ADOPTED' || (one === 'RETURNED' && way[at - 1] !== 'PROPOSED'))
            expect(way[at - 1]).toBe('TRIAL');
          if (one === 'TRIAL') expect(way[at - 1]).toBe('PROPOSED');
          if (!isOpen(one)) expect(at).toBe(way.length - 1);
        });
        if (hasReturned) expect(way.slice(way.indexOf('RETURNED'))).not.toContain('SPOTTED');
      }),
    );
  });
});

describe('what waits next', () => {
  const facts = (given: Partial<StepFacts> & Pick<StepFacts, 'state'>): StepFacts => ({
    hasOpenAssignment: false,
    waitsForProposer: false,
    trialTo: null,
    ...given,
  });
  const cases: [string, StepFacts, GrayZoneStep][] = [
    ['somebody offers to take what was spotted', facts({ state: 'SPOTTED' }), 'PROPOSE'],
    ['somebody offers to take what was returned', facts({ state: 'RETURNED' }), 'PROPOSE'],
    ['the leads answer', facts({ state: 'PROPOSED' }), 'CONSENT'],
    ['the proposer answers a condition', facts({ state: 'PROPOSED', waitsForProposer: true }), 'CONDITION'],
    ['the assignee answers', facts({ state: 'PROPOSED', hasOpenAssignment: true }), 'ASSIGNMENT'],
    ['the trial runs on its last day', facts({ state: 'TRIAL', trialTo: '2026-11-23' }), 'RUN'],
    [
      'the leads conclude from the day on which it ends',
      facts({ state: 'TRIAL', trialTo: '2026-11-22' }),
      'CONCLUDE',
    ],
    ['a trial without an end runs', facts({ state: 'TRIAL' }), 'RUN'],
    ['nothing, once adopted', facts({ state: 'ADOPTED', waitsForProposer: true }), 'NONE'],
    ['nothing, once dismissed', facts({ state: 'DISMISSED', hasOpenAssignment: true }), 'NONE'],
  ];
  it.each(cases)('%s', (_, given, step) => {
    expect(nextStep(given, '2026-11-22')).toBe(step);
  });

  it('is one of the steps in every state', () => {
    for (const state of states)
      expect(Object.values(GrayZoneStep)).toContain(nextStep(facts({ state }), '2026-11-22'));
  });
});
