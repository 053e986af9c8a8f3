/** What the hub of the demo company would have noticed on a day, by the rules by which it notices today. */
import {
  addDays,
  companyDay,
  coverFinding,
  detectionPlan,
  type GrayZoneFinding,
  gapFindings,
  grayZoneKey,
  type KnownGrayZone,
  REPEATED_COVERS,
  ROUTING_WINDOW_DAYS,
  topicFinding,
} from '@groundcrew/shared';
import { DetectionRepository, type NoticedRow } from '../gray-zone/detection.repository';
import { RepeatedCoverRepository } from '../gray-zone/repeated-cover.repository';
import { GapRepository } from '../responsibility/gap.repository';
import { ConsistencyRepository } from '../routing/consistency.repository';
import { TopicRepository } from '../routing/topic.repository';
import { record, type Stage, type When } from './gray-zone-stage';

/** Looks as of a day, and opens or adds to what there is. Nothing of the demo was adopted that a detector looks at. */
export async function detectAsOf(stage: Stage, when: When): Promise<void> {
  const detection = new DetectionRepository(stage.unit.manager);
  const findings = await findingsOf(stage, when.day);
  const keys = findings.map(({ key }) => key);
  const rows = await detection.about(
    keys,
    findings.flatMap(({ topicId }) => topicId ?? []),
  );
  const teams = await detection.teams(rows.map(({ id }) => id));
  const known = rows.map(
    (row): KnownGrayZone => ({
      ...row,
      key: keyOf(row),
      closedOn: row.closedAt === null ? null : companyDay(row.closedAt),
      teams: teams.filter(({ zoneId }) => zoneId === row.id),
    }),
  );
  const plan = detectionPlan(findings, known, when.day);
  const ids = plan.opened.length > 0 ? await detection.open(plan.opened, when.at, when.day) : [];
  await detection.add(plan.seen, when.day);
  await detection.seenOn(plan.unchangedIds, when.day);
  for (const [place, { source, size, previousId }] of plan.opened.entries())
    await record(stage, when, ids[place] ?? 0, 'detected', { source, size, previousId });
}

const keyOf = ({ key, topicId }: NoticedRow) => (topicId === null ? (key ?? '') : grayZoneKey.topic(topicId));

async function findingsOf({ unit: { manager } }: Stage, day: string): Promise<GrayZoneFinding[]> {
  const window = { from: addDays(day, 1 - ROUTING_WINDOW_DAYS), to: day };
  const topics = await new TopicRepository(manager).all();
  const landings = await new ConsistencyRepository(manager).landings(window);
  const repeated = new RepeatedCoverRepository(manager);
  const covers = await repeated.since(window.from, day, REPEATED_COVERS);
  const teams = await repeated.teamsOf([...new Set(covers.map(({ helperId }) => helperId))], day);
  const ofTopic = <T extends { topicId: number }>(all: readonly T[], id: number) =>
    all.filter(({ topicId }) => topicId === id);
  return [
    ...topics.flatMap((topic) => topicFinding(topic, ofTopic(landings, topic.id), window) ?? []),
    ...gapFindings(await new GapRepository(manager).factsOn(day)),
    ...topics.flatMap((topic) => {
      const helperIds = ofTopic(covers, topic.id).map(({ helperId }) => helperId);
      return coverFinding(topic, helperIds, teams, window) ?? [];
    }),
  ];
}
