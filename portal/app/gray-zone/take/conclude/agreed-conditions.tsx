import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Section } from '~/elements/section';
import type { ConsentShownFragment } from '~/gql/graphql';
import { useTakeWords } from '../use-take-words';
import own from './conclude.module.css';

/** The conditions that were taken when everybody agreed; whoever decides looks at them again. */
export function AgreedConditions({ consents }: { consents: readonly ConsentShownFragment[] }) {
  const { t } = useTranslation('grayZoneTake');
  const words = useTakeWords();
  const taken = consents.filter(({ conditionAcceptedAt }) => conditionAcceptedAt);
  if (taken.length === 0) return null;
  return (
    <Section title={t('promises')}>
      <ul className={own.promises}>
        {taken.map((consent) => (
          <li key={consent.team.id}>
            <strong>{words.person(consent.answeredBy?.name ?? consent.team.name)}</strong>
            <br />
            <Foreign>{consent.words ?? ''}</Foreign>
          </li>
        ))}
      </ul>
    </Section>
  );
}
