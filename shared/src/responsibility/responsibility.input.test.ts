import { AppError } from '../errors';
import { parseInput } from '../validation';
import {
  assignPartyInput,
  createResponsibilityInput,
  defineValueChainInput,
  splitResponsibilityInput,
  updateResponsibilityInput,
} from './responsibility.input';

function issuesOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError)
      return error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
    throw error;
  }
  return [];
}

test('a responsibility needs a name and a team', () => {
  expect(issuesOf(() => parseInput(createResponsibilityInput, {}))).toEqual([
    'input.name required',
    'input.teamId required',
  ]);
});

test('every bad field is named, nested ones too', () => {
  expect(
    issuesOf(() =>
      parseInput(splitResponsibilityInput, {
        id: 'x',
        version: 0,
        children: [{ name: '', scopeIn: 'a', teamId: 't' }],
        on: '2026-02-30',
      }),
    ),
  ).toEqual(['input.version not_a_version', 'input.children.0.name required', 'input.on not_a_day']);
});

test('a split has at least one part, a chain at least one stage', () => {
  expect(issuesOf(() => parseInput(splitResponsibilityInput, { id: 'x', version: 1, children: [] }))).toEqual(
    ['input.children required'],
  );
  expect(issuesOf(() => parseInput(defineValueChainInput, { name: 'Orders', stages: [] }))).toEqual([
    'input.stages required',
  ]);
});

test('unlisted roles are refused', () => {
  expect(
    issuesOf(() => parseInput(assignPartyInput, { responsibilityId: 'r', role: 'OWNER', holderId: 'm' })),
  ).toEqual(['input.role not_in_list']);
});

test('an update tells "leave it" from "remove it"', () => {
  expect(parseInput(updateResponsibilityInput, { id: 'x', version: 2, stageId: null })).toEqual({
    id: 'x',
    version: 2,
    stageId: null,
  });
});
