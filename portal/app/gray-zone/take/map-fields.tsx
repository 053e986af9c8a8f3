import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { type Field, RadioRows, TextareaField, TextField } from '~/form/fields';
import { PickField } from '~/responsibility/pick/pick-field';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import { usePickError } from './use-pick-error';

const EFFECTS = ['NEW', 'SPLIT', 'TAKE_OVER'] as const;
/** New work would leave a gap of the map open. */
const MENDING = ['SPLIT', 'TAKE_OVER'] as const;

type Named = { id: string; name: string };

/** The names of the fields with what the summary of errors calls them. */
export function useMapLabels() {
  const { t } = useTranslation('grayZoneTake');
  return {
    mapEffect: t('mapEffect'),
    responsibilityId: t('work'),
    name: t('name'),
    scopeTaken: t('scopeTaken'),
    scopeLeft: t('scopeLeft'),
    leftWithTeamId: t('leftWith'),
    leftName: t('leftName'),
  };
}

/** What becomes of the map, and what is taken and left with whom. Fields that the choice has no use for are not shown. */
export function MapFields(props: {
  fields: Record<'mapEffect' | 'name' | 'scopeTaken' | 'scopeLeft' | 'leftName', Field>;
  idOf: (name: string) => string;
  errors: Record<string, string[]>;
  picks: PickReply | undefined;
  responsibility: Named | null;
  leftWith: Named | null;
  /** Work that has the gap; empty where the gray zone is no gap of the map. */
  gap: readonly Named[];
}) {
  const { t } = useTranslation('grayZoneTake');
  const labels = useMapLabels();
  const { fields, idOf, errors, picks, gap } = props;
  const pickError = usePickError(errors);
  return (
    <>
      <RadioRows
        field={fields.mapEffect}
        label={labels.mapEffect}
        choices={(gap.length ? MENDING : EFFECTS).map((value) => ({
          value,
          label: t(`mapChoice.${value}`),
          help: t(`mapHelp.${value}`),
        }))}
      />
      <div data-for="work">
        <PickField
          name="responsibilityId"
          id={idOf('responsibilityId')}
          kind="work"
          label={labels.responsibilityId}
          help={
            gap.length
              ? t('workHelpGap', { names: gap.map(({ name }) => `‘${name}’`).join(', ') })
              : t('workHelp')
          }
          picked={props.responsibility}
          error={pickError('responsibilityId')}
          reply={picks}
        />
      </div>
      <TextField
        field={fields.name}
        label={labels.name}
        help={t('nameHelp')}
        maxLength={limits.name}
        required
      />
      <TextareaField
        field={fields.scopeTaken}
        label={labels.scopeTaken}
        help={t('scopeTakenHelp')}
        maxLength={limits.text}
        required
      />
      <div data-for="left">
        <TextareaField
          field={fields.scopeLeft}
          label={labels.scopeLeft}
          help={t('scopeLeftHelp')}
          maxLength={limits.text}
        />
      </div>
      <div data-for="left">
        <PickField
          name="leftWithTeamId"
          id={idOf('leftWithTeamId')}
          kind="team"
          label={labels.leftWithTeamId}
          help={t('leftWithHelp')}
          picked={props.leftWith}
          error={pickError('leftWithTeamId')}
          reply={picks}
        />
      </div>
      <div data-for="leftName">
        <TextField
          field={fields.leftName}
          label={labels.leftName}
          help={t('leftNameHelp')}
          maxLength={limits.name}
        />
      </div>
    </>
  );
}
