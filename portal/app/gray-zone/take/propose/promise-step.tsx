import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { type Field, TextareaField } from '~/form/fields';
import classes from '~/form/steps.module.css';
import { PickField } from '~/responsibility/pick/pick-field';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import { MapFields } from '../map-fields';
import { usePickError } from '../use-pick-error';
import { EffectLines } from './effect-lines';
import type { EffectLine } from './first-values';
import type { ProposePage } from './propose.server';
import own from './propose-form.module.css';
import { ProposeStep } from './propose-step';

/** The fourth step: who would own what and why, what is left with whom, what the map becomes, and which KPIs will show it. */
export function PromiseStep(props: {
  fields: Record<'hypothesis' | 'mapEffect' | 'name' | 'scopeTaken' | 'scopeLeft' | 'leftName', Field>;
  page: Pick<ProposePage, 'first' | 'zone' | 'ownKpis' | 'kpis'>;
  lines: readonly EffectLine[];
  errors: Record<string, string[]>;
  idOf: (name: string) => string;
  picks: PickReply | undefined;
}) {
  const { t } = useTranslation('grayZonePropose');
  const { fields, page, errors, idOf, picks } = props;
  const pickError = usePickError(errors);
  return (
    <ProposeStep name="promise">
      <div className={`${classes.fields} ${own.map}`}>
        <PickField
          name="ownerId"
          id={idOf('ownerId')}
          kind="holder"
          label={t('owner')}
          help={t('ownerHelp')}
          picked={page.first.owner}
          error={pickError('ownerId')}
          reply={picks}
        />
        <TextareaField
          field={fields.hypothesis}
          label={t('hypothesis')}
          help={`${t('hypothesisHelp')} ${t('hypothesisExample')}`}
          maxLength={limits.text}
          required
        />
        <MapFields
          fields={fields}
          idOf={idOf}
          errors={errors}
          picks={picks}
          responsibility={page.first.responsibility}
          leftWith={page.first.leftWith}
          gap={page.zone?.mendedBy ?? []}
        />
        <EffectLines
          lines={props.lines}
          ownKpis={page.ownKpis}
          kpis={page.kpis}
          errors={errors}
          idOf={idOf}
        />
      </div>
    </ProposeStep>
  );
}
