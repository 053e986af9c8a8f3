import { limits } from '@groundcrew/shared';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { grayZonePath } from '~/elements/paths';
import { ActForm } from '~/form/act-form';
import { TextareaField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { PickField } from '~/responsibility/pick/pick-field';
import classes from './forms.module.css';
import type { ReportAnswer } from './report.server';
import { TEAMS_SHOWN, teamFields } from './report-teams';

type Values = Record<'question' | 'description' | 'topicId' | (typeof teamFields)[number], string>;

/** What nobody owns: the question that people ask, what happens because of it, and with whom it lands. */
export function ReportForm(props: {
  start: { topic: { id: string; name: string } | null; question: string; ownTeams: string[] };
  answer: ReportAnswer | undefined;
}) {
  const { t } = useTranslation('grayZone');
  const { start, answer } = props;
  const picks = answer?.picks;
  const [form, fields] = useActForm<Values>({
    id: 'report',
    reply: answer?.reply,
    values: { question: start.question },
  });
  const labels = {
    question: t('form.report.question'),
    description: t('form.report.description'),
    topicId: t('form.report.topic'),
    ...Object.fromEntries(teamFields.map((name, at) => [name, t('form.report.team', { at: at + 1 })])),
  } as Record<keyof Values, string>;
  const sentMore = teamFields.slice(TEAMS_SHOWN).some((name) => picks?.sent[name]?.text);
  const team = (name: (typeof teamFields)[number]) => (
    <PickField key={name} name={name} id={fields[name].id} kind="team" label={labels[name]} reply={picks} />
  );
  return (
    <ActForm form={form} labels={labels} act={t('form.report.act')} cancelTo="/gray-zones">
      <TextField
        field={fields.question}
        label={labels.question}
        help={t('form.report.questionHelp')}
        maxLength={limits.line}
        required
      />
      <TextareaField
        field={fields.description}
        label={labels.description}
        help={t('form.report.descriptionHelp')}
        maxLength={limits.text}
        rows={4}
      />
      <fieldset className={classes.group}>
        <legend>{t('form.report.teams')}</legend>
        <p className={classes.help}>
          {start.ownTeams.length > 0
            ? t('form.report.teamsHelp', { teams: start.ownTeams.join(', ') })
            : t('form.report.teamsHelpNone')}
        </p>
        <div className={classes.fields}>{teamFields.slice(0, TEAMS_SHOWN).map(team)}</div>
        <details className={classes.change} open={sentMore || undefined}>
          <summary>{t('form.report.moreTeams')}</summary>
          <div className={classes.fields}>{teamFields.slice(TEAMS_SHOWN).map(team)}</div>
        </details>
      </fieldset>
      <PickField
        name="topicId"
        id={fields.topicId.id}
        kind="topic"
        label={labels.topicId}
        help={t('form.report.topicHelp')}
        picked={start.topic}
        reply={picks}
      />
      {answer?.openId && (
        <p role="alert" className={classes.known}>
          {t('form.report.known')} <Link to={grayZonePath(answer.openId)}>{t('form.report.seeKnown')}</Link>
        </p>
      )}
    </ActForm>
  );
}
