import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { type Field, SelectField, TextareaField, TextField } from '~/form/fields';
import steps from '~/form/steps.module.css';
import type { EditorChoicesFragment } from '~/gql/graphql';
import classes from './kpi-editor.module.css';
import { Step } from './step';

/** The first step: what hurts whom, and which of the company's values it touches; examples and the mission stand beside it. */
export function ProblemStep(props: {
  fields: Record<'problem' | 'servesValueId' | 'serves', Field>;
  company: EditorChoicesFragment['company'];
}) {
  const { t } = useTranslation('kpiEdit');
  const { fields, company } = props;
  return (
    <Step name="problem">
      <div className={steps.wide}>
        <div className={steps.fields}>
          <TextareaField
            field={fields.problem}
            label={t('problem')}
            help={t('problemHelp')}
            maxLength={limits.text}
            required
          />
          {company.values.length > 0 && (
            <SelectField
              field={fields.servesValueId}
              label={t('serves')}
              choices={[
                { value: '', label: t('servesNone') },
                ...company.values.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <TextField
            field={fields.serves}
            label={t('servesHow')}
            help={t('servesHowHelp')}
            maxLength={limits.line}
          />
        </div>
        <aside className={steps.beside} aria-label={t('examples')}>
          <p>{t('examples')}</p>
          <ul>
            <li>{t('example.one')}</li>
            <li>{t('example.two')}</li>
            <li>{t('example.three')}</li>
          </ul>
          {company.mission && (
            <p className={classes.mission}>
              <Foreign>{t('missionNow', { mission: company.mission })}</Foreign>
            </p>
          )}
        </aside>
      </div>
    </Step>
  );
}
