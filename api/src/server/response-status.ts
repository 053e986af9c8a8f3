/**
 * Status codes of documents that were refused before anything ran, as GraphQL over HTTP wants them: 400 for a client that takes
 * application/graphql-response+json, 200 for one that only knows application/json and would not look into a 400.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { AppError, ErrorCode } from '@groundcrew/shared';
import type { GraphQLError } from 'graphql';
import type { RequestContext } from '../core/request-context';

/** A document that does not parse or fit the schema, or variables that do not fit the document; by Apollo's codes and ours. */
const UNFIT = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  ErrorCode.INVALID_INPUT,
]);

export const responseStatus: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, errors, response: { body, http } }) {
        if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
        const shown = body.singleResult.errors?.[0]?.extensions?.code;
        const accept = request.http?.headers.get('accept') ?? '';
        // What is refused for its size is refused to any client alike.
        if (shown === ErrorCode.TOO_COMPLEX) http.status = 400;
        else if (UNFIT.has(codeOf(errors?.[0])))
          http.status = accept.includes('application/graphql-response+json') ? 400 : 200;
      },
    };
  },
};

function codeOf(error: GraphQLError | undefined): unknown {
  return error?.originalError instanceof AppError ? error.originalError.code : error?.extensions.code;
}
