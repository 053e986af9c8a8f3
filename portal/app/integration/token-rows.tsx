import type { SubmissionResult } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Row, RowNote, Rows } from '~/elements/rows';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import type { ApiTokensQuery } from '~/gql/graphql';
import classes from './integration.module.css';
import { tokenState } from './token-state';

export type Token = ApiTokensQuery['apiTokens']['edges'][number]['node'];

/** Tokens with what they are for, when they were last used, and the way to stop one. */
export function TokenRows(props: {
  tokens: readonly Token[];
  answer: { id: string; reply: SubmissionResult } | null;
}) {
  const { t } = useTranslation('integration');
  return (
    <Rows label={t('tokens.title')}>
      {props.tokens.map((token) => (
        <TokenRow
          key={token.id}
          token={token}
          reply={props.answer?.id === token.id ? props.answer.reply : undefined}
        />
      ))}
    </Rows>
  );
}

function TokenRow({ token, reply }: { token: Token; reply: SubmissionResult | undefined }) {
  const { t } = useTranslation('integration');
  const format = useFormat();
  const state = tokenState(token, format.companyToday);
  const made = format.ago(token.createdAt);
  return (
    <Row
      after={
        <span className={classes.mark} data-state={state}>
          {t(`tokens.state.${state}`)}
        </span>
      }
    >
      <strong>{token.name}</strong>{' '}
      <code className={classes.start} translate="no">
        {t('tokens.start', { start: token.start })}
      </code>
      <RowNote>
        {[
          ...token.scopes.map((scope) => t(`tokens.scope.${scope}`)),
          token.revokedAt
            ? t('tokens.revokedAt', { when: format.ago(token.revokedAt) })
            : token.expiresOn
              ? t('tokens.until', { day: format.day(token.expiresOn) })
              : t('tokens.noEnd'),
          token.lastUsedAt
            ? t('tokens.lastUsed', { when: format.ago(token.lastUsedAt) })
            : t('tokens.neverUsed'),
        ].join(' · ')}
      </RowNote>
      <RowNote>
        {token.createdBy
          ? t('tokens.madeBy', { name: token.createdBy.name, when: made })
          : t('tokens.madeAt', { when: made })}
      </RowNote>
      {state === 'live' && <Revoke token={token} reply={reply} />}
    </Row>
  );
}

// asks in place, for it cannot be undone; opens without scripts
function Revoke({ token, reply }: { token: Token; reply: SubmissionResult | undefined }) {
  const { t } = useTranslation('integration');
  return (
    <details className={classes.details} open={reply ? true : undefined}>
      <summary aria-label={t('tokens.revokeOf', { name: token.name })}>{t('tokens.revoke')}</summary>
      <Form method="post" className={classes.confirm} preventScrollReset>
        <ReplyNote reply={reply} />
        <p>{t('tokens.revokeHelp')}</p>
        <input type="hidden" name="id" value={token.id} />
        <Button type="submit" color="brick" size="xs">
          {t('tokens.revokeAct')}
        </Button>
      </Form>
    </details>
  );
}
