import { useTranslation } from 'react-i18next';
import { useActForm } from '~/form/use-act-form';
import { type IdeaActReply, ownReply } from './act-reply';
import type { IdeaShown } from './idea-page.server';
import { OpenAct } from './open-act';

/** Says that an adopted idea is in practice. */
export function StartForm(props: { idea: IdeaShown; answer: IdeaActReply | undefined; action: string }) {
  const { t } = useTranslation('idea');
  const { idea, action } = props;
  const own = ownReply(props.answer, 'start', idea.id);
  const [form] = useActForm<Record<string, string>>({ id: `start-${idea.id}`, reply: own?.reply });
  return (
    <OpenAct
      act="start"
      hidden={{ id: idea.id, version: String(idea.version) }}
      answer={own}
      action={action}
      form={form}
      labels={{}}
      open={t('act.start.open')}
      says={t('act.start.says')}
      submit={t('act.start.submit')}
      isMain
    />
  );
}
