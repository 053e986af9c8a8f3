import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { useFormat } from '~/format/use-format';
import type { ProposalShownFragment } from '~/gql/graphql';
import { ConnectionDiagram } from './connection-diagram';
import { ScopePair } from './scope-pair';
import classes from './take-panels.module.css';
import { TakePerson } from './take-person';
import { useTakeWords } from './use-take-words';

/** A proposal as the card of whoever made it: what is taken and left, why, what is expected, what the map becomes, for how long. */
export function ProposalCard(props: {
  proposal: ProposalShownFragment;
  /** The page's heading says already who takes what. */
  untitled?: boolean;
}) {
  const { t } = useTranslation('grayZoneTake');
  const words = useTakeWords();
  const format = useFormat();
  const { proposal, untitled } = props;
  const { proposer, owner, value } = proposal;
  return (
    <article className={classes.card} aria-label={words.takes(proposal.name, owner)}>
      <TakePerson person={proposer} />
      {!untitled && <h3 className={classes.takes}>{words.takes(proposal.name, owner)}</h3>}
      <ScopePair taken={proposal.scopeTaken} left={proposal.scopeLeft} leftWith={proposal.leftWith} />
      <dl className={classes.facts}>
        <dt>{t('hypothesis')}</dt>
        <dd>
          <Foreign>{proposal.hypothesis}</Foreign>
        </dd>
        <dt>{t('effects')}</dt>
        <dd data-figures>
          {proposal.effects.length === 0
            ? t('noEffects')
            : proposal.effects.map((effect) => <div key={effect.kpi.id}>{words.effect(effect)}</div>)}
        </dd>
        <dt>{t('reason')}</dt>
        <dd>
          <Foreign>{proposal.mission}</Foreign>{' '}
          {value && <span className={classes.quiet}>{t('value', { name: value.name })}</span>}
        </dd>
        <dt>{t('gap')}</dt>
        <dd>
          <Foreign>{proposal.gap}</Foreign>
        </dd>
        <dt>{t('connection')}</dt>
        <dd>
          <Foreign>{proposal.connection}</Foreign>
        </dd>
        <dt>{t('onMap')}</dt>
        <dd>{words.map(proposal, words.holder(owner))}</dd>
        <dt>{t('trialLength')}</dt>
        <dd data-figures>
          {t('weeks', {
            count: proposal.weeks,
            period: format.period(proposal.trialFrom, proposal.trialTo),
          })}{' '}
          <span className={classes.quiet}>{t('thenDecide')}</span>
        </dd>
      </dl>
      {proposal.links.length > 0 && (
        <ConnectionDiagram
          work={proposal.name}
          links={proposal.links.map(({ relation, note, responsibility }) => ({
            id: responsibility.id,
            name: responsibility.name,
            relation,
            note: note ?? '',
          }))}
        />
      )}
    </article>
  );
}
