import { Button } from '@mantine/core';
import { Form, useSubmit } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { useHydrated } from '~/frame/use-hydrated';
import type { RewardChoiceFragment } from '~/gql/graphql';
import { mostUnits } from './choice';
import classes from './option-choice.module.css';
import { RewardKindIcon } from './reward-kind-icon';
import { useRewardWords } from './use-reward-words';

/** The catalogue as radio rows. Choosing shows its order at once with scripts; the button does without. */
export function OptionChoice(props: { options: RewardChoiceFragment[]; chosenId: string | undefined }) {
  const { t } = useTranslation('reward');
  const submit = useSubmit();
  const hydrated = useHydrated();
  const boxes = useRef<HTMLFieldSetElement>(null);
  // Another choice may come from elsewhere than a press, as after a request: the boxes follow it, and keep the focus.
  useEffect(() => {
    for (const box of boxes.current?.querySelectorAll<HTMLInputElement>('input[name="choose"]') ?? [])
      box.checked = box.value === props.chosenId;
  }, [props.chosenId]);
  return (
    <Form
      method="get"
      action="/rewards"
      preventScrollReset
      onChange={(event) => submit(event.currentTarget, { replace: true, preventScrollReset: true })}
    >
      <fieldset ref={boxes} className={classes.options}>
        <legend className={classes.legend}>{t('options')}</legend>
        {props.options.map((option) => (
          <label key={option.id} className={classes.option}>
            <input
              type="radio"
              name="choose"
              value={option.id}
              defaultChecked={option.id === props.chosenId}
            />
            <RewardKindIcon kind={option.kind} />
            <span className={classes.words}>
              <strong>
                <Foreign>{option.name}</Foreign>
              </strong>
              {option.description && (
                <small>
                  <Foreign>{option.description}</Foreign>
                </small>
              )}
              <Stock option={option} />
            </span>
            <Price option={option} />
          </label>
        ))}
      </fieldset>
      {!hydrated && (
        <Button type="submit" variant="default" className={classes.pick}>
          {t('pick')}
        </Button>
      )}
    </Form>
  );
}

function Price({ option }: { option: RewardChoiceFragment }) {
  const words = useRewardWords();
  return (
    <span className={classes.price} data-figures>
      {words.price(option)}
    </span>
  );
}

function Stock({ option }: { option: RewardChoiceFragment }) {
  const { t } = useTranslation('reward');
  if (typeof option.stock !== 'number') return null;
  return <small>{mostUnits(option) > 0 ? t('inStock', { count: option.stock }) : t('soldOut')}</small>;
}
