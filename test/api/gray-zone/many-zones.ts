/** Gray zones with everything that can hang on one, written set-based, so that the costs of pages can be compared. */
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { AuditEntity } from '../../../db/src/audit/audit.entity';
import { CoverEntity } from '../../../db/src/gray-zone/cover.entity';
import {
  GrayZoneEntity,
  GrayZoneSightingEntity,
  GrayZoneTeamEntity,
} from '../../../db/src/gray-zone/gray-zone.entity';
import {
  OwnershipProposalEntity,
  ProposalAnswerEntity,
  ProposalConsentEntity,
  ProposalEffectEntity,
  ProposalLinkEntity,
} from '../../../db/src/gray-zone/proposal.entity';
import {
  GrayZoneAssignmentEntity,
  GrayZoneDoerEntity,
  GrayZoneResultEntity,
  GrayZoneTrialEntity,
} from '../../../db/src/gray-zone/trial.entity';
import { MilestoneEntity, WorkLogEntryEntity } from '../../../db/src/gray-zone/work-log.entity';
import { HandOffEntity } from '../../../db/src/responsibility/hand-off.entity';
import { RoutingHopEntity, RoutingRequestEntity } from '../../../db/src/routing/routing.entity';
import { TopicEntity } from '../../../db/src/routing/topic.entity';
import { type Hub, TEST_NOW } from '../../support/hub';
import { stored } from './zones';

/** States by turns, and what waits in each. */
const TURNS = ['SPOTTED', 'PROPOSED', 'ASSIGNED', 'TRIAL', 'RETURNED', 'ADOPTED', 'DISMISSED'] as const;

export type Turn = (typeof TURNS)[number];

/** What the gray zones refer to; each by its key. */
export interface Referred {
  /** At least three. */
  work: readonly number[];
  /** At least two. */
  kpis: readonly number[];
  valueId: number;
}

type Rows = Map<new () => ObjectLiteral, ObjectLiteral[]>;

/** Keys of proposals, trials … of a gray zone begin here: each has ten of a kind at most. */
const TENS = 10;

/** Writes the gray zones with the keys 1 to `count`, 8 at least. @returns a key of each turn */
export async function manyZones(hub: Hub, count: number, referred: Referred): Promise<Record<Turn, number>> {
  const rows: Rows = new Map();
  for (let key = 1; key <= count; key += 1) addZone(rows, hub, key, referred);
  await stored(hub, async ({ manager }) => {
    for (const [entity, all] of rows) await insertAll(manager, entity, all);
  });
  const keys = Array.from(TURNS, (_, at) => count - at);
  return Object.fromEntries(keys.map((key) => [turnOf(key), key])) as Record<Turn, number>;
}

async function insertAll(manager: EntityManager, entity: new () => ObjectLiteral, all: ObjectLiteral[]) {
  for (let at = 0; at < all.length; at += 500)
    await manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(all.slice(at, at + 500))
      .updateEntity(false)
      .execute();
}

const turnOf = (key: number): Turn => TURNS[key % TURNS.length] as Turn;

