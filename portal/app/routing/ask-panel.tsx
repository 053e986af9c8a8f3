import { limits } from '@groundcrew/shared';
import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { IconMessageCircleQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Proposed } from './propose.server';
import classes from './routing.module.css';
import { type AskAnswer, SendForm } from './send-form';
import { useProposed } from './use-proposed';

/** One field; as somebody types, whose it is, and where the question can be sent. Without scripts the button asks. */
export function AskPanel({ first, answer }: { first: Proposed | null; answer: AskAnswer | undefined }) {
  const { t } = useTranslation('routing');
  const { text, setText, proposed, isBusy } = useProposed(first);
  return (
    <div className={classes.panel}>
      <search>
        <Form method="get" action="/ask" className={classes.ask} preventScrollReset>
          <TextInput
            type="search"
            name="text"
            size="md"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            maxLength={limits.line}
            aria-label={t('field')}
            placeholder={t('fieldExample')}
            autoComplete="off"
            leftSection={<IconMessageCircleQuestion size={20} stroke={1.75} aria-hidden />}
          />
          <Button type="submit" variant="default" className={classes.find}>
            {t('find')}
          </Button>
        </Form>
        <p className={classes.byName}>
          {t('byName')}
          <Link to={text.trim() ? `/search?${new URLSearchParams({ q: text.trim() })}` : '/search'}>
            {t('byNameLink')}
          </Link>
        </p>
      </search>
      <VisuallyHidden role="status">
        {isBusy ? t('looking') : proposed && t('proposedCount', { count: proposed.proposals.length })}
      </VisuallyHidden>
      {proposed && <SendForm proposed={proposed} text={text} answer={answer} />}
    </div>
  );
}
