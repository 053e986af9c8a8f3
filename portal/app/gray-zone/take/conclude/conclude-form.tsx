import { getFormProps } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { ErrorSummary } from '~/form/error-summary';
import { TextareaField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import type { TrialToConcludeFragment } from '~/gql/graphql';
import type { TakeAnswer } from '../take-answer';
import classes from '../take-panels.module.css';
import { concludePath } from '../take-paths';
import { hasLeft, trialStanding } from '../trial-view';
import { useTakeAct } from '../use-take-act';
import { type OnTheMap, useTakeWords } from '../use-take-words';
import own from './conclude.module.css';

/** The decision at the end of a trial: what each way makes of the map, a word, and the two ways. */
export function ConcludeForm(props: {
  zoneId: string;
  trial: TrialToConcludeFragment;
  answer: TakeAnswer | undefined;
}) {
  const { t } = useTranslation('grayZoneTake');
  const words = useTakeWords();
  const { trial } = props;
  const { Form, reply, sent, isBusy } = useTakeAct('conclude', trial.id, props.answer);
  const [form, fields] = useActForm<{ words: string }>({ id: 'conclude', reply });
  const sending = isBusy ? sent?.get('decision') : null;
  const { isOver } = trialStanding(trial, useFormat().companyToday);
  const mayAdopt = !hasLeft(trial.owner);
  const onTheMap: OnTheMap | null | undefined = trial.proposal ?? trial.assignment;
  return (
    <Section id="decide" title={t('decide')}>
      <div className={own.ways}>
        {mayAdopt && <p>{t('adoptMeans')}</p>}
        {mayAdopt && onTheMap && <p className={own.map}>{words.map(onTheMap, words.holder(trial.owner))}</p>}
        <p>{t('returnMeans')}</p>
      </div>
      <Form
        method="post"
        action={concludePath(props.zoneId)}
        {...getFormProps(form)}
        className={`${classes.answer} ${own.form}`}
      >
        <ErrorSummary form={form} labels={{ words: t('concludeWords') }} />
        <input type="hidden" name="act" value="conclude" />
        <input type="hidden" name="id" value={trial.id} />
        <input type="hidden" name="version" value={trial.version} />
        <TextareaField
          field={fields.words}
          label={t('concludeWords')}
          help={t('concludeWordsHelp')}
          maxLength={limits.text}
        />
        <div className={classes.buttons} data-loose>
          {mayAdopt && (
            <Button type="submit" name="decision" value="ADOPT" loading={sending === 'ADOPT'}>
              {t(isOver ? 'adopt' : 'adoptEarly')}
            </Button>
          )}
          <Button
            type="submit"
            name="decision"
            value="RETURN"
            variant={mayAdopt ? 'default' : 'filled'}
            loading={sending === 'RETURN'}
          >
            {t('return')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
