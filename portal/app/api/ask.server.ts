import { Agent, fetch } from 'undici';
import type { TypedDocumentString } from '~/gql/graphql';
import { settings } from '~/server/settings.server';
import { ApiError, type ApiIssue, toApiErrorCode } from './api-error';
import { clientHeaders } from './client-headers.server';

const agent = new Agent({ keepAliveTimeout: 30_000, connections: 64, pipelining: 1 });
const TIMEOUT_MS = 20_000;

type GraphQLAnswer<TResult> = {
  data?: TResult | null;
  errors?: {
    message: string;
    extensions?: {
      code?: string;
      issues?: ApiIssue[];
      params?: Record<string, unknown>;
      ref?: string;
      retryAfter?: number;
    };
  }[];
};

/** Variables are left out for an operation that has none. */
export type VariablesOf<TVariables> = TVariables extends Record<string, never> ? [] : [TVariables];

/**
 * Sends one trusted operation as the person who made `request`, and returns its data. Only the document's
 * hash travels. Throws ApiError for every answer that is not data, UNAUTHENTICATED among them.
 */
export async function ask<TResult, TVariables>(
  request: Request,
  document: TypedDocumentString<TResult, TVariables>,
  ...[variables]: VariablesOf<TVariables>
): Promise<TResult> {
  const answer = await send<TResult>(request, hashOf(document), variables ?? {});
  const error = answer.errors?.[0];
  if (error) {
    const { code, ...details } = error.extensions ?? {};
    throw new ApiError(toApiErrorCode(code), { message: error.message, ...details });
  }
  if (!answer.data) throw new ApiError('INTERNAL', { message: 'The API answered without data' });
  return answer.data;
}

/** The sha256 that names a document at the API. */
export function hashOf<TResult, TVariables>(document: TypedDocumentString<TResult, TVariables>): string {
  const hash: unknown = document.__meta__?.hash;
  if (typeof hash !== 'string') throw new Error('This document has no hash: run `npm run codegen -w portal`');
  return hash;
}

async function send<TResult>(
  request: Request,
  sha256Hash: string,
  variables: unknown,
): Promise<GraphQLAnswer<TResult>> {
  try {
    const response = await fetch(`${settings.apiUrl}/graphql`, {
      method: 'POST',
      dispatcher: agent,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { 'content-type': 'application/json', accept: 'application/json', ...clientHeaders(request) },
      body: trustedBody(sha256Hash, variables),
    });
    return (await response.json()) as GraphQLAnswer<TResult>;
  } catch (error) {
    throw new ApiError('UNREACHABLE', { message: error instanceof Error ? error.message : String(error) });
  }
}

/** What is sent of a trusted document: its hash and its variables, never its text. */
export function trustedBody(sha256Hash: string, variables?: unknown): string {
  return JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables });
}
