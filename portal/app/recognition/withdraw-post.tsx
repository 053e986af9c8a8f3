import type { SubmissionResult } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ReplyNote } from '~/form/reply-note';
import classes from './wall.module.css';

/** Takes one's own post back, after saying what that means. */
export function WithdrawPost({ reply, isOpen }: { reply: SubmissionResult | undefined; isOpen: boolean }) {
  const { t } = useTranslation('recognition');
  const navigation = useNavigation();
  return (
    <details id="withdraw" className={classes.withdraw} open={isOpen || undefined}>
      <summary>{t('post.withdraw')}</summary>
      <Form method="post">
        <ReplyNote reply={reply} />
        <p>{t('post.withdrawSays')}</p>
        <Button type="submit" color="brick" loading={navigation.formMethod === 'POST'}>
          {t('post.withdrawAct')}
        </Button>
      </Form>
    </details>
  );
}
