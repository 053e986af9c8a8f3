/** What people word of an idea, as it is typed: whose it is, what it rests on, which value it serves. */
import {
  CompanyRepository,
  type IdeaContent,
  type IdeaEvidenceRow,
  type IdeaPersonRow,
  KpiRepository,
  MemberRepository,
} from '@groundcrew/db';
import {
  EVIDENCE_NEEDS,
  EvidenceKind,
  IdeaRole,
  ideaPriority,
  invalid,
  notFound,
  type raiseIdeaInput,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { keyOf } from '../core/global-id';
import { exactly } from '../kpi/formula';

type Typed = z.output<typeof raiseIdeaInput>;
/** One piece of evidence, without its place. */
export type Evidence = Omit<IdeaEvidenceRow, 'ideaId' | 'position'>;
/** One of its people, without a place. */
export type Credited = Pick<IdeaPersonRow, 'memberId' | 'role' | 'weight'>;

/** A lone author's weight. */
export const WHOLE_WEIGHT = 100;

/**
 * Its words and figures.
 * @param chosenValue the value that it serves already, which may have been retired since
 */
export async function readContent(
  manager: EntityManager,
  input: Omit<Typed, 'people' | 'evidence'>,
  chosenValue: number | null = null,
): Promise<IdeaContent> {
  const effect = exactly(input.effect);
  const effort = exactly(input.effort);
  return {
    title: input.title,
    problem: input.problem,
    proposal: input.proposal,
    reach: input.reach,
    effect,
    effort,
    priority: ideaPriority(input.reach, effect, effort),
    valueId: await readValue(manager, input.valueId, chosenValue),
  };
}

/** @throws AppError INVALID_INPUT naming what a kind of evidence lacks; NOT_FOUND for a KPI that is not there */
export async function readEvidence(
  manager: EntityManager,
  typed: Typed['evidence'] = [],
): Promise<Evidence[]> {
  const evidence = typed.map(({ kind, text, source, figure, kpiId }, at): Evidence => {
    const path = (field: string) => ['input', 'evidence', at, field];
    const given = { text: text || null, figure: figure ?? null, kpiId: kpiId ?? null };
    const missing = EVIDENCE_NEEDS[kind].find((field) => given[field] === null);
    if (missing) throw invalid(path(missing), 'required', 'This is needed.');
    return {
      kind,
      text: given.text,
      source: source || null,
      figure: kind === EvidenceKind.NUMBERS ? exactly(given.figure) : null,
      kpiId:
        kind === EvidenceKind.KPI && given.kpiId !== null ? keyOf('Kpi', given.kpiId, path('kpiId')) : null,
    };
  });
  const wanted = evidence.flatMap(({ kpiId }) => (kpiId === null ? [] : [kpiId]));
  if (wanted.length === 0) return evidence;
  const there = new Set((await new KpiRepository(manager).byIds(wanted)).map(({ id }) => id));
  const missing = evidence.findIndex(({ kpiId }) => kpiId !== null && !there.has(kpiId));
  if (missing >= 0) throw notFound('kpi', ['input', 'evidence', missing, 'kpiId']);
  return evidence;
}

/**
 * Whose it is, authors first.
 * @param known members who are among them already: they may have left since
 * @throws AppError INVALID_INPUT when somebody is named twice, or nobody is its author; NOT_FOUND for whoever is not here
 */
export async function readPeople(
  manager: EntityManager,
  typed: NonNullable<Typed['people']>,
  known: readonly number[] = [],
): Promise<Credited[]> {
  const path = (at: number) => ['input', 'people', at, 'memberId'];
  const people = typed.map(({ memberId, role, weight }, at) => ({
    memberId: keyOf('Member', memberId, path(at)),
    role,
    weight,
  }));
  people.forEach(({ memberId }, at) => {
    if (people.findIndex((one) => one.memberId === memberId) !== at)
      throw invalid(path(at), 'duplicate', 'This person is named already.');
  });
  if (!people.some(({ role }) => role === IdeaRole.AUTHOR))
    throw invalid(['input', 'people'], 'no_author', 'An idea has an author.');
  await presentMembers(
    manager,
    people.map(({ memberId }) => memberId),
    path,
    known,
  );
  return [IdeaRole.AUTHOR, IdeaRole.CONTRIBUTOR].flatMap((role) => people.filter((one) => one.role === role));
}

/**
 * @param known may have left since
 * @throws AppError NOT_FOUND naming the first of the members who is not here
 */
export async function presentMembers(
  manager: EntityManager,
  memberIds: readonly number[],
  path: (at: number) => (string | number)[],
  known: readonly number[] = [],
): Promise<void> {
  if (memberIds.length === 0) return;
  const found = await new MemberRepository(manager).byIds(memberIds);
  const here = found.filter(({ deactivatedOn }) => deactivatedOn === null).map(({ id }) => id);
  const missing = memberIds.findIndex((id) => !here.includes(id) && !known.includes(id));
  if (missing >= 0) throw notFound('member', path(missing));
}

async function readValue(
  manager: EntityManager,
  id: string | undefined,
  chosen: number | null,
): Promise<number | null> {
  if (id === undefined) return null;
  const path = ['input', 'valueId'];
  const key = keyOf('CompanyValue', id, path);
  const values = await new CompanyRepository(manager).values();
  if (key !== chosen && !values.some((value) => value.id === key)) throw notFound('company value', path);
  return key;
}
