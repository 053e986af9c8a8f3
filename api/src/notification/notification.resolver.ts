import type { NotificationRow } from '@groundcrew/db';
import { readNotificationsInput } from '@groundcrew/shared';
import {
  Arg,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { inputType } from '../core/input-type';
import { loadNode, Node, registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { ViewerType } from '../identity/identity.type';
import { addedNotifications } from './notification.feed';
import { notificationLoaders } from './notification.loader';
import { listNotifications, readNotifications, unreadNotifications } from './notification.service';
import { NotificationConnection, NotificationType, ReadNotificationsPayload } from './notification.type';

const ReadNotificationsInput = inputType('ReadNotificationsInput', readNotificationsInput);

registerNode('Notification', (context, key) => context.load(notificationLoaders).byId.load(key));

@Resolver(() => NotificationType)
export class NotificationResolver {
  @Allow('notification.own')
  @Query(() => NotificationConnection, { description: 'The viewer’s inbox, newest first.' })
  notifications(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('unreadOnly', () => Boolean, { nullable: true, description: 'Only what is not read yet.' })
    unreadOnly?: boolean,
  ): Promise<Connection<NotificationRow>> {
    return listNotifications(context, first, after, unreadOnly ?? false);
  }

  @Allow('notification.own')
  @Mutation(() => ReadNotificationsPayload, {
    description: 'The viewer has read some, or all, of the inbox.',
  })
  async readNotifications(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReadNotificationsInput, { description: 'Which.' }) input: z.output<
      typeof readNotificationsInput
    >,
  ): Promise<ReadNotificationsPayload> {
    await readNotifications(context, input);
    return { unreadNotifications: await unreadNotifications(context) };
  }

  @Allow('notification.own')
  @Subscription(() => NotificationType, {
    description: 'Something came into the viewer’s inbox.',
    subscribe: ({ context }: { context: RequestContext }) => addedNotifications(context),
  })
  notificationAdded(@Root() row: NotificationRow): NotificationRow {
    return row;
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() row: NotificationRow): string {
    return globalId('Notification', row.id);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'What it is about; null when that is gone.' })
  subject(@Root() row: NotificationRow, @Ctx() context: RequestContext): Promise<object | null> {
    return loadNode(context, row.subjectType, row.subjectId);
  }
}

@Resolver(() => ViewerType)
export class ViewerNotificationsResolver {
  @FieldResolver(() => Int, { description: 'What the viewer has not read; counted to 100.' })
  unreadNotifications(@Ctx() context: RequestContext): Promise<number> {
    return unreadNotifications(context);
  }
}
