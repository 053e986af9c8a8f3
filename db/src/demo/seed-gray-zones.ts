/** Writes the gray zones of the demo company: its timeline is played, and on every day in between the hub notices what it would notice. */
import { GrayZoneAct, grayZoneKey, TeamConcern, TrialOutcome } from '@groundcrew/shared';
import { CompanyRepository } from '../company/company.repository';
import type { UnitOfWork } from '../core/unit-of-work';
import { CoverRepository } from '../gray-zone/cover.repository';
import { DetectionRepository } from '../gray-zone/detection.repository';
import { GrayZoneRepository } from '../gray-zone/gray-zone.repository';
import { MilestoneRepository } from '../gray-zone/milestone.repository';
import { TrialRepository, type TrialRow } from '../gray-zone/trial.repository';
import { TrialRecordRepository, type TrialResultRow } from '../gray-zone/trial-record.repository';
import { WorkLogRepository } from '../gray-zone/work-log.repository';
import { ResponsibilityRepository } from '../responsibility/responsibility.repository';
import { TopicRepository } from '../routing/topic.repository';
import { detectAsOf } from './gray-zone-detection';
import type { DemoMoment } from './gray-zone-moments';
import { acceptAssignment, acceptCondition, answer, assign, propose } from './gray-zone-proposals';
import { move, record, type Stage, type When } from './gray-zone-stage';
import { covers, moments } from './gray-zones';
import { handOvers } from './hand-overs';
import { demoTopics } from './requests';
import { type Cast, named } from './seed-people';
import { commerceWorks } from './works-commerce';
import { companyWorks } from './works-company';
import { planningWorks } from './works-planning';

/** The clock at which the hub looks, after office hours. */
const LOOK = '18:30';
/** The first day on which it looked. */
const FIRST_LOOK = 89;

export async function seedGrayZones(
  unit: UnitOfWork,
  cast: Cast,
  kpis: ReadonlyMap<string, number>,
  dayAgo: (days: number) => string,
): Promise<void> {
  const stage = await stageOf(unit, cast, kpis, dayAgo);
  await seedCovers(stage);
  const zones = new Map<string, number>();
  const looks = lookDays();
  const days = [...new Set([...moments.map(({ ago }) => ago), ...looks])].sort((a, b) => b - a);
  for (const ago of days) {
    for (const moment of moments.filter((one) => one.ago === ago)) {
      const when = { ...at(stage, ago, moment.clock), actorId: named(cast.members, moment.by) };
      await play(stage, zones, moment, when);
    }
    if (looks.has(ago)) await detectAsOf(stage, at(stage, ago, LOOK));
  }
}

async function stageOf(
  unit: UnitOfWork,
  cast: Cast,
  kpis: ReadonlyMap<string, number>,
  dayAgo: (days: number) => string,
): Promise<Stage> {
  const works = [...planningWorks, ...commerceWorks, ...companyWorks].map(({ key }) => key);
  const topics = await new TopicRepository(unit.manager).all();
  return {
    unit,
    cast,
    dayAgo,
    kpis,
    works: await new ResponsibilityRepository(unit.manager).idsByKey(works),
    topics: new Map(topics.map(({ id, name }) => [name, id])),
    valueIds: (await new CompanyRepository(unit.manager).values()).map(({ id }) => id),
  };
}

/** Days on which the hub had something new to see; today is always one. */
function lookDays(): Set<number> {
  const days = [
    0,
    FIRST_LOOK,
    ...demoTopics.flatMap(({ requests }) => requests.map(({ ago }) => ago)),
    ...covers.map(({ from }) => from),
    ...[...planningWorks, ...commerceWorks, ...companyWorks].flatMap(({ since, holdings }) => [
      since,
      ...holdings.flatMap(({ to }) => to ?? []),
    ]),
    ...handOvers.map(({ offered }) => offered),
  ];
  return new Set(days.filter((ago) => ago >= 0 && ago <= FIRST_LOOK));
}

