import type { FieldMetadata } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button, type ButtonProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Choice, SelectField, TextareaField, TextField } from '../../form/fields';
import { PickField } from '../pick/pick-field';
import type { PickReply } from '../pick/submit-picks.server';
import classes from './split-form.module.css';

export type PartValues = {
  name: string;
  scopeIn: string;
  scopeOut: string;
  teamId: string;
  accountableId: string;
};

/** One part of a split: its name, what is in it, whose it is. */
export function SplitPart(props: {
  field: FieldMetadata<PartValues>;
  number: number;
  teams: Choice[];
  picks: PickReply | undefined;
  /** Props of the button that takes this part out; null for the only one. */
  remove: (ButtonProps & { name: string; value: string }) | null;
}) {
  const { t } = useTranslation('responsibility');
  const fields = props.field.getFieldset();
  return (
    <fieldset className={classes.part}>
      <legend>{t('forms.split.part', { number: props.number })}</legend>
      <TextField field={fields.name} label={t('field.name')} maxLength={limits.name} required />
      <TextareaField
        field={fields.scopeIn}
        label={t('field.scopeIn')}
        maxLength={limits.text}
        rows={2}
        required
      />
      <TextareaField field={fields.scopeOut} label={t('field.scopeOut')} maxLength={limits.text} rows={2} />
      <SelectField field={fields.teamId} label={t('field.team')} choices={props.teams} />
      <PickField
        name={fields.accountableId.name}
        id={fields.accountableId.id}
        kind="holder"
        label={t('field.accountable')}
        help={t('forms.split.ownerHelp')}
        reply={props.picks}
      />
      {props.remove && (
        <Button type="submit" variant="subtle" size="xs" className={classes.remove} {...props.remove}>
          {t('forms.split.remove', { number: props.number })}
        </Button>
      )}
    </fieldset>
  );
}
