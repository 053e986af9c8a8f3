import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { TextareaField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { useErrorWords } from '~/form/use-error-words';
import { PickField } from '~/responsibility/pick/pick-field';
import { type IdeaActReply, ownReply } from './act-reply';
import type { IdeaShown } from './idea-page.server';
import { OpenAct } from './open-act';

/** Puts the idea to a team: the first time, or again in another way. */
export function PitchForm(props: { idea: IdeaShown; answer: IdeaActReply | undefined; action: string }) {
  const { t } = useTranslation('idea');
  const { idea, action } = props;
  const own = ownReply(props.answer, 'pitch', idea.id);
  const [form, fields] = useActForm<Record<'toTeamId' | 'words', string>>({
    id: `pitch-${idea.id}`,
    reply: own?.reply,
  });
  const errorWords = useErrorWords();
  const teamError = fields.toTeamId.errors?.[0];
  const labels = { toTeamId: t('act.pitch.team'), words: t('act.pitch.words') };
  return (
    <OpenAct
      act="pitch"
      hidden={{ id: idea.id, version: String(idea.version) }}
      answer={own}
      action={action}
      form={form}
      labels={labels}
      open={t(idea.pitches.length > 0 ? 'act.pitch.again' : 'act.pitch.open')}
      says={t('act.pitch.says')}
      submit={t('act.pitch.submit')}
      isMain
    >
      <PickField
        name="toTeamId"
        id={fields.toTeamId.id}
        kind="team"
        label={labels.toTeamId}
        help={t('act.pitch.teamHelp')}
        error={teamError ? errorWords.issue(teamError) : undefined}
        reply={own?.picks}
      />
      <TextareaField
        field={fields.words}
        label={labels.words}
        help={t('act.pitch.wordsHelp')}
        maxLength={limits.text}
        required
      />
    </OpenAct>
  );
}
