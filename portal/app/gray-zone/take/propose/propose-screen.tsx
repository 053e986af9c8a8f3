import { Button } from '@mantine/core';
import { useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { useFormat } from '~/format/use-format';
import type { ProposeAnswer, ProposePage } from './propose.server';
import { ProposeEditor } from './propose-editor';
import own from './propose-form.module.css';
import { ProposeTrail } from './propose-step';
import { type Draft, useDraft } from './use-draft';

/** The five steps with where they stand, the answers to the attempt that is carried on, and a draft that was left. */
export function ProposeScreen(props: {
  page: ProposePage;
  answer: ProposeAnswer | undefined;
  cancelTo: string;
}) {
  const { page, answer } = props;
  const { draft, keep, drop } = useDraft(`propose:${page.zone?.id ?? 'synergy'}`);
  return (
    <>
      <ProposeTrail />
      {draft && !answer && <DraftNote draft={draft} drop={drop} />}
      {page.earlier && <EarlierAnswers consents={page.earlier.consents} />}
      <ProposeEditor
        // a draft that was put back is drawn anew
        key={answer?.restored ?? ''}
        page={page}
        answer={answer}
        cancelTo={props.cancelTo}
        rested={keep}
      />
    </>
  );
}

function DraftNote({ draft, drop }: { draft: Draft; drop: () => void }) {
  const { t } = useTranslation('grayZonePropose');
  const format = useFormat();
  const submit = useSubmit();
  const restore = () => {
    const form = new FormData();
    for (const [name, value] of draft.entries) form.append(name, value);
    form.set('intent', 'restore');
    form.set('restored', draft.at);
    submit(form, { method: 'post' });
  };
  return (
    <div className={own.draft} role="status">
      <p>{t('draftFound', { when: format.ago(draft.at) })}</p>
      <Button size="xs" variant="default" onClick={restore}>
        {t('draftRestore')}
      </Button>
      <Button size="xs" variant="subtle" onClick={drop}>
        {t('draftDrop')}
      </Button>
    </div>
  );
}

function EarlierAnswers({ consents }: { consents: NonNullable<ProposePage['earlier']>['consents'] }) {
  const { t } = useTranslation(['grayZonePropose', 'grayZoneTake']);
  const said = consents.filter(({ words }) => words);
  if (said.length === 0) return null;
  return (
    <aside className={own.said} aria-label={t('earlierAnswers')}>
      {said.map(({ answer, answeredBy, words }) => (
        <p key={answeredBy?.id}>
          <strong>
            {[
              answeredBy && t('grayZoneTake:person', { name: answeredBy.name }),
              answer && t(`grayZoneTake:answer.${answer}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </strong>
          <br />
          <Foreign>{words ?? ''}</Foreign>
        </p>
      ))}
    </aside>
  );
}
