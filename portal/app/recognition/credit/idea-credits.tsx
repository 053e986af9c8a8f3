import { getFormProps } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { ideaPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { ErrorSummary } from '~/form/error-summary';
import { TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import type { IdeaCreditFragment, IdeaCreditsFragment } from '~/gql/graphql';
import { type IdeaActReply, ownReply } from '~/idea/page/act-reply';
import { PostText } from '../post-text';
import classes from './idea-credits.module.css';

type Props = { idea: IdeaCreditsFragment; mayCredit: boolean; answer: IdeaActReply | undefined };

/** "This helped me", as colleagues said it of an idea, and a line for one's own. */
export function IdeaCredits(props: Props) {
  const { t } = useTranslation('idea');
  const { idea, mayCredit } = props;
  const { edges, pageInfo } = idea.credits;
  return (
    <Section
      id="credits"
      title={t('credit.title')}
      note={idea.creditCount > 0 ? t('credit.count', { count: idea.creditCount }) : undefined}
    >
      {edges.length > 0 ? (
        <ul className={classes.credits}>
          {edges.map(({ node }) => (
            <Credit key={node.id} credit={node} />
          ))}
        </ul>
      ) : (
        <p className={classes.none}>{t(mayCredit ? 'credit.none' : 'credit.noneOwn')}</p>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <p className={classes.next}>
          <Link to={`${ideaPath(idea.id)}?${new URLSearchParams({ credits: pageInfo.endCursor })}#credits`}>
            {t('credit.next')}
          </Link>
        </p>
      )}
      {mayCredit && <CreditForm key={edges[0]?.node.id ?? 'first'} {...props} />}
    </Section>
  );
}

function Credit({ credit }: { credit: IdeaCreditFragment }) {
  const format = useFormat();
  const { author, authorTeam, text, credited, postedAt } = credit;
  return (
    <li>
      {author && <Avatar {...author} />}
      <div>
        <PostText text={text} credited={credited} />
        <p className={classes.note}>
          {[author?.name, authorTeam?.name]
            .filter((name) => name !== undefined)
            .map((name) => (
              <span key={name}>
                <Foreign>{name}</Foreign> ·{' '}
              </span>
            ))}
          <time dateTime={postedAt}>{format.ago(postedAt)}</time>
        </p>
      </div>
    </li>
  );
}

function CreditForm({ idea, answer }: Props) {
  const { t } = useTranslation('idea');
  const own = ownReply(answer, 'credit', idea.id);
  const sent = useNavigation().formData;
  const [form, fields] = useActForm<Record<'text' | 'creditedWords', string>>({
    id: `credit-${idea.id}`,
    reply: own?.reply,
  });
  const labels = { text: t('credit.label'), creditedWords: t('credit.credited') };
  return (
    <Form
      method="post"
      action={`${ideaPath(idea.id)}?index`}
      {...getFormProps(form)}
      className={classes.form}
      preventScrollReset
    >
      <ErrorSummary form={form} labels={labels} />
      <input type="hidden" name="act" value="credit" />
      <input type="hidden" name="ideaId" value={idea.id} />
      <TextField
        field={fields.text}
        label={labels.text}
        maxLength={limits.recognition}
        autoComplete="off"
        required
      />
      <TextField
        field={fields.creditedWords}
        label={labels.creditedWords}
        help={t('credit.creditedHelp')}
        maxLength={limits.recognition}
        autoComplete="off"
      />
      <Button type="submit" color="hivis" loading={sent?.get('act') === 'credit'}>
        {t('credit.act')}
      </Button>
    </Form>
  );
}
