/** The body of a stream: unpacked, hashed and decoded piece by piece, cut off when nothing comes for too long. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Nothing came for too long. */
export class StalledError extends Error {}
/** So little came that it would hold its place for ever. */
export class TooSlowError extends Error {}
/** The sender went away before the end. */
export class GoneError extends Error {}
/** The content is not the gzip that it was announced to be. */
export class NotGzipError extends Error {}
/** The hub is about to stop. */
export class StoppingError extends Error {}

/** What a sender must send at least, in each stretch of time that it is waited for; the first is free. */
export interface MinimumRate {
  bytes: number;
  eachMs: number;
}

export interface BodyOptions {
  isGzip: boolean;
  /** Name of the encoding, as TextDecoder knows it. */
  charset: string;
  /** What else the answer depends on: the same body sent in another way is another request. */
  salt: string;
  stallMs: number;
  minimumRate: MinimumRate;
  isStopping: () => boolean;
}

export class IngestBody {
  private readonly digest = createHash('sha256');
  /** Of the running stretch: time spent waiting for the sender, and what had come when it began. */
  private waited = 0;
  private bytesBefore = 0;
  private isFirst = true;

  constructor(
    private readonly request: IncomingMessage,
    private readonly options: BodyOptions,
  ) {
    this.digest.update(`${options.salt}\n`);
  }

  /** Of everything that was read, hex. */
  hash(): string {
    return this.digest.copy().digest('hex');
  }

  /** Reads to the end, only to know its hash. */
  async drain(): Promise<void> {
    for await (const _piece of this.pieces()) {
      // The hash is all that is asked for.
    }
  }

  async *text(): AsyncGenerator<string> {
    const decoder = new TextDecoder(this.options.charset);
    for await (const piece of this.pieces()) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  }

  private async *pieces(): AsyncGenerator<Buffer> {
    // The iterator must not destroy the request when reading ends early: the answer takes the same socket.
    const pieces = this.source().iterator({ destroyOnReturn: false });
    for (;;) {
      const from = performance.now();
      const next = await this.within(pieces.next()).catch((error) => Promise.reject(this.named(error)));
      if (next.done) return;
      this.refuseDripping(performance.now() - from);
      if (this.options.isStopping()) throw new StoppingError();
      this.digest.update(next.value as Buffer);
      yield next.value as Buffer;
    }
  }

  // Only waiting counts: time in which the points are written is not the sender's.
  private refuseDripping(waited: number): void {
    const { bytes, eachMs } = this.options.minimumRate;
    this.waited += waited;
    if (this.waited < eachMs) return;
    // What comes over the wire: zipped, a few bytes a minute could look like a stream.
    const { bytesRead } = this.request.socket;
    if (!this.isFirst && bytesRead - this.bytesBefore < bytes) throw new TooSlowError();
    this.isFirst = false;
    this.waited = 0;
    this.bytesBefore = bytesRead;
  }

  private source(): Readable {
    if (!this.options.isGzip) return this.request;
    return pipeline(this.request, createGunzip(), () => undefined);
  }

  private async within<T>(next: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const stalled = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StalledError()), this.options.stallMs);
    });
    try {
      return await Promise.race([next, stalled]);
    } finally {
      clearTimeout(timer);
      // Nobody waits for it any more when the sender stalled.
      next.catch(() => undefined);
    }
  }

  private named(error: unknown): unknown {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_')) return new NotGzipError();
    const isGone = this.request.destroyed && !this.request.complete;
    return isGone && !(error instanceof StalledError) ? new GoneError() : error;
  }
}