/** Nothing is done later than the seeding itself. */
function at({ unit, dayAgo }: Stage, ago: number, clock: string): When {
  const day = dayAgo(ago);
  return { ago, day, at: ago === 0 ? unit.now : new Date(`${day}T${clock}:00+09:00`), actorId: null };
}

/** The gray zone that a moment is about; null where it begins with it. */
async function zoneOf(
  { unit, topics, works }: Stage,
  zones: ReadonlyMap<string, number>,
  name: string,
): Promise<number | null> {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const [kind = '', of = ''] = name.split(/:(.*)/s);
  if (kind !== 'topic' && kind !== 'unowned') return null;
  const key = kind === 'topic' ? grayZoneKey.topic(named(topics, of)) : grayZoneKey.unowned(named(works, of));
  const [zone] = await new DetectionRepository(unit.manager).about([key], []);
  if (!zone) throw new Error(`The hub of the demo company has not noticed ${name} yet.`);
  return zone.id;
}

async function play(
  stage: Stage,
  zones: Map<string, number>,
  { zone, act }: DemoMoment,
  when: When,
): Promise<void> {
  const found = await zoneOf(stage, zones, zone);
  if (act.kind === 'REPORT') zones.set(zone, await report(stage, when, act));
  else if (act.kind === 'PROPOSE') zones.set(zone, await propose(stage, when, found, act));
  else if (found === null) throw new Error(`The demo company does not know the gray zone ${zone}.`);
  else if (act.kind === 'ANSWER') await answer(stage, when, found, act);
  else if (act.kind === 'ACCEPT_CONDITION') await acceptCondition(stage, when, found, act.team);
  else if (act.kind === 'ASSIGN') await assign(stage, when, found, act);
  else if (act.kind === 'ACCEPT') await acceptAssignment(stage, when, found);
  else if (act.kind === 'MILESTONE') await setMilestone(stage, when, found, act);
  else if (act.kind === 'LOG') await logWork(stage, when, found, act);
  else if (act.kind === 'DISMISS') {
    await move(stage, when, found, GrayZoneAct.DISMISS, act.reason);
    await record(stage, when, found, 'dismissed', { words: act.reason });
  } else await conclude(stage, when, found, act);
}

type ActOf<K extends DemoMoment['act']['kind']> = Extract<DemoMoment['act'], { kind: K }>;

async function report(
  stage: Stage,
  when: When,
  { question, description, teams }: ActOf<'REPORT'>,
): Promise<number> {
  const zones = new GrayZoneRepository(stage.unit.manager);
  const id = await zones.create({
    question,
    description,
    source: 'REPORTED',
    spottedAt: when.at,
    reportedBy: when.actorId,
  });
  const teamIds = teams.map((key) => named(stage.cast.teams, key));
  await zones.addTeams(
    id,
    teamIds.map((teamId) => ({ teamId, weight: 1, concern: TeamConcern.NAMED })),
  );
  await record(stage, when, id, 'reported', { question, topicId: null, teamIds });
  return id;
}

async function setMilestone(
  stage: Stage,
  when: When,
  zoneId: number,
  { title, due, done }: ActOf<'MILESTONE'>,
): Promise<void> {
  const content = {
    title,
    dueOn: stage.dayAgo(due),
    doneOn: done === null ? null : stage.dayAgo(done),
  };
  const milestoneId = await new MilestoneRepository(stage.unit.manager).create({ zoneId, ...content });
  await record(stage, when, zoneId, 'milestone-set', { milestoneId, words: title, ...content, doneOn: null });
}

