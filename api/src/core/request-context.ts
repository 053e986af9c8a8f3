/** Everything that one request carries: who asks, when, and the loaders that are new for it. */

import { change, type Database, gatheringReads, type UnitOfWork } from '@groundcrew/db';
import {
  type Actor,
  AppError,
  COMPANY_TIME_ZONE,
  companyDay,
  dayOf,
  ErrorCode,
  type Locale,
  type PrivateHost,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { Hooks } from './hooks';
import type { LiveFeed } from './live-feed';

/** The signed-in person with what a session adds. */
export interface SessionActor extends Actor {
  sessionId: number;
  /** Null until the person chooses: then the browser decides. */
  locale: Locale | null;
  timeZone: string;
}

/** What the environment decided, as far as services depend on it. */
export interface RequestSettings {
  demo: boolean;
  /** Failed sign-ins that an account may see in 15 minutes. */
  signInLimit: number;
  /** Makes the key that seals what must be read again. */
  sessionSecret: string;
  /** Hosts that webhooks may reach though they are private. */
  privateHosts: readonly PrivateHost[];
  /** Where people open the portal. */
  publicUrl: string;
}

export interface RequestParts {
  db: Database;
  hooks: Hooks;
  live: LiveFeed;
  actor: SessionActor | null;
  now: Date;
  requestId: string | null;
  /** Address of the person, not of the portal. */
  clientAddress: string;
  userAgent: string | null;
  /** Language that the browser asks for, where the person has chosen none. */
  locale: Locale;
  settings: RequestSettings;
}

export class RequestContext {
  private made = new Map<unknown, unknown>();
  private hasWritten = false;
  private gathering: EntityManager | null = null;
  private current: SessionActor | null;

  constructor(readonly parts: RequestParts) {
    this.current = parts.actor;
  }

  get db(): Database {
    return this.parts.db;
  }

  get hooks(): Hooks {
    return this.parts.hooks;
  }

  get actor(): SessionActor | null {
    return this.current;
  }

  /** @throws AppError UNAUTHENTICATED when nobody is signed in */
  get signedIn(): SessionActor {
    if (!this.current) throw new AppError(ErrorCode.UNAUTHENTICATED, 'Sign in first.');
    return this.current;
  }

  /** Signing in: the rest of the request is this person's. */
  become(actor: SessionActor | null): void {
    this.current = actor;
  }

  get now(): Date {
    return this.parts.now;
  }

  get locale(): Locale {
    return this.current?.locale ?? this.parts.locale;
  }

  /**
   * The viewer's calendar day, by a time zone that they choose themselves: for what is theirs alone. What is written, decides or is
   * current asks for `companyToday`.
   */
  get today(): string {
    return dayOf(this.parts.now, this.current?.timeZone ?? COMPANY_TIME_ZONE);
  }

  /** The company's calendar day, the same for every viewer: nobody unlocks what has started by choosing another time zone. */
  get companyToday(): string {
    return companyDay(this.parts.now);
  }

  /** Where this request reads: replicas until it has written, then what it wrote. */
  get manager(): EntityManager {
    return this.hasWritten ? this.parts.db.fresh : this.parts.db.read;
  }

  /** The same for loaders: what all of them ask for in the same moment is one statement. */
  get gathered(): EntityManager {
    this.gathering ??= gatheringReads(this.manager);
    return this.gathering;
  }

  /** The loaders that `factory` makes, once a request. */
  load<T>(factory: (context: RequestContext) => T): T {
    let made = this.made.get(factory) as T | undefined;
    if (!made) {
      made = factory(this);
      this.made.set(factory, made);
    }
    return made;
  }

  /** Runs a change of state in one transaction with its audit and outbox rows; what was loaded before is forgotten. */
  async change<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const { db, now, requestId } = this.parts;
    const result = await change(db, { actorId: this.current?.memberId ?? null, now, requestId }, work);
    this.forget();
    this.parts.live.wake();
    return result;
  }

  /** What was loaded is read anew, with what was just written: after a change, and for each event of a subscription. */
  forget(): void {
    this.hasWritten = true;
    this.gathering = null;
    this.made = new Map();
  }
}
