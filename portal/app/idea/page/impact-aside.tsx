import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { ideaPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { formatMoney } from '~/format/money';
import { useFormat } from '~/format/use-format';
import type { IdeaChangeShownFragment, ImpactShownFragment } from '~/gql/graphql';
import { periodWords } from '~/metric/period-words';
import { isOneYear } from '../impact-period';
import type { IdeaActReply } from './act-reply';
import { ChangePairs, ChangeVerdict } from './change-verdict';
import classes from './idea-page.module.css';
import type { IdeaShown } from './idea-page.server';
import { RecordForm, VerifyForm } from './impact-forms';
import { StartForm } from './start-form';

type Props = { idea: IdeaShown; answer: IdeaActReply | undefined; action: string };

/** What the idea brought: amounts with who verified them, the change that judges it, and what the reader may do next. */
export function ImpactAside({ idea, answer, action }: Props) {
  const { t } = useTranslation('idea');
  const { impacts, change, viewerCan, state } = idea;
  const isVerified = impacts.some((impact) => impact.state === 'VERIFIED');
  const isAdopted = state === 'ADOPTED' || state === 'IN_PRACTICE' || state === 'MEASURED';
  if (!isAdopted && impacts.length === 0) return null;
  return (
    <Section id="impact" title={t(isVerified ? 'impact.title' : 'impact.titleWaiting')}>
      {impacts.map((impact) => (
        <Impact key={impact.id} impact={impact} change={change ?? null} answer={answer} action={action} />
      ))}
      {impacts.length === 0 && (
        <>
          <p className={classes.none}>{t(state === 'ADOPTED' ? 'impact.notYet' : 'impact.none')}</p>
          {change && (
            <div className={classes.card}>
              <ChangeVerdict change={change} />
              <dl className={classes.pairs}>
                <ChangePairs change={change} />
              </dl>
            </div>
          )}
        </>
      )}
      {!change && isAdopted && <p className={classes.none}>{t('impact.noChange')}</p>}
      {viewerCan.linkChange && (
        <p>
          <Link to={`${ideaPath(idea.id)}/change`} className={classes.link}>
            {t(change ? 'impact.otherChange' : 'impact.linkChange')}
          </Link>
        </p>
      )}
      <div className={classes.acts}>
        {viewerCan.start && <StartForm idea={idea} answer={answer} action={action} />}
        {viewerCan.recordImpact && (
          <RecordForm
            key={impacts.length}
            idea={idea}
            answer={answer}
            action={action}
            isMain={impacts.length === 0}
          />
        )}
      </div>
    </Section>
  );
}

function Impact(props: {
  impact: ImpactShownFragment;
  change: IdeaChangeShownFragment | null;
  answer: IdeaActReply | undefined;
  action: string;
}) {
  const { t } = useTranslation('idea');
  const { locale, today } = useFormat();
  const { impact, change } = props;
  const { kind, amount, currency, from, to, state, verifiedBy, words } = impact;
  const team = verifiedBy?.memberships[0]?.team.name;
  return (
    <div className={classes.card}>
      <p className={classes.note}>{t(`impact.${isOneYear(from, to) ? 'yearOf' : 'of'}.${kind}`)}</p>
      <p className={classes.big} data-refused={state === 'REFUSED' || undefined}>
        {formatMoney(amount, currency, locale)}
      </p>
      {state === 'RECORDED' && <p className={classes.note}>{t('impact.waiting')}</p>}
      {state === 'REFUSED' && <p className={classes.note}>{t('impact.refused')}</p>}
      {state === 'VERIFIED' && change && <ChangeVerdict change={change} />}
      <dl className={classes.pairs}>
        {state === 'VERIFIED' && change && <ChangePairs change={change} />}
        <div>
          <dt>{t('impact.period')}</dt>
          <dd data-figures>{periodWords(from, to, locale, today)}</dd>
        </div>
        <div>
          <dt>{t('impact.recordedBy')}</dt>
          <dd>
            <Foreign>{impact.recordedBy.name}</Foreign>
          </dd>
        </div>
        {verifiedBy && (
          <div>
            <dt>{t('impact.verifiedBy')}</dt>
            <dd>
              <Foreign>{[verifiedBy.name, team].filter(Boolean).join(' · ')}</Foreign>
              <small>{t('impact.third')}</small>
            </dd>
          </div>
        )}
      </dl>
      {words && (
        <p className={classes.said}>
          <Foreign>{words}</Foreign>
        </p>
      )}
      <details className={classes.supporters}>
        <summary>{t('impact.evidence')}</summary>
        <p className={classes.lines}>
          <Foreign>{impact.evidence}</Foreign>
        </p>
      </details>
      {impact.viewerCan.verify && <VerifyForm impact={impact} answer={props.answer} action={props.action} />}
    </div>
  );
}
