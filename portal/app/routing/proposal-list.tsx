import { Button, VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { foreignLanguage } from '~/elements/foreign-language';
import { Mark } from '~/elements/mark';
import { responsibilityPath } from '~/elements/paths';
import type { ProposalFragment } from '~/gql/graphql';
import { emptyMapState, mapHref } from '~/responsibility/map.address';
import { useHolderName } from '~/responsibility/work/use-holder-name';
import { toOwner } from './ask-act';
import { excerpt, markWords } from './marked-words';
import classes from './proposal-list.module.css';

const SCOPE_SHOWN = 90;

/** At most three owners, best first, each with why it is proposed and a button that sends the question there. */
export function ProposalList(props: {
  proposals: readonly ProposalFragment[];
  /** The button that was pressed and is under way. */
  pressed: string | null;
}) {
  const { t } = useTranslation('routing');
  return (
    <ol className={classes.list} aria-label={t('proposed')}>
      {props.proposals.map((proposal, at) => (
        <li key={proposal.responsibility.id}>
          <Owners proposal={proposal} />
          <div className={classes.body}>
            <Name proposal={proposal} />
            <OwnerLine proposal={proposal} />
            <Why proposal={proposal} />
            <Link
              to={mapHref(emptyMapState, { view: 'graph', sel: proposal.responsibility.id })}
              className={classes.map}
            >
              {t('onMap')}
              <VisuallyHidden>, {proposal.responsibility.name}</VisuallyHidden>
            </Link>
          </div>
          <div className={classes.act}>
            {proposal.team ? (
              <Button
                type="submit"
                name="act"
                value={toOwner(proposal.responsibility.id)}
                variant={at === 0 ? 'filled' : 'default'}
                loading={props.pressed === toOwner(proposal.responsibility.id)}
                aria-label={t('sendNamed', { team: proposal.team.name })}
              >
                {t('send')}
              </Button>
            ) : (
              <p>{t('noTeam')}</p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

type One = { proposal: ProposalFragment };

const ownersOf = ({ responsibility }: ProposalFragment) =>
  responsibility.parties.filter(({ role }) => role === 'ACCOUNTABLE').map(({ holder }) => holder);

function Owners({ proposal }: One) {
  const people = ownersOf(proposal).flatMap((holder) => (holder.__typename === 'Member' ? [holder] : []));
  const isNobody = proposal.responsibility.ownership === 'UNOWNED';
  return (
    <div className={classes.owners}>
      {isNobody && <span className={classes.nobody} aria-hidden />}
      {people.map(({ id, name, initials }) => (
        <Avatar key={id} id={id} name={name} initials={initials} />
      ))}
    </div>
  );
}

function Name({ proposal }: One) {
  const { id, name } = proposal.responsibility;
  return (
    <h3 className={classes.name}>
      <Link to={responsibilityPath(id)}>
        <Marked text={name} words={wordsOf(proposal)} />
      </Link>
    </h3>
  );
}

function OwnerLine({ proposal }: One) {
  const { t } = useTranslation('routing');
  const holderName = useHolderName();
  const { ownership } = proposal.responsibility;
  const owners = ownersOf(proposal).map((holder) => holderName(holder));
  return (
    <p className={classes.owner}>
      {proposal.team && (
        <span>
          <Marked text={proposal.team.name} words={wordsOf(proposal)} />
        </span>
      )}
      {owners.length > 0 && (
        <span>
          <Foreign>{owners.join(', ')}</Foreign>
        </span>
      )}
      {ownership !== 'OWNED' && (
        <Mark certainty="nobody">{t(ownership === 'UNOWNED' ? 'nobody' : 'twoOwners')}</Mark>
      )}
    </p>
  );
}

function Why({ proposal }: One) {
  const { t } = useTranslation('routing');
  const { keywords, scopeIn, purpose } = proposal.responsibility;
  const lines = [
    { field: 'KEYWORDS', text: keywords.join(', ') },
    { field: 'SCOPE', text: scopeIn },
    { field: 'PURPOSE', text: purpose },
  ] as const;
  const words = wordsOf(proposal);
  const isAskedBefore = proposal.why.some(({ field }) => field === 'ASKED_BEFORE');
  return (
    <ul className={classes.why}>
      {lines.map(({ field, text }) => {
        return proposal.why.some((found) => found.field === field) ? (
          <li key={field}>
            <span>{t(`why.${field}`)}</span> <Marked text={excerpt(text, words, SCOPE_SHOWN)} words={words} />
          </li>
        ) : null;
      })}
      {isAskedBefore && <li>{t('why.askedBefore')}</li>}
    </ul>
  );
}

// what was found in one place stands in others too; a single letter stands everywhere, and would mark what was not meant
const wordsOf = ({ why }: ProposalFragment) =>
  why
    .filter(({ field }) => field !== 'ASKED_BEFORE')
    .flatMap(({ text }) => [text, ...text.split(/[,\s]+/)].filter((word) => word.length > 1));

/** A text in which what the question found is heavier. */
function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const { i18n } = useTranslation();
  let at = 0;
  return (
    <span lang={foreignLanguage(text, i18n.language) ?? undefined}>
      {markWords(text, words).map((piece) => {
        const key = at;
        at += piece.text.length;
        return piece.isMarked ? <b key={key}>{piece.text}</b> : <Fragment key={key}>{piece.text}</Fragment>;
      })}
    </span>
  );
}
