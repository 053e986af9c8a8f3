import type { z } from 'zod';
import { AppError } from '../errors';
import { limits } from '../limits';
import { parseInput } from '../validation';
import {
  coverFilter,
  dismissGrayZoneInput,
  grayZoneFilter,
  logWorkInput,
  recordCoverInput,
  reportGrayZoneInput,
  setMilestoneInput,
  updateGrayZoneInput,
} from './gray-zone.input';

function issuesOf(schema: z.ZodType, value: unknown): string[] {
  try {
    parseInput(schema, value);
  } catch (error) {
    if (error instanceof AppError)
      return error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
    throw error;
  }
  return [];
}

describe('what people say of gray zones', () => {
  it('needs the question, in one line', () => {
    expect(issuesOf(reportGrayZoneInput, {})).toEqual(['input.question required']);
    expect(issuesOf(reportGrayZoneInput, { question: ' \n ' })).toEqual(['input.question required']);
    expect(issuesOf(reportGrayZoneInput, { question: '가'.repeat(limits.line + 1) })).toEqual([
      'input.question too_long',
    ]);
    expect(issuesOf(reportGrayZoneInput, { question: '제휴몰은 누가 열어요?' })).toEqual([]);
  });

  it('names ten teams at most', () => {
    const teams = (count: number) => ({ question: '누구 일이에요?', teamIds: Array(count).fill('x') });
    expect(issuesOf(reportGrayZoneInput, teams(limits.grayZoneTeams))).toEqual([]);
    expect(issuesOf(reportGrayZoneInput, teams(limits.grayZoneTeams + 1))).toEqual([
      'input.teamIds too_long',
    ]);
  });

  it('changes what was read, and dismisses with a reason', () => {
    expect(issuesOf(updateGrayZoneInput, { id: 'x', question: '?' })).toEqual([
      'input.version not_a_version',
    ]);
    expect(issuesOf(dismissGrayZoneInput, { id: 'x', version: 1, reason: '' })).toEqual([
      'input.reason required',
    ]);
  });

  it('is looked for by what the page offers, and by nothing else', () => {
    expect(
      issuesOf(grayZoneFilter, { states: ['SPOTTED', 'TRIAL'], source: 'TOPIC', mine: 'TRIAL' }),
    ).toEqual([]);
    expect(issuesOf(grayZoneFilter, { states: ['OPEN'] })).toEqual(['input.states.0 not_in_list']);
    expect(issuesOf(grayZoneFilter, { source: 'ISSUE' })).toEqual(['input.source not_in_list']);
    expect(issuesOf(grayZoneFilter, { text: 'x'.repeat(limits.searchText + 1) })).toEqual([
      'input.text too_long',
    ]);
    expect(issuesOf(coverFilter, { running: 'yes' })).toHaveLength(1);
  });
});

describe('what is logged', () => {
  const entry = { grayZoneId: 'x', doneOn: '2026-11-22', text: '제휴몰 한 곳을 열었어요' };

  it('has a day and words', () => {
    expect(issuesOf(logWorkInput, entry)).toEqual([]);
    expect(issuesOf(logWorkInput, { grayZoneId: 'x', doneOn: '2026-02-30', text: ' ' })).toEqual([
      'input.doneOn not_a_day',
      'input.text required',
    ]);
  });

  it.each([-1, 0.5, limits.deliveries + 1, Number.NaN])('does not count %p deliveries', (deliveries) => {
    expect(issuesOf(logWorkInput, { ...entry, deliveries })).toEqual(['input.deliveries out_of_range']);
  });

  it('counts whole deliveries from none', () => {
    for (const deliveries of [0, 1, limits.deliveries])
      expect(issuesOf(logWorkInput, { ...entry, deliveries })).toEqual([]);
  });

  it('leads to milestones with a title; days are days', () => {
    expect(issuesOf(setMilestoneInput, { grayZoneId: 'x', title: '열 곳', dueOn: '2026-12-24' })).toEqual([]);
    expect(issuesOf(setMilestoneInput, { grayZoneId: 'x', title: '', dueOn: 'soon' })).toEqual([
      'input.title required',
      'input.dueOn not_a_day',
    ]);
  });
});

it('a cover has an end from the first', () => {
  expect(issuesOf(recordCoverInput, { what: '배너를 대신 걸었어요', from: '2026-11-22' })).toEqual([
    'input.to required',
  ]);
});
