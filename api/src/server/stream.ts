/** Subscriptions over server-sent events, under the same limits as every other operation. */
import { AppError, ErrorCode } from '@groundcrew/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { RequestContext } from '../core/request-context';
import { type ErrorFormatter, expected } from './format-error';
import { limitOperations, queryLimits, refuseCost } from './query-limits';
import { schema } from './schema';

export interface StreamParts {
  contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  /** A stream that broke off after it had begun. */
  onBroken: (request: FastifyRequest, error: unknown) => void;
  /** Puts the known text of an operation in place of its hash. */
  resolve: (body: unknown) => unknown;
  /** Shapes and masks errors as everywhere. */
  format: ErrorFormatter;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Adds GET and POST /graphql/stream. */
export function addStream(
  http: FastifyInstance,
  { contextOf, onBroken, resolve, format }: StreamParts,
): void {
  const stream = createHandler<undefined>({
    schema: schema(),
    // Events pass the formatter of all answers, so that nothing unexpected leaks here either.
    onNext: (_context, _request, result) =>
      result.errors &&
      ({
        ...result,
        errors: result.errors.map((error) => format(error.toJSON(), error)),
      } as unknown as ExecutionResult),
    onSubscribe: async (request, params) => {
      try {
        const context = await contextOf(request.raw);
        // Every subscription is somebody's own; a browser that hears 401 stops asking.
        if (!context.actor) throw new AppError(ErrorCode.UNAUTHENTICATED, 'Sign in first.');
        return {
          ...subscriptionArgs(params, context.companyToday),
          contextValue: context as unknown as undefined,
        };
      } catch (error) {
        const body = JSON.stringify({ errors: [answer(error)] });
        const isUnknown = error instanceof AppError && error.code === ErrorCode.UNAUTHENTICATED;
        if (isUnknown) return [body, { status: 401, statusText: 'Unauthorized', headers: JSON_TYPE }];
        return [body, { status: 400, statusText: 'Bad Request', headers: JSON_TYPE }];
      }
    },
  });
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    preHandler: async (request) => {
      request.body = resolve(request.body);
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      try {
        await stream(request, reply);
      } catch (error) {
        if (!reply.raw.headersSent) throw error;
        onBroken(request, error);
        reply.raw.destroy();
      }
      // The stream wrote its own answer: without this, Fastify would answer again when a listener goes.
      reply.hijack();
    },
  });
}

interface Params {
  operationName?: string | null;
  query: string | DocumentNode;
  variables?: Record<string, unknown> | null;
}

/** @throws GraphQLError or AppError for what is no subscription, not valid, or too much */
function subscriptionArgs(
  { query, variables, operationName }: Params,
  today: string,
): Omit<ExecutionArgs, 'contextValue'> {
  const document = typeof query === 'string' ? parse(query, { maxTokens: queryLimits.tokens }) : query;
  const [fault] = validate(schema(), document, [...specifiedRules, limitOperations], { maxErrors: 1 });
  if (fault) throw fault;
  if (getOperationAST(document, operationName)?.operation !== 'subscription') {
    throw new AppError(
      ErrorCode.INVALID_INPUT,
      'Only subscriptions are answered here: send the rest to /graphql.',
    );
  }
  refuseCost(schema(), document, variables ?? {}, operationName ?? undefined, today);
  return { schema: schema(), document, variableValues: variables, operationName };
}

function answer(error: unknown): object {
  if (error instanceof AppError) return expected(error);
  if (error instanceof GraphQLError) {
    const code =
      error.extensions.code === ErrorCode.TOO_COMPLEX ? ErrorCode.TOO_COMPLEX : ErrorCode.INVALID_INPUT;
    return { message: error.message, extensions: { code } };
  }
  throw error;
}
