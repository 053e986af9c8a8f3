import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Field, TextareaField, TextField } from '~/form/fields';
import classes from '~/form/steps.module.css';
import { useHydrated } from '~/frame/use-hydrated';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import { ConnectionDiagram } from '../connection-diagram';
import type { LinkLine } from './first-values';
import { LinkLines } from './link-lines';
import own from './propose-form.module.css';
import type { ProposeSnapshot } from './propose-snapshot';
import { ProposeStep } from './propose-step';

/** The first step: how the work connects with other work, in words and as a drawing that follows what is picked. */
export function ConnectStep(props: {
  fields: Record<'question' | 'connection', Field>;
  /** Without a gray zone the work is named here. */
  asksWork: boolean;
  work: string;
  lines: readonly LinkLine[];
  errors: Record<string, string[]>;
  idOf: (name: string) => string;
  picks: PickReply | undefined;
  snapshot: ProposeSnapshot;
}) {
  const { t } = useTranslation(['grayZonePropose', 'grayZoneTake']);
  const hydrated = useHydrated();
  const { fields, snapshot } = props;
  const isDrawn = snapshot.links.some(({ name }) => name !== '');
  return (
    <ProposeStep name="connect">
      <div className={classes.wide}>
        <div className={classes.fields}>
          {props.asksWork && (
            <TextField
              field={fields.question}
              label={t('question')}
              help={t('questionHelp')}
              maxLength={limits.line}
              required
            />
          )}
          <TextareaField
            field={fields.connection}
            label={t('connection')}
            help={`${t('connectionHelp')} ${t('connectionExample')}`}
            maxLength={limits.text}
            required
          />
          <LinkLines lines={props.lines} errors={props.errors} idOf={props.idOf} picks={props.picks} />
        </div>
        <div className={own.drawing} aria-live="polite">
          <p>
            {t('drawing')} · {t('drawNote')}
          </p>
          {isDrawn ? (
            <ConnectionDiagram
              work={snapshot.name || props.work || t('grayZoneTake:thisWork')}
              links={snapshot.links}
            />
          ) : (
            <p>{t('grayZoneTake:diagramNone')}</p>
          )}
          {!hydrated && (
            <Button
              type="submit"
              name="intent"
              value="preview"
              formNoValidate
              variant="default"
              size="xs"
              mt={10}
            >
              {t('draw')}
            </Button>
          )}
        </div>
      </div>
    </ProposeStep>
  );
}
