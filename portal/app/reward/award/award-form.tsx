import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { ActForm } from '~/form/act-form';
import { SelectField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { useErrorWords } from '~/form/use-error-words';
import { useFormat } from '~/format/use-format';
import { useHydrated } from '~/frame/use-hydrated';
import { PeopleBoxes } from '~/kpi/people-boxes';
import { PostFields } from '~/recognition/recognize/post-fields';
import { typedUnits } from '../choice';
import type { AwardAnswer, loadAwardForm } from './award.server';
import classes from './award-form.module.css';
import { awardSum } from './award-sum';

type Names =
  | 'recipientIds'
  | 'text'
  | 'creditedWords'
  | 'points'
  | 'customer'
  | 'valueId'
  | 'isBehindScenes'
  | 'isLeaderExample';

/** Gives points on the spot with the reason; what it takes from the budget and what is left stand before the button. */
export function AwardForm(props: {
  offers: Awaited<ReturnType<typeof loadAwardForm>>;
  answer: AwardAnswer | undefined;
}) {
  const { t } = useTranslation(['reward', 'recognition']);
  const words = useErrorWords();
  const { offers, answer } = props;
  const [form, fields] = useActForm<Record<Names, string>>({ id: 'award', reply: answer?.reply });
  const labels: Record<Names, string> = {
    recipientIds: t('award.people'),
    text: t('recognition:form.text'),
    creditedWords: t('recognition:form.credited'),
    points: t('award.points'),
    customer: t('award.customer'),
    valueId: t('award.value'),
    isBehindScenes: t('award.behind'),
    isLeaderExample: t('award.leader'),
  };
  const sent = answer?.reply.initialValue?.recipientIds;
  const chosen = sent === undefined ? (answer ? [] : offers.to) : [sent].flat().map(String);
  const [built, setBuilt] = useState({
    people: offers.people.filter(({ id }) => chosen.includes(id)).length,
    points: String(answer?.reply.initialValue?.points ?? ''),
  });
  const holder = useRef<HTMLDivElement>(null);
  const read = () => {
    const element = holder.current?.querySelector('form');
    if (!element) return;
    const data = new FormData(element);
    setBuilt({ people: data.getAll('recipientIds').length, points: String(data.get('points') ?? '') });
  };
  const peopleError = fields.recipientIds.errors?.[0];
  const leaderError = fields.isLeaderExample.errors?.[0];
  return (
    <div ref={holder} onChange={read}>
      <ActForm
        form={form}
        labels={labels}
        act={t('award.act')}
        cancelTo="/rewards#budget"
        action={`/rewards/awards/new?team=${encodeURIComponent(offers.team.id)}`}
        hidden={{ budgetTeamId: offers.team.id, key: answer?.key || offers.bookingKey }}
      >
        <div id={fields.recipientIds.id} tabIndex={-1} data-focus-quiet>
          <PeopleBoxes
            name="recipientIds"
            legend={labels.recipientIds}
            help={t(offers.isCut ? 'award.peopleCut' : 'award.peopleHelp')}
            people={offers.people}
            chosen={chosen}
            error={peopleError && words.issue(peopleError)}
          />
        </div>
        <PostFields
          text={fields.text}
          creditedWords={fields.creditedWords}
          mentionIds={answer?.mentionIds ?? []}
        />
        <TextField
          field={fields.customer}
          label={labels.customer}
          maxLength={limits.name}
          autoComplete="off"
        />
        {offers.values.length > 0 && (
          <SelectField
            field={fields.valueId}
            label={labels.valueId}
            choices={[
              { value: '', label: t('award.noValue') },
              ...offers.values.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <fieldset className={classes.boxes}>
          <legend>{t('award.marks')}</legend>
          <label>
            <input
              type="checkbox"
              id={fields.isBehindScenes.id}
              name="isBehindScenes"
              defaultChecked={fields.isBehindScenes.initialValue === 'on'}
            />
            <span>{labels.isBehindScenes}</span>
          </label>
          <label>
            <input
              type="checkbox"
              id={fields.isLeaderExample.id}
              name="isLeaderExample"
              defaultChecked={fields.isLeaderExample.initialValue === 'on'}
            />
            <span>
              {labels.isLeaderExample}
              <small>{t('award.leaderHelp', { percent: offers.leaderPercent })}</small>
            </span>
          </label>
          {leaderError && <p className={classes.error}>{words.issue(leaderError)}</p>}
        </fieldset>
        <TextField
          field={fields.points}
          label={labels.points}
          inputMode="decimal"
          required
          autoComplete="off"
        />
        <BudgetSum people={built.people} points={built.points} offers={offers} />
      </ActForm>
    </div>
  );
}

/** What the budget has, what this takes, and what is left; a button shows it where no scripts run. */
function BudgetSum(props: {
  people: number;
  points: string;
  offers: Awaited<ReturnType<typeof loadAwardForm>>;
}) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const hydrated = useHydrated();
  const { offers, people } = props;
  const sum = awardSum(people, typedUnits(props.points), offers.left);
  const points = (value: number) => t('points', { points: format.number(value) });
  return (
    <div className={classes.sum}>
      <div role="status">
        <dl data-figures>
          <div>
            <dt>
              {t('award.budgetNow')} · <Foreign>{offers.team.name}</Foreign>
            </dt>
            <dd>{points(offers.left)}</dd>
          </div>
          {sum && (
            <>
              <div>
                <dt>{t('award.sum', { count: sum.people, each: format.number(sum.each) })}</dt>
                <dd>{points(-sum.total)}</dd>
              </div>
              <div>
                <dt>{t('award.after')}</dt>
                <dd>{points(sum.left)}</dd>
              </div>
            </>
          )}
        </dl>
        {!sum && <p>{t('award.sumNone')}</p>}
        {sum && sum.lacks > 0 && (
          <p className={classes.error}>{t('award.lacks', { points: format.number(sum.lacks) })}</p>
        )}
      </div>
      {!hydrated && (
        <Button type="submit" name="act" value="sum" variant="default" formNoValidate>
          {t('award.sumUp')}
        </Button>
      )}
    </div>
  );
}
