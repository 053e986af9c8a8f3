import { AppError } from '../errors';
import { limits } from '../limits';
import { parseInput } from '../validation';
import {
  answerAssignmentInput,
  assignGrayZoneInput,
  concludeTrialInput,
  decideProposalInput,
  extendTrialInput,
  mapEffectProblems,
  proposeOwnershipInput,
} from './proposal.input';

const PROPOSAL = {
  grayZoneId: 'R3JheVpvbmU6MQ==',
  mapEffect: 'NEW',
  name: '소규모 제휴몰 오픈',
  scopeTaken: '작은 몰',
  ownerId: 'TWVtYmVyOjE=',
  connection: '입점 문의를 먼저 받는다',
  gap: '누구에게 묻는지 모른다',
  mission: '파는 사람이 막히지 않게 한다',
  hypothesis: '가장 잘 아는 사람이 열어야 한다',
  weeks: 6,
};

/** Field and code of each fault. */
function faults(schema: Parameters<typeof parseInput>[0], value: unknown): string[] {
  try {
    parseInput(schema, value);
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.issues.map(({ path, code }) => `${path.slice(1).join('.')}: ${code}`);
  }
}

describe('a proposal as it is filled in', () => {
  it('needs its five steps, and nothing else', () => {
    expect(faults(proposeOwnershipInput, PROPOSAL)).toEqual([]);
    expect(faults(proposeOwnershipInput, {})).toEqual([
      'mapEffect: not_in_list',
      'name: required',
      'scopeTaken: required',
      'ownerId: required',
      'connection: required',
      'gap: required',
      'mission: required',
      'hypothesis: required',
      'weeks: out_of_range',
    ]);
  });

  it('is a trial of one to 26 whole weeks', () => {
    for (const weeks of [1, 26]) expect(faults(proposeOwnershipInput, { ...PROPOSAL, weeks })).toEqual([]);
    for (const weeks of [0, 27, -1, 1.5, Number.NaN, '6'])
      expect(faults(proposeOwnershipInput, { ...PROPOSAL, weeks })).toEqual(['weeks: out_of_range']);
  });

  it('names the link or the effect that is not as expected', () => {
    const links = [
      { responsibilityId: 'a', relation: 'BEFORE' },
      { responsibilityId: 'b', relation: 'BEHIND' },
    ];
    const effects = [
      { kpiId: 'a', expected: '−0.2' },
      { kpiId: 'b', expected: 'viel' },
    ];
    expect(faults(proposeOwnershipInput, { ...PROPOSAL, links, effects })).toEqual([
      'links.1.relation: not_in_list',
      'effects.1.expected: not_a_decimal',
    ]);
  });

  it('takes no more links, effects and teams than are read', () => {
    const many = <T>(count: number, one: T): T[] => Array(count).fill(one);
    const link = { responsibilityId: 'a', relation: 'AFTER' };
    const effect = { kpiId: 'a', expected: '0.1' };
    const full = {
      links: many(limits.proposalLinks, link),
      effects: many(limits.proposalEffects, effect),
      askTeamIds: many(limits.grayZoneTeams, 'a'),
    };
    expect(faults(proposeOwnershipInput, { ...PROPOSAL, ...full })).toEqual([]);
    expect(
      faults(proposeOwnershipInput, {
        ...PROPOSAL,
        links: [...full.links, link],
        effects: [...full.effects, effect],
        askTeamIds: [...full.askTeamIds, 'a'],
      }),
    ).toEqual(['links: too_long', 'effects: too_long', 'askTeamIds: too_long']);
  });

  it('keeps a minus sign as people type it, and takes blanks for nothing', () => {
    const parsed = parseInput(proposeOwnershipInput, {
      ...PROPOSAL,
      name: '  소규모 제휴몰 오픈\u200B ',
      effects: [{ kpiId: 'a', expected: '−0.2' }],
    });
    expect(parsed).toMatchObject({ name: '소규모 제휴몰 오픈', effects: [{ expected: '-0.2' }] });
    expect(faults(proposeOwnershipInput, { ...PROPOSAL, gap: ' \n ' })).toEqual(['gap: required']);
  });
});

describe('what the chosen change of the map needs', () => {
  const split = { responsibilityId: 'a', scopeLeft: '큰 몰', leftWithTeamId: 'b', leftName: '대형 구축' };

  it('is nothing for new work, which takes nothing from another', () => {
    expect(mapEffectProblems({ mapEffect: 'NEW' })).toEqual([]);
    expect(mapEffectProblems({ mapEffect: 'NEW', responsibilityId: 'a' })).toEqual([
      { field: 'responsibilityId', code: 'not_with_new' },
    ]);
  });

  it('is what splits, and what is left with whom under which name', () => {
    expect(mapEffectProblems({ mapEffect: 'SPLIT', ...split })).toEqual([]);
    expect(mapEffectProblems({ mapEffect: 'SPLIT' }).map(({ field }) => field)).toEqual([
      'responsibilityId',
      'scopeLeft',
      'leftWithTeamId',
      'leftName',
    ]);
    for (const field of Object.keys(split) as (keyof typeof split)[])
      for (const absent of [undefined, null, ''])
        expect(mapEffectProblems({ mapEffect: 'SPLIT', ...split, [field]: absent })).toEqual([
          { field, code: 'required' },
        ]);
  });

  it('is what goes over whole', () => {
    expect(mapEffectProblems({ mapEffect: 'TAKE_OVER', responsibilityId: 'a' })).toEqual([]);
    expect(mapEffectProblems({ mapEffect: 'TAKE_OVER' })).toEqual([
      { field: 'responsibilityId', code: 'required' },
    ]);
  });
});

describe('what is answered', () => {
  it('is one of the listed answers, at the version that was read', () => {
    const given = { id: 'a', version: 1 };
    expect(faults(decideProposalInput, { ...given, answer: 'YES_IF', words: '주 3건까지라면' })).toEqual([]);
    expect(faults(decideProposalInput, { ...given, answer: 'MAYBE' })).toEqual(['answer: not_in_list']);
    expect(faults(decideProposalInput, { ...given, version: 0, answer: 'YES' })).toEqual([
      'version: not_a_version',
    ]);
    expect(faults(answerAssignmentInput, { ...given, answer: 'YES' })).toEqual(['answer: not_in_list']);
    expect(faults(concludeTrialInput, { ...given, decision: 'DISMISS' })).toEqual(['decision: not_in_list']);
  });

  it('says why somebody is asked to take it, and why a trial takes longer', () => {
    const { grayZoneId, mapEffect, name, scopeTaken, weeks } = PROPOSAL;
    const assigned = { grayZoneId, version: 1, assigneeId: 'a', mapEffect, name, scopeTaken, weeks };
    expect(faults(assignGrayZoneInput, { ...assigned, words: '가장 잘 알아서' })).toEqual([]);
    expect(faults(assignGrayZoneInput, assigned)).toEqual(['words: required']);
    expect(faults(extendTrialInput, { id: 'a', version: 1, weeks: 2 })).toEqual(['reason: required']);
  });
});
