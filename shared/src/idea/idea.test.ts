import fc from 'fast-check';
import {
  IdeaAct,
  IdeaState,
  ideaPriority,
  isAdopted,
  isContentOpen,
  isDecimalBetween,
  isInPractice,
  nextIdeaState,
} from './idea';
import { raiseIdeaInput } from './idea.input';

const acts = Object.values(IdeaAct);
const states = Object.values(IdeaState);

describe('where an idea stands', () => {
  it('goes from raised to measured by a yes, practice and a verified impact', () => {
    const passed: IdeaState[] = [IdeaState.RAISED];
    for (const act of [IdeaAct.PITCH, IdeaAct.ADOPT, IdeaAct.START, IdeaAct.MEASURE])
      passed.push(nextIdeaState(passed.at(-1) ?? IdeaState.RAISED, act) ?? IdeaState.RAISED);
    expect(passed).toEqual(['RAISED', 'UNDER_DISCUSSION', 'ADOPTED', 'IN_PRACTICE', 'MEASURED']);
  });

  it('can be pitched again after a no, and a pitch that is taken back leaves it where it was', () => {
    expect(nextIdeaState('UNDER_DISCUSSION', 'DECLINE')).toBe('DECLINED');
    expect(nextIdeaState('DECLINED', 'PITCH')).toBe('UNDER_DISCUSSION');
    expect(nextIdeaState('UNDER_DISCUSSION', 'UNPITCH')).toBe('RAISED');
    expect(nextIdeaState('UNDER_DISCUSSION', 'UNPITCH', true)).toBe('DECLINED');
  });

  it('allows in each state exactly the acts of its way', () => {
    const allowed = Object.fromEntries(
      states.map((state) => [state, acts.filter((act) => nextIdeaState(state, act) !== null)]),
    );
    expect(allowed).toEqual({
      RAISED: ['PITCH'],
      UNDER_DISCUSSION: ['UNPITCH', 'ADOPT', 'DECLINE'],
      ADOPTED: ['START'],
      IN_PRACTICE: ['MEASURE'],
      MEASURED: [],
      DECLINED: ['PITCH'],
    });
  });

  it('never loses a yes, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 40 }), (tried) => {
        let state: IdeaState = IdeaState.RAISED;
        let wasDeclined = false;
        let yes = false;
        for (const act of tried) {
          const next = nextIdeaState(state, act, wasDeclined);
          if (next === null) continue;
          wasDeclined ||= act === IdeaAct.DECLINE;
          yes ||= act === IdeaAct.ADOPT;
          state = next;
          expect(isAdopted(state)).toBe(yes);
          expect(isContentOpen(state)).toBe(!yes);
          if (isInPractice(state)) expect(yes).toBe(true);
          if (state === IdeaState.RAISED) expect(wasDeclined).toBe(false);
        }
      }),
    );
  });
});

describe('its priority', () => {
  it('is reach × effect ÷ effort', () => {
    expect(ideaPriority(310, '0.8', '2')).toBe(124_000);
    expect(ideaPriority(10_000_000, '1', '0.5')).toBe(20_000_000_000);
    expect(ideaPriority(1, '0.1', '520')).toBe(0);
  });

  it('rises with reach and effect, and falls with effort', () => {
    const tenths = (low: number, high: number) =>
      fc.integer({ min: low, max: high }).map((value) => String(value / 10));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        tenths(1, 9),
        tenths(5, 5_190),
        (reach, effect, effort) => {
          const more = (text: string) => String(Math.round(Number(text) * 10 + 1) / 10);
          const one = ideaPriority(reach, effect, effort);
          expect(Number.isSafeInteger(one)).toBe(true);
          expect(ideaPriority(reach + 1, effect, effort)).toBeGreaterThanOrEqual(one);
          expect(ideaPriority(reach, more(effect), effort)).toBeGreaterThanOrEqual(one);
          expect(ideaPriority(reach, effect, more(effort))).toBeLessThanOrEqual(one);
          expect(Math.abs(one / 1000 - (reach * Number(effect)) / Number(effort))).toBeLessThan(0.01);
        },
      ),
    );
  });
});

describe('what is typed of an idea', () => {
  const typed = {
    title: '정산 내역 내려받기',
    problem: '판매자가 정산 내역을 혼자 볼 수 없다',
    proposal: '판매자 화면에 버튼을 둔다',
    reach: 310,
    effect: '0.8',
    effort: '2',
  };
  const refused = (changes: object) =>
    raiseIdeaInput
      .safeParse({ ...typed, ...changes })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

  it('has a reach, an effect and an effort within their ranges', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ reach: 0 })).toEqual(['reach: not_in_range']);
    expect(refused({ reach: 1.5 })).toEqual(['reach: not_in_range']);
    expect(refused({ reach: 10_000_001 })).toEqual(['reach: not_in_range']);
    for (const effect of ['0', '0.09', '1.1', '-1'])
      expect(refused({ effect })).toEqual(['effect: not_in_range']);
    for (const effort of ['0', '0.4', '520.1']) expect(refused({ effort })).toEqual(['effort: not_in_range']);
    expect(refused({ effect: 'much' })).toContain('effect: not_a_decimal');
  });

  it('is not empty once invisible characters are gone, and not endless', () => {
    expect(refused({ title: '\u200B\u2060 ' })).toEqual(['title: required']);
    expect(refused({ problem: '가'.repeat(10_000) })).toEqual(['problem: too_long']);
    expect(raiseIdeaInput.parse({ ...typed, title: '<script>alert(1)</script>' }).title).toBe(
      '<script>alert(1)</script>',
    );
  });

  it('gives whole weights of 1 to 100', () => {
    const person = (weight: number) => ({ people: [{ memberId: 'm', role: 'AUTHOR', weight }] });
    for (const weight of [0, -1, 1.5, 101, Number.NaN])
      expect(refused(person(weight))).toEqual(['people.0.weight: not_in_range']);
    expect(refused(person(100))).toEqual([]);
  });

  it('knows decimals between two ends, both included', () => {
    expect(isDecimalBetween('0.1', 0.1, 1)).toBe(true);
    expect(isDecimalBetween('1', 0.1, 1)).toBe(true);
    expect(isDecimalBetween('1.0001', 0.1, 1)).toBe(false);
    expect(isDecimalBetween('x', 0.1, 1)).toBe(false);
  });
});
