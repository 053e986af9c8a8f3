/** Everything that one request carries: who asks, when, and the loaders that are new for it. */

import { change, type Database, type UnitOfWork } from '@groundcrew/db';
import { type Actor, AppError, dayOf, ErrorCode, type Locale } from '@groundcrew/shared';
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

/** Day boundaries of a request by nobody. */
const DEFAULT_TIME_ZONE = 'Asia/Seoul';

export class RequestContext {
  private made = new Map<unknown, unknown>();
  private hasWritten = false;
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

  /** The viewer's calendar day. */
  get today(): string {
    return dayOf(this.parts.now, this.current?.timeZone ?? DEFAULT_TIME_ZONE);
  }

  /** Where this request reads: replicas until it has written, then what it wrote. */
  get manager(): EntityManager {
    return this.hasWritten ? this.parts.db.fresh : this.parts.db.read;
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
    this.made = new Map();
  }
}