async function logWork(
  stage: Stage,
  when: When,
  zoneId: number,
  { text, deliveries, team }: ActOf<'LOG'>,
): Promise<void> {
  const forTeamId = team === null ? null : named(stage.cast.teams, team);
  const entryId = await new WorkLogRepository(stage.unit.manager).create({
    zoneId,
    memberId: when.actorId ?? 0,
    forTeamId,
    milestoneId: null,
    doneOn: when.day,
    text,
    deliveries,
    loggedAt: when.at,
  });
  const detail = { entryId, words: text, doneOn: when.day, deliveries };
  await record(stage, when, zoneId, 'work-logged', {
    ...detail,
    ...(forTeamId === null ? {} : { teamId: forTeamId }),
  });
}

/** The leads adopt or return a trial. What adoption made of the map is there: seed-map.ts dates it. */
async function conclude(
  stage: Stage,
  when: When,
  zoneId: number,
  act: ActOf<'ADOPT'> | ActOf<'RETURN'>,
): Promise<void> {
  const { manager } = stage.unit;
  const [trial] = await new TrialRepository(manager).runningOfZones([zoneId]);
  if (!trial) throw new Error('The demo company concludes what nobody tries.');
  const isAdopted = act.kind === 'ADOPT';
  const doers = isAdopted ? await doersOf(stage, trial, when.day) : [];
  await move(stage, when, zoneId, isAdopted ? GrayZoneAct.ADOPT : GrayZoneAct.RETURN);
  const outcome = isAdopted ? TrialOutcome.ADOPTED : TrialOutcome.RETURNED;
  await new TrialRepository(manager).conclude(trial, outcome, when.actorId, when.at, act.words);
  const results = isAdopted ? resultsOf(stage, trial.id, act) : [];
  const records = new TrialRecordRepository(manager);
  await records.addDoers(doers);
  await records.addResults(results);
  await record(stage, when, zoneId, isAdopted ? 'adopted' : 'returned', {
    trialId: trial.id,
    proposalId: trial.proposalId,
    assignmentId: trial.assignmentId,
    words: act.words,
    ownerMemberId: trial.ownerMemberId,
    doerIds: doers.map(({ memberId }) => memberId),
    responsibilityIds: results.map(({ responsibilityId }) => responsibilityId),
  });
}

/** The owner, and whoever logged work. */
async function doersOf({ unit }: Stage, trial: TrialRow, day: string) {
  const span = { trialId: trial.id, zoneId: trial.zoneId, first: trial.from, last: day };
  const logged = await new TrialRecordRepository(unit.manager).logged([span]);
  const memberId = trial.ownerMemberId ?? 0;
  const hasLogged = logged.some((doer) => doer.memberId === memberId);
  return hasLogged ? logged : [{ trialId: trial.id, memberId, entries: 0, deliveries: 0 }, ...logged];
}

function resultsOf({ works }: Stage, trialId: number, { taken, left }: ActOf<'ADOPT'>): TrialResultRow[] {
  const part = (key: string, which: TrialResultRow['part']) => ({
    trialId,
    responsibilityId: named(works, key),
    part: which,
  });
  return [part(taken, 'TAKEN'), ...(left === null ? [] : [part(left, 'LEFT')])];
}

/** Help that was written down on the day it began, or a day before the seeding where it is still to come. */
async function seedCovers(stage: Stage): Promise<void> {
  const { unit, cast, works, topics, dayAgo } = stage;
  for (const cover of covers) {
    const helperId = named(cast.members, cover.by);
    const content = {
      helperId,
      forTeamId: cover.team === null ? null : named(cast.teams, cover.team),
      topicId: cover.topic === null ? null : named(topics, cover.topic),
      responsibilityId: cover.work === null ? null : named(works, cover.work),
      what: cover.what,
      from: dayAgo(cover.from),
      to: dayAgo(cover.to),
    };
    const recordedAt = at(stage, Math.max(1, cover.from), '09:10').at;
    const id = await new CoverRepository(unit.manager).create({
      ...content,
      recordedBy: helperId,
      recordedAt,
    });
    const subject = { subjectType: 'Cover', subjectId: id, actorId: helperId };
    unit.record({ action: 'cover.recorded', ...subject, detail: content });
  }
}
