import { useTranslation } from 'react-i18next';
import { type Field, TextField } from '~/form/fields';
import { useFormat } from '~/format/use-format';
import { useHydrated } from '~/frame/use-hydrated';
import { typedPriority } from '../formula';
import classes from './idea-editor.module.css';

type Typed = { reach: string; effect: string; effort: string };

/** The three parts of the open formula; with scripts what they come to is said while they are typed. */
export function FormulaFields(props: { fields: Record<keyof Typed, Field>; typed: Typed }) {
  const { t } = useTranslation('idea');
  const format = useFormat();
  const hydrated = useHydrated();
  const priority = typedPriority(props.typed);
  return (
    <fieldset className={classes.group}>
      <legend>{t('form.priority')}</legend>
      <div className={classes.three}>
        <TextField
          field={props.fields.reach}
          label={t('form.reach')}
          help={t('form.reachHelp')}
          inputMode="decimal"
          required
        />
        <TextField
          field={props.fields.effect}
          label={t('form.effect')}
          help={t('form.effectHelp')}
          inputMode="decimal"
          required
        />
        <TextField
          field={props.fields.effort}
          label={t('form.effort')}
          help={t('form.effortHelp')}
          inputMode="decimal"
          required
        />
      </div>
      {hydrated && (
        <p className={classes.comesTo} role="status">
          {priority === null
            ? t('form.comesToNone')
            : t('form.comesTo', { priority: format.number(priority) })}
        </p>
      )}
    </fieldset>
  );
}
