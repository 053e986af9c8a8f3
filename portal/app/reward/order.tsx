import type { SubmissionResult } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import { useHydrated } from '~/frame/use-hydrated';
import type { RewardChoiceFragment } from '~/gql/graphql';
import { type Cost, costOf, mostUnits, typedUnits } from './choice';
import classes from './order.module.css';
import { useRewardWords } from './use-reward-words';

const FORM = 'request-reward';

/** One order: how many, what the wallet has, what it costs, what is left, and then the button. Give it the option as its key. */
export function Order(props: {
  option: RewardChoiceFragment;
  units: number;
  balance: number;
  bookingKey: string;
  reply: SubmissionResult | undefined;
}) {
  const { t } = useTranslation('reward');
  const { option, balance } = props;
  const [typed, setTyped] = useState(String(props.units));
  const units = typedUnits(typed) ?? 0;
  const cost = costOf(option, units, balance);
  const format = useFormat();
  const words = useRewardWords();
  const what = words.what(option, Math.max(1, units));
  // where scripts do not run the page comes back for the same order
  const order = new URLSearchParams({ choose: option.id, units: String(units) });
  const navigation = useNavigation();
  const pending = navigation.formMethod === 'POST' && navigation.formData?.get('optionId') === option.id;
  return (
    <Section id="order" title={t('takeAs', { name: option.name })}>
      <div className={classes.card}>
        {mostUnits(option) > 1 && <HowMany option={option} typed={typed} onTyped={setTyped} />}
        <Sum option={option} cost={cost} balance={balance} />
        <Form
          method="post"
          action={`/rewards?${order}`}
          id={FORM}
          className={classes.form}
          preventScrollReset
        >
          <input type="hidden" name="act" value="request" />
          <input type="hidden" name="optionId" value={option.id} />
          <input type="hidden" name="units" value={units} />
          <input type="hidden" name="expectedPoints" value={cost.points} />
          <input type="hidden" name="key" value={props.bookingKey} />
          <TextInput
            name="note"
            label={t('note')}
            description={t('noteHelp')}
            maxLength={limits.line}
            defaultValue={String(props.reply?.initialValue?.note ?? '')}
          />
          <ReplyNote reply={props.reply} />
          <Button
            type="submit"
            fullWidth
            disabled={!cost.isAllowed}
            loading={pending}
            className={classes.act}
          >
            {t('request', { what })}
          </Button>
        </Form>
        <p className={classes.small}>
          {t(`whoAnswers.${option.approver}`)} {t('returns')}
        </p>
      </div>
      <div className={classes.bar}>
        <div>
          <strong>{what}</strong> · {words.points(cost.points)}
          <p className={classes.small}>
            {cost.lacks > 0
              ? t('lacks', { points: format.number(cost.lacks) })
              : t('leaves', { points: format.number(cost.left) })}
          </p>
        </div>
        <Button type="submit" form={FORM} disabled={!cost.isAllowed} loading={pending}>
          {t('requestShort')}
        </Button>
      </div>
    </Section>
  );
}

function HowMany(props: { option: RewardChoiceFragment; typed: string; onTyped: (text: string) => void }) {
  const { t } = useTranslation('reward');
  const hydrated = useHydrated();
  const words = useRewardWords();
  const { option, typed, onTyped } = props;
  const isMoney = option.kind === 'MONEY';
  const most = mostUnits(option);
  const units = typedUnits(typed) ?? 0;
  const step = isMoney ? 10_000 : 1;
  const question = ({ unit }: RewardChoiceFragment) => {
    if (isMoney) return t('howManyPoints');
    return unit === '일' ? t('howManyDays') : t('howMany', { unit });
  };
  const to = (next: number) => onTyped(String(Math.min(most, Math.max(1, next))));
  return (
    <Form method="get" action="/rewards" className={classes.many} preventScrollReset>
      <input type="hidden" name="choose" value={option.id} />
      <label htmlFor="order-units" className={classes.label}>
        {question(option)}
      </label>
      <div className={classes.stepper}>
        {hydrated && (
          <ActionIcon
            variant="transparent"
            color="ink"
            aria-label={t('fewer')}
            disabled={units <= 1}
            onClick={() => to(units - step)}
          >
            <IconMinus size={18} aria-hidden />
          </ActionIcon>
        )}
        <input
          id="order-units"
          name="units"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-describedby="order-most"
          data-figures
          onChange={(event) => onTyped(event.currentTarget.value)}
        />
        <span>{isMoney ? 'P' : option.unit}</span>
        {hydrated && (
          <ActionIcon
            variant="transparent"
            color="ink"
            aria-label={t('more')}
            disabled={units >= most}
            onClick={() => to(units + step)}
          >
            <IconPlus size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <p id="order-most" className={classes.small}>
        {t('howManyHelp', { most: words.most(option, most) })}
      </p>
      {!hydrated && (
        <Button type="submit" variant="default">
          {t('recount')}
        </Button>
      )}
    </Form>
  );
}

/** What the wallet has, what it costs and what is left; said aloud when it changes. */
function Sum({ option, cost, balance }: { option: RewardChoiceFragment; cost: Cost; balance: number }) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const words = useRewardWords();
  const most = mostUnits(option);
  return (
    <div role="status">
      <dl className={classes.sum} data-figures>
        <div>
          <dt>{t('now')}</dt>
          <dd>{words.points(balance)}</dd>
        </div>
        <div>
          <dt>{words.what(option, Math.max(1, cost.units))}</dt>
          <dd>{words.points(-cost.points)}</dd>
        </div>
        <div>
          <dt>{t('after')}</dt>
          <dd>{words.points(cost.left)}</dd>
        </div>
      </dl>
      {cost.lacks > 0 && <p className={classes.lacks}>{t('lacks', { points: format.number(cost.lacks) })}</p>}
      {most === 0 && <p className={classes.lacks}>{t('soldOut')}</p>}
      {most > 0 && cost.units > most && (
        <p className={classes.lacks}>{t('tooManyAtOnce', { most: words.most(option, most) })}</p>
      )}
    </div>
  );
}