function addZone(rows: Rows, hub: Hub, key: number, { work, kpis, valueId }: Referred): void {
  const { people, teams } = hub.company;
  const turn = turnOf(key);
  const state = turn === 'ASSIGNED' ? 'PROPOSED' : turn;
  const [at, day] = [new Date(TEST_NOW.getTime() - key * 60_000), '2026-11-01'];
  const isClosed = state === 'ADOPTED' || state === 'DISMISSED';
  const add = (entity: new () => ObjectLiteral, added: ObjectLiteral) => {
    const of = rows.get(entity) ?? [];
    of.push(added);
    rows.set(entity, of);
  };
  const [first, second] = [key * TENS, key * TENS + 1];

  add(TopicEntity, {
    id: key,
    key_name: null,
    name: `주제 ${key}`,
    merged_into_id: null,
    last_asked_at: at,
    created_at: at,
    version: 1,
  });
  for (const [place, person] of [people.operator, people.peer, people.admin].entries()) {
    const id = first + place;
    const team = [teams.centre, teams.platform, teams.payments][place]?.key;
    add(RoutingRequestEntity, {
      id,
      text: `누가 열어요? ${id}`,
      state: 'ACCEPTED',
      source: 'ASKED',
      asker_id: person.key,
      topic_id: key,
      responsibility_id: work[0],
      team_id: team,
      first_team_id: team,
      is_bounced: place > 0,
      hop_count: 2,
      asked_at: at,
      asked_on: '2026-11-10',
      landed_at: at,
      landed_on: '2026-11-10',
      closed_at: null,
      version: 1,
      ext_source: null,
      ext_ref: null,
    });
    for (const position of [0, 1])
      add(RoutingHopEntity, {
        id: id * 2 + position,
        request_id: id,
        position,
        team_id: team,
        sent_by: people.lead.key,
        sent_at: at,
        note: null,
      });
  }
  add(HandOffEntity, {
    id: key,
    from_id: work[0],
    to_id: work[1],
    what: `넘기는 일 ${key}`,
    from_on: day,
    to_on: null,
    source: null,
  });
  add(GrayZoneEntity, {
    id: key,
    question: `누가 하나요? ${key}`,
    description: '아무도 모른다',
    source: 'TOPIC',
    state,
    state_since: at,
    spotted_at: at,
    reported_by: people.peer.key,
    topic_id: key,
    responsibility_id: work[2],
    hand_off_id: key,
    detection_key: `topic:${key}`,
    open_key: isClosed ? null : `topic:${key}`,
    size: key % 50,
    measure: JSON.stringify({ requests: 3, teams: 3 }),
    last_seen_on: '2026-11-20',
    previous_id: key > 1 ? key - 1 : null,
    closed_at: isClosed ? at : null,
    closed_by: isClosed ? people.admin.key : null,
    close_reason: turn === 'DISMISSED' ? '이미 있다' : null,
    version: 1,
  });
  for (const seen_on of ['2026-11-18', '2026-11-20'])
    add(GrayZoneSightingEntity, { zone_id: key, seen_on, size: 3, measure: '{"requests":3}' });
  for (const [place, team] of [teams.centre, teams.platform, teams.payments].entries())
    add(GrayZoneTeamEntity, { zone_id: key, team_id: team.key, weight: 9 - place, concern: 'LANDED' });

  // A declined attempt and one that started a trial, which was returned; then what goes on now.
  const attempts: [id: number, state: string, isOpen: boolean][] = [
    [first, 'DECLINED', false],
    [second, 'AGREED', false],
  ];
  if (turn === 'PROPOSED') attempts.push([first + 2, 'OPEN', true]);
  if (turn === 'TRIAL' || turn === 'ADOPTED') attempts.push([first + 2, 'AGREED', false]);
  for (const [place, [id, state, isOpen]] of attempts.entries()) {
    add(OwnershipProposalEntity, {
      id,
      zone_id: key,
      attempt: place + 1,
      state,
      open_zone_id: isOpen ? key : null,
      proposer_id: place ? people.operator.key : people.peer.key,
      owner_member_id: place === 1 ? null : people.operator.key,
      owner_team_id: place === 1 ? teams.centre.key : null,
      map_effect: 'SPLIT',
      responsibility_id: work[place],
      name: `맡을 일 ${id}`,
      scope_taken: '여는 일',
      scope_left: '관리',
      left_with_team_id: teams.commerce.key,
      left_name: '남는 일',
      connection: '이어진다',
      gap: '아무도 모른다',
      mission: '돕는다',
      value_id: valueId,
      hypothesis: '빨라진다',
      weeks: 6,
      proposed_at: at,
      decided_at: isOpen ? null : at,
      version: 1,
    });
    add(ProposalLinkEntity, {
      proposal_id: id,
      position: 0,
      responsibility_id: work[place],
      relation: 'BEFORE',
      note: null,
    });
    for (const kpi_id of kpis) add(ProposalEffectEntity, { proposal_id: id, kpi_id, expected: '-0.2' });
    const asked = [teams.centre.key, teams.commerce.key, teams.payments.key];
    for (const [position, team_id] of asked.entries())
      add(ProposalConsentEntity, { proposal_id: id, team_id, is_above: position === 1, position });
    add(ProposalAnswerEntity, {
      id: id * 2,
      proposal_id: id,
      team_id: asked[0],
      member_id: people.lead.key,
      answer: 'YES',
      words: null,
      answered_at: at,
      accepted_at: null,
    });
    if (!isOpen)
      add(ProposalAnswerEntity, {
        id: id * 2 + 1,
        proposal_id: id,
        team_id: asked[2],
        member_id: people.otherLead.key,
        answer: 'NO',
        words: '아직',
        answered_at: at,
        accepted_at: null,
      });
  }
  for (const [id, isOpen] of [
    [first, false],
    [second, true],
  ] as const)
    if (!isOpen || turn === 'ASSIGNED')
      add(GrayZoneAssignmentEntity, {
        id,
        zone_id: key,
        state: isOpen ? 'OFFERED' : 'ACCEPTED',
        open_zone_id: isOpen ? key : null,
        assigned_by: people.head.key,
        assignee_id: isOpen ? people.lead.key : people.operator.key,
        map_effect: 'NEW',
        responsibility_id: null,
        name: '맡길 일',
        scope_taken: '모두',
        scope_left: null,
        left_with_team_id: null,
        left_name: null,
        words: '가장 잘 안다',
        weeks: 4,
        offered_at: at,
        answered_at: isOpen ? null : at,
        answer_words: null,
        version: 1,
      });
  const trials: [proposal: number | null, assignment: number | null, outcome: string | null][] = [
    [second, null, 'RETURNED'],
    [null, first, 'RETURNED'],
  ];
  if (turn === 'TRIAL') trials.push([first + 2, null, null]);
  if (turn === 'ADOPTED') trials.push([first + 2, null, 'ADOPTED']);
  for (const [place, [proposal_id, assignment_id, outcome]] of trials.entries()) {
    const id = first + place;
    add(GrayZoneTrialEntity, {
      id,
      zone_id: key,
      open_zone_id: outcome ? null : key,
      proposal_id,
      assignment_id,
      owner_member_id: place === 0 ? null : people.operator.key,
      owner_team_id: place === 0 ? teams.centre.key : null,
      from_on: '2026-10-15',
      to_on: '2026-12-01',
      outcome,
      concluded_at: outcome ? at : null,
      concluded_by: outcome ? people.head.key : null,
      words: '좋았다',
      reminded_week_at: null,
      reminded_end_at: null,
      version: 1,
    });
    if (outcome !== 'ADOPTED') continue;
    for (const member_id of [people.operator.key, people.peer.key])
      add(GrayZoneDoerEntity, { trial_id: id, member_id, entries: 2, deliveries: 3 });
    for (const [at, part] of ['TAKEN', 'LEFT'].entries())
      add(GrayZoneResultEntity, { trial_id: id, responsibility_id: work[at], part });
  }
  for (const id of [first, second])
    add(MilestoneEntity, {
      id,
      zone_id: key,
      title: `열 곳 ${id}`,
      due_on: '2026-12-01',
      done_on: null,
      version: 1,
    });
  for (const [place, person] of [people.operator, people.lead, people.peer, people.otherLead].entries()) {
    add(WorkLogEntryEntity, {
      id: first + place,
      zone_id: key,
      member_id: person.key,
      for_team_id: teams.platform.key,
      milestone_id: first,
      done_on: '2026-11-12',
      text: '한 곳을 열었다',
      deliveries: 1,
      logged_at: at,
      removed_at: null,
      removed_by: null,
    });
    add(CoverEntity, {
      id: first + place,
      helper_id: person.key,
      recorded_by: people.lead.key,
      for_team_id: teams.payments.key,
      topic_id: key,
      responsibility_id: work[1],
      what: '입점을 도왔다',
      from_on: '2026-11-10',
      to_on: '2026-12-10',
      recorded_at: at,
      version: 1,
    });
  }
  for (const [place, action] of ['reported', 'proposed', 'answered', 'declined'].entries())
    add(AuditEntity, {
      at,
      actor_id: [people.peer, people.operator, people.lead, people.otherLead][place]?.key,
      action: `gray-zone.${action}`,
      subject_type: 'GrayZone',
      subject_id: key,
      detail: JSON.stringify({ teamId: teams.centre.key, words: '말' }),
      request_id: null,
    });
}
