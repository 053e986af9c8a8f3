import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Section } from '~/elements/section';
import type { EditableIdeaFragment } from '~/gql/graphql';
import { FormulaLine } from '../formula-line';
import pageClasses from '../page/idea-page.module.css';
import { namesOf } from '../people-words';
import classes from './idea-editor.module.css';

/** What somebody else saved while the reader was writing, to compare with before saving again. */
export function SavedMeanwhile({ idea }: { idea: EditableIdeaFragment }) {
  const { t } = useTranslation('idea');
  const saved = [
    { term: t('form.name'), value: idea.title },
    { term: t('form.problem'), value: idea.problem },
    { term: t('form.proposal'), value: idea.proposal },
    { term: t('form.people'), value: namesOf(idea.people) },
  ];
  return (
    <Section title={t('form.current')}>
      <p className={classes.help}>{t('form.currentHelp')}</p>
      <dl className={pageClasses.pairs}>
        {saved.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Foreign>{value}</Foreign>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('priority')}</dt>
          <dd>
            <FormulaLine idea={idea} />
          </dd>
        </div>
      </dl>
    </Section>
  );
}
