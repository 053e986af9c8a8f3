/** A small company in which the hub looks for gray zones: things are asked, owned, covered, and days pass. */
import {
  change,
  type Dialect,
  GrayZoneRepository,
  HandOffRepository,
  PartyRepository,
  ResponsibilityWriteRepository,
  RoutedImportRepository,
  TopicRepository,
} from '@groundcrew/db';
import { addDays, dayOf, type GrayZoneState, RaciRole } from '@groundcrew/shared';
import { detectGrayZones } from '../../../api/src/gray-zone/detection.service';
import { moveZone } from '../../../api/src/gray-zone/gray-zone-change';
import { hooks } from '../../../api/src/server/hooks';
import { type Company, seedCompany } from '../../support/company';
import { freshDatabase, type TestDatabase } from '../../support/databases';

export const START = new Date('2026-11-22T03:00:00Z');

interface Zone {
  id: number;
  question: string;
  source: string;
  state: GrayZoneState;
  size: number;
  measure: Record<string, unknown>;
  lastSeenOn: string;
  previousId: number | null;
  teams: Record<number, number>;
  concerns: string[];
  sightings: [day: string, size: number][];
}

export class DetectionBench {
  now = START;
  private made = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly company: Company,
  ) {}

  static async start(dialect: Dialect): Promise<DetectionBench> {
    const database = await freshDatabase(dialect);
    return new DetectionBench(database, await seedCompany(database.db, START));
  }

  get today(): string {
    return dayOf(this.now, 'Asia/Seoul');
  }

  pass(days: number): void {
    this.now = new Date(this.now.getTime() + days * 86_400_000);
  }

  detect = () =>
    detectGrayZones({ db: this.database.db, now: () => this.now, detectors: hooks.grayZoneDetectors });

  private change<T>(work: Parameters<typeof change<T>>[2]): Promise<T> {
    return change(this.database.db, { actorId: null, now: this.now, requestId: null }, (unit) => {
      unit.unchanged();
      return work(unit);
    });
  }

  aTopic = (name: string) =>
    this.change((unit) => new TopicRepository(unit.manager).create({ name, key: null, at: this.now }));

  /** Requests of a topic that landed at these teams, so many days ago. */
  async ask(topicId: number, teamIds: readonly number[], ago = 1): Promise<void> {
    const at = this.now.getTime() - ago * 86_400_000;
    await this.change((unit) =>
      new RoutedImportRepository(unit.manager).add(
        'test',
        teamIds.map((teamId) => {
          this.made += 1;
          const on = addDays(this.today, -ago);
          return {
            ref: `r${this.made}`,
            text: '누구에게 묻나요?',
            topicId,
            teamId,
            lastTeamId: teamId,
            isBounced: false,
            at,
            on,
          };
        }),
      ),
    );
  }

  /** A responsibility of the centre part with these accountable since the beginning. */
  async aWork(name: string, accountable: readonly number[], from = '2026-01-05'): Promise<number> {
    const made = await this.change(async (unit) => {
      this.made += 1;
      const [id = 0] = await new ResponsibilityWriteRepository(unit.manager).createMany([
        {
          key: `work-${this.made}`,
          name,
          purpose: '',
          scopeIn: '',
          scopeOut: '',
          keywords: [],
          kind: 'ROUTINE',
          criteria: '',
          reviewCadence: 'NONE',
          teamId: this.company.teams.centre.key,
          stageId: null,
          parentId: null,
          from,
        },
      ]);
      return id;
    });
    for (const memberId of accountable) await this.own(made, memberId, from);
    return made;
  }

  async own(responsibilityId: number, memberId: number, from: string): Promise<void> {
    const party = {
      responsibilityId,
      role: RaciRole.ACCOUNTABLE,
      memberId,
      teamId: null,
      from,
      to: null,
      source: null,
    };
    await new PartyRepository(this.database.db.writer.manager).begin([party]);
  }

  async disown(responsibilityId: number, on: string): Promise<void> {
    const parties = new PartyRepository(this.database.db.writer.manager);
    await parties.end(await parties.holding([responsibilityId], on), on);
  }

  aHandOff = (fromId: number, toId: number, since: string) =>
    this.change((unit) =>
      new HandOffRepository(unit.manager).create({ fromId, toId, what: '주문 목록', since, source: null }),
    );

  async cover(topicId: number, helperId: number, from: string, to = addDays(from, 3)): Promise<void> {
    await this.database.db.writer.query(
      `INSERT INTO cover (helper_id, recorded_by, topic_id, what, from_on, to_on, recorded_at, version) VALUES (?, ?, ?, '대신 열어 줌', ?, ?, ?, 1)`,
      [helperId, helperId, topicId, from, to, this.now.getTime()],
    );
  }

  dismiss = (id: number) =>
    this.change(async (unit) => {
      const row = await new GrayZoneRepository(unit.manager).lock(id);
      if (row) await moveZone(unit, row, 'DISMISS', { closeReason: '맡을 팀이 정해졌어요.' });
    });

  adopt = (id: number) =>
    this.change(async (unit) => {
      const zones = new GrayZoneRepository(unit.manager);
      const row = await zones.lock(id);
      if (row) await zones.setState(id, row.version, { state: 'TRIAL', stateSince: this.now });
      const tried = await zones.lock(id);
      if (tried) await moveZone(unit, tried, 'ADOPT');
    });

  async zones(): Promise<Zone[]> {
    const query = (sql: string) => this.database.db.fresh.query(sql);
    const found = await query(
      'SELECT id, question, source, state, size, measure, last_seen_on AS lastSeenOn, previous_id AS previousId FROM gray_zone ORDER BY id',
    );
    const teams = await query('SELECT * FROM gray_zone_team');
    const sightings = await query('SELECT * FROM gray_zone_sighting ORDER BY seen_on');
    return found.map((zone: Zone & { measure: string }) => {
      const own = teams.filter((team: { zone_id: number }) => team.zone_id === zone.id);
      return {
        ...zone,
        measure: JSON.parse(zone.measure),
        teams: Object.fromEntries(
          own.map((team: { team_id: number; weight: number }) => [team.team_id, team.weight]),
        ),
        concerns: [...new Set(own.map((team: { concern: string }) => team.concern))],
        sightings: sightings
          .filter((one: { zone_id: number }) => one.zone_id === zone.id)
          .map((one: { seen_on: string; size: number }) => [one.seen_on, one.size]),
      };
    });
  }

  /** Everything that detection writes, to see that it wrote nothing. */
  async written(): Promise<string> {
    const tables = ['gray_zone', 'gray_zone_team', 'gray_zone_sighting', 'audit', 'outbox'];
    return JSON.stringify(
      await Promise.all(tables.map((table) => this.database.db.fresh.query(`SELECT * FROM ${table}`))),
    );
  }
}
