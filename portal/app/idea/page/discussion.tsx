import { getFormProps } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { foreignLanguage } from '~/elements/foreign-language';
import { ideaPath, personPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { ErrorSummary } from '~/form/error-summary';
import { TextareaField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import type { IdeaCommentShownFragment } from '~/gql/graphql';
import { mentionPieces } from '../mention-pieces';
import { type IdeaActReply, ownReply } from './act-reply';
import classes from './idea-page.module.css';
import type { IdeaShown } from './idea-page.server';

type Props = { idea: IdeaShown; answer: IdeaActReply | undefined; action: string };

/** What is said of the idea, oldest first, and a place to say something. */
export function Discussion(props: Props) {
  const { t } = useTranslation('idea');
  const { idea, action } = props;
  const { edges, pageInfo } = idea.comments;
  return (
    <Section
      id="discussion"
      title={t('discussion.title')}
      note={idea.commentCount > 0 ? t('comments', { count: idea.commentCount }) : undefined}
    >
      {edges.length > 0 ? (
        <ul className={classes.comments}>
          {edges.map(({ node }) => (
            <Comment key={node.id} comment={node} action={action} />
          ))}
        </ul>
      ) : (
        <p className={classes.none}>{t('discussion.none')}</p>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <p>
          <Link
            to={`${ideaPath(idea.id)}?${new URLSearchParams({ comments: pageInfo.endCursor })}#discussion`}
            className={classes.link}
          >
            {t('discussion.next')}
          </Link>
        </p>
      )}
      <CommentForm key={idea.commentCount} {...props} />
    </Section>
  );
}

function Comment({ comment, action }: { comment: IdeaCommentShownFragment; action: string }) {
  const { t, i18n } = useTranslation('idea');
  const format = useFormat();
  const { id, text, at, member, mentions, viewerCan } = comment;
  return (
    <li id={id}>
      <Avatar {...member} />
      <div>
        <p className={classes.note}>
          <Link to={personPath(member.id)}>
            <Foreign>{member.name}</Foreign>
          </Link>{' '}
          · <time dateTime={at}>{format.ago(at)}</time>
        </p>
        <p className={classes.lines} lang={foreignLanguage(text, i18n.language) ?? undefined}>
          {mentionPieces(text, mentions).map((piece, place) =>
            piece.memberId === null ? (
              piece.text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place alone
              <Link key={place} to={personPath(piece.memberId)}>
                {piece.text}
              </Link>
            ),
          )}
        </p>
      </div>
      {viewerCan.remove && (
        <Form method="post" action={action} preventScrollReset>
          <input type="hidden" name="act" value="remove-comment" />
          <input type="hidden" name="id" value={id} />
          <Button
            type="submit"
            size="xs"
            variant="subtle"
            aria-label={t('discussion.removeNamed', { name: member.name })}
          >
            {t('discussion.remove')}
          </Button>
        </Form>
      )}
    </li>
  );
}

function CommentForm({ idea, answer, action }: Props) {
  const { t } = useTranslation('idea');
  const own = ownReply(answer, 'comment', idea.id);
  const [form, fields] = useActForm<{ text: string }>({ id: `comment-${idea.id}`, reply: own?.reply });
  return (
    <Form
      method="post"
      action={action}
      {...getFormProps(form)}
      className={classes.commentForm}
      preventScrollReset
    >
      <ErrorSummary form={form} labels={{ text: t('discussion.label') }} />
      <input type="hidden" name="act" value="comment" />
      <input type="hidden" name="id" value={idea.id} />
      <TextareaField
        field={fields.text}
        label={t('discussion.label')}
        help={t('discussion.help')}
        rows={2}
        maxLength={limits.ideaComment}
        required
      />
      <Button type="submit" variant="default">
        {t('discussion.act')}
      </Button>
    </Form>
  );
}
