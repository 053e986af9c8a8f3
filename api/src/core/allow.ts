/** Every root field declares the act that it is; the gate asks whether the sender may ever do it, the service asks again about the very thing. */
import { type Action, AppError, can, ErrorCode, mayEver, type Subject } from '@groundcrew/shared';
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import type { RequestContext } from './request-context';

/** Declares the permission of a query, mutation or subscription. */
export const Allow = (action: Action) => Extensions({ permission: action });

/** The declared permission of a root field; undefined is a defect. */
export function permissionOf(field: GraphQLField<unknown, unknown>): Action | undefined {
  return field.extensions.permission as Action | undefined;
}

/**
 * @throws AppError UNAUTHENTICATED when nobody is signed in, FORBIDDEN when the sender may not do this to this subject
 */
export function authorise(context: RequestContext, action: Action, subject?: Subject): void {
  if (!can(context.actor, action, subject)) throw refusal(context, action);
}

function refusal(context: RequestContext, action: Action): AppError {
  return context.actor
    ? new AppError(ErrorCode.FORBIDDEN, `This is not yours to do (${action}).`, { params: { action } })
    : new AppError(ErrorCode.UNAUTHENTICATED, 'Sign in first.');
}

/**
 * Puts the gate before every root field.
 * @throws Error naming a root field without a declared permission
 */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const action = permissionOf(field);
      if (!action) throw new Error(`${type?.name}.${field.name} declares no permission: add @Allow.`);
      const guard = (context: RequestContext) => {
        if (!mayEver(context.actor, action)) throw refusal(context, action);
      };
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: RequestContext, info) => {
        guard(context);
        return resolve(source, args, context, info);
      };
      const subscribe = field.subscribe;
      if (subscribe) {
        field.subscribe = (source, args, context: RequestContext, info) => {
          guard(context);
          return subscribe(source, args, context, info);
        };
      }
    }
  }
  return schema;
}
