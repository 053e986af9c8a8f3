import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Page } from '~/elements/page';
import { ideaPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { Toast } from '~/elements/toast';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import { FormulaLine } from '../formula-line';
import { IdeaSteps } from '../idea-steps-line';
import { SupportButton } from '../support-button';
import type { IdeaActReply } from './act-reply';
import { Discussion } from './discussion';
import classes from './idea-page.module.css';
import type { IdeaPageData, IdeaShown } from './idea-page.server';
import { ImpactAside } from './impact-aside';
import { PitchList } from './pitch-list';
import { isFormShown } from './shown-act';
import { WhoseLine } from './whose-line';
import { WhySection } from './why-section';

/**
 * An idea: whose it is, why, every pitch with its answer, what is said of it; beside it what it brought. `credits` and `share` belong to
 * concepts below this one and are put in by the route.
 */
export function IdeaPage(props: {
  data: IdeaPageData;
  answer: IdeaActReply | undefined;
  credits: ReactNode;
  share: ReactNode;
}) {
  const { t } = useTranslation('idea');
  const format = useFormat();
  const { answer } = props;
  const { idea, done } = props.data;
  const action = `${ideaPath(idea.id)}?index`;
  return (
    <Page
      crumbs={[{ to: '/ideas', label: t('title') }, { label: format.dayOf(idea.raisedAt) }]}
      title={idea.title}
      lead={
        <div className={classes.lead}>
          <IdeaSteps state={idea.state} />
          <WhoseLine idea={idea} />
        </div>
      }
      act={
        <>
          {idea.viewerCan.edit && (
            <Button component={Link} to={`${ideaPath(idea.id)}/edit`} variant="default">
              {t('edit')}
            </Button>
          )}
          {idea.viewerCan.support && <SupportButton idea={idea} />}
        </>
      }
      rail={
        <>
          <ImpactAside idea={idea} answer={answer} action={action} />
          {props.share}
          <Priority idea={idea} />
        </>
      }
    >
      {answer && !isFormShown(idea, answer) && <ReplyNote reply={answer.reply} />}
      <WhySection problem={idea.problem} evidence={idea.evidence} />
      <Section title={t('proposal')}>
        <p className={classes.lines}>
          <Foreign>{idea.proposal}</Foreign>
        </p>
        {idea.value && <p className={classes.note}>{t('value', { name: idea.value.name })}</p>}
      </Section>
      <PitchList idea={idea} answer={answer} action={action} />
      {props.credits}
      <Discussion idea={idea} answer={answer} action={action} />
      {done && <Toast key={`${done}${idea.version}${idea.commentCount}`}>{t(`done.${done}`)}</Toast>}
    </Page>
  );
}

function Priority({ idea }: { idea: IdeaShown }) {
  const { t } = useTranslation('idea');
  const format = useFormat();
  const note =
    idea.state === 'DECLINED'
      ? undefined
      : t('rankSaid', { total: format.number(idea.rankedCount), rank: format.number(idea.rank) });
  return (
    <Section title={t('priority')} note={note}>
      <p className={classes.formula}>
        <FormulaLine idea={idea} />
      </p>
      <p className={classes.note}>{t('formulaUnits')}</p>
      <p className={classes.note}>{t('formulaHelp')}</p>
    </Section>
  );
}
