import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { type Field, SelectField, TextareaField } from '~/form/fields';
import classes from '~/form/steps.module.css';
import type { ProposePage } from './propose.server';
import { ProposeStep } from './propose-step';

/** The second step: what is missing, or what gets better together; with examples beside it. */
export function GapStep({ field }: { field: Field }) {
  const { t } = useTranslation('grayZonePropose');
  return (
    <ProposeStep name="gap">
      <div className={classes.wide}>
        <div className={classes.fields}>
          <TextareaField
            field={field}
            label={t('gapField')}
            help={t('gapHelp')}
            maxLength={limits.text}
            required
          />
        </div>
        <aside className={classes.beside} aria-label={t('gapExamples')}>
          <p>{t('gapExamples')}</p>
          <ul>
            <li>{t('gapExample.one')}</li>
            <li>{t('gapExample.two')}</li>
            <li>{t('gapExample.three')}</li>
          </ul>
        </aside>
      </div>
    </ProposeStep>
  );
}

/** The third step: the proposer's own mission, and the company value that it serves. */
export function ReasonStep(props: {
  fields: Record<'mission' | 'valueId', Field>;
  company: ProposePage['company'];
  hasMission: boolean;
}) {
  const { t } = useTranslation('grayZonePropose');
  const { fields, company } = props;
  return (
    <ProposeStep name="reason">
      <div className={classes.fields}>
        <TextareaField
          field={fields.mission}
          label={t('mission')}
          help={t(props.hasMission ? 'missionHelp' : 'missionHelpNone')}
          rows={2}
          maxLength={limits.line}
          required
        />
        {company.values.length > 0 && (
          <SelectField
            field={fields.valueId}
            label={t('value')}
            choices={[
              { value: '', label: t('valueNone') },
              ...company.values.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        {company.mission && (
          <p>
            <Foreign>{t('missionNow', { mission: company.mission })}</Foreign>
          </p>
        )}
      </div>
    </ProposeStep>
  );
}
