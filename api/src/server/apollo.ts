/** Apollo Server as this hub runs it. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { RequestContext } from '../core/request-context';
import { jitGateway } from './executor';
import type { ErrorFormatter } from './format-error';
import type { Metrics } from './metrics';
import { limitOperations, queryLimits, refuseCost } from './query-limits';
import { responseStatus } from './response-status';
import { schema } from './schema';
import { loadTrustedDocuments, trustedOperationNames } from './trusted-documents';

const ERRORS_SHOWN = 5;

export interface ApolloParts {
  http: FastifyInstance;
  metrics: Metrics;
  introspection: boolean;
  formatError: ErrorFormatter;
}

/** Not started yet. */
export function createApollo({
  http,
  metrics,
  introspection,
  formatError,
}: ApolloParts): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: jitGateway(schema()),
    introspection,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: queryLimits.tokens, noLocation: false },
    validationRules: [limitOperations],
    maxRecursiveSelections: true,
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(http),
      operations(metrics, trustedOperationNames(loadTrustedDocuments())),
      responseStatus,
    ],
  });
}

// Only the portal's own names become labels: a series a name stays for ever, and anybody can make names up.
function operations(metrics: Metrics, known: ReadonlySet<string>): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const stop = metrics.operations.startTimer();
      return {
        async didResolveOperation({ document, request, operationName, contextValue: { today } }) {
          refuseCost(schema(), document, request.variables ?? {}, operationName ?? undefined, today);
        },
        async willSendResponse({ response, operationName }) {
          const { body } = response;
          if (body.kind !== 'single') return;
          const { errors } = body.singleResult;
          if (errors && errors.length > ERRORS_SHOWN)
            body.singleResult.errors = errors.slice(0, ERRORS_SHOWN);
          stop({
            operation: operationName && known.has(operationName) ? operationName : 'other',
            outcome: errors ? 'error' : 'ok',
          });
        },
      };
    },
  };
}
