import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { type Field, TextField } from '~/form/fields';
import classes from '~/form/steps.module.css';
import { useHydrated } from '~/frame/use-hydrated';
import { PickField } from '~/responsibility/pick/pick-field';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import { inOrder } from '../consent-view';
import { TakePerson } from '../take-person';
import type { Preview, ProposePage } from './propose.server';
import own from './propose-form.module.css';
import { ProposeStep } from './propose-step';

/** The fifth step: who will be asked, further teams to ask, and how long the trial is. */
export function AskStep(props: {
  weeks: Field;
  preview: Preview;
  isBusy: boolean;
  zone: ProposePage['zone'];
  /** Teams that were ticked. */
  chosen: readonly string[];
  idOf: (name: string) => string;
  picks: PickReply | undefined;
}) {
  const { t } = useTranslation(['grayZonePropose', 'grayZoneTake']);
  const hydrated = useHydrated();
  const { preview, isBusy, chosen } = props;
  const asked = (preview ?? []).flatMap(({ team, forTeams }) => [team.id, ...forTeams.map(({ id }) => id)]);
  const more = (props.zone?.teams ?? [])
    .map(({ team }) => team)
    .filter(({ id }) => chosen.includes(id) || !asked.includes(id));
  return (
    <ProposeStep name="ask">
      <div className={classes.fields}>
        <div>
          <p className={own.legend}>{t('asked')}</p>
          <p className={own.help}>{isBusy ? t('previewBusy') : t('askedNote')}</p>
          <div aria-live="polite" aria-busy={isBusy}>
            <AskedPeople preview={preview} />
          </div>
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
              {t('preview')}
            </Button>
          )}
        </div>
        {more.length > 0 && (
          <fieldset className={own.checks} id={props.idOf('askTeamIds')}>
            <legend className={own.legend}>{t('askMore')}</legend>
            <p className={own.help}>{t('askMoreHelp')}</p>
            {more.map(({ id, name }) => (
              <label key={id}>
                <input type="checkbox" name="askTeamIds" value={id} defaultChecked={chosen.includes(id)} />
                <Foreign>{name}</Foreign>
              </label>
            ))}
          </fieldset>
        )}
        <PickField
          name="askTeam"
          id={props.idOf('askTeam')}
          kind="team"
          label={t('addTeam')}
          help={t('addTeamHelp')}
          reply={props.picks}
        />
        <div className={own.weeks}>
          <TextField
            field={props.weeks}
            label={t('grayZoneTake:weeksLabel')}
            help={t('grayZoneTake:weeksHelp')}
            inputMode="decimal"
            required
          />
        </div>
      </div>
    </ProposeStep>
  );
}

function AskedPeople({ preview }: { preview: Preview }) {
  const { t } = useTranslation('grayZonePropose');
  if (!preview) return <p className={own.help}>{t('askedUnknown')}</p>;
  if (preview.length === 0) return <p className={own.help}>{t('askedNone')}</p>;
  return (
    <ul className={own.asked}>
      {inOrder(preview).map(({ team, voices, forTeams, isAbove }) => {
        const others = forTeams.filter(({ id }) => id !== team.id).map(({ name }) => name);
        const notes = [
          isAbove && t('above'),
          others.length > 0 && t('askedFor', { teams: others.join(', ') }),
        ].filter(Boolean);
        return (
          <li key={team.id}>
            {voices.map((person) => (
              <TakePerson key={person.id} person={person} note={team.name} />
            ))}
            {notes.length > 0 && <p>{notes.join(' · ')}</p>}
          </li>
        );
      })}
    </ul>
  );
}
