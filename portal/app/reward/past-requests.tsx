import type { SubmissionResult } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form, useLocation, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { LoadMore } from '~/elements/load-more';
import { Section } from '~/elements/section';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import type { ChosenRewardFragment } from '~/gql/graphql';
import classes from './past-requests.module.css';
import { movedAt, redemptionSteps } from './redemption-steps';
import { useRewardWords } from './use-reward-words';

/** What the reader asked for, a page of it: how far each is, what is still on its way first, and taking that back. */
export function PastRequests(props: {
  chosen: readonly ChosenRewardFragment[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  answered: { id: string; reply: SubmissionResult } | null;
}) {
  const { t } = useTranslation('reward');
  return (
    <Section id="requests" title={t('past')}>
      {props.chosen.length === 0 ? (
        <Empty>{t('noPast')}</Empty>
      ) : (
        <ul className={classes.list}>
          {props.chosen.map((one) => (
            <li key={one.id}>
              <Request chosen={one} />
              {props.answered?.id === one.id && <ReplyNote reply={props.answered.reply} />}
            </li>
          ))}
        </ul>
      )}
      <LoadMore pageInfo={props.pageInfo} at="#requests" />
    </Section>
  );
}

function Request({ chosen }: { chosen: ChosenRewardFragment }) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const words = useRewardWords();
  const navigation = useNavigation();
  const { search } = useLocation();
  const what = words.what(chosen.option, chosen.units);
  const { filled } = redemptionSteps(chosen.state);
  const pending = navigation.formData?.get('id') === chosen.id;
  return (
    <>
      <div className={classes.head}>
        <strong>
          <Foreign>{what}</Foreign>
        </strong>
        <time dateTime={movedAt(chosen)}>{format.dayOf(movedAt(chosen))}</time>
      </div>
      <div className={classes.track} aria-hidden>
        {[1, 2, 3].map((step) => (
          <i key={step} data-filled={step <= filled || undefined} />
        ))}
      </div>
      <p className={classes.state}>{t(`state.${chosen.state}`)}</p>
      <Said by={chosen.decidedBy?.name} text={chosen.decidedWords} />
      <Said by={chosen.fulfilledBy?.name} text={chosen.fulfilledWords} />
      {chosen.viewerCan.withdraw && (
        <Form method="post" action={`/rewards${search}`} preventScrollReset>
          <input type="hidden" name="id" value={chosen.id} />
          <input type="hidden" name="version" value={chosen.version} />
          <Button
            type="submit"
            name="act"
            value="withdraw"
            variant="default"
            size="xs"
            loading={pending}
            aria-label={t('withdrawNamed', { what })}
          >
            {t('withdraw')}
          </Button>
        </Form>
      )}
    </>
  );
}

function Said({ by, text }: { by: string | undefined; text: string | null | undefined }) {
  const { t } = useTranslation('reward');
  if (!text) return null;
  return (
    <p className={classes.said}>
      <Foreign>{by ? t('saidBy', { name: by, words: text }) : text}</Foreign>
    </p>
  );
}
