import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import type { IdeaFormulaFragment } from '~/gql/graphql';
import { formulaParts } from './formula';

/** 도달 310 × 효과 0.8 ÷ 노력 2 = 124 */
export function FormulaLine({ idea }: { idea: IdeaFormulaFragment }) {
  const { t } = useTranslation('idea');
  const format = useFormat();
  const { reach, effect, effort } = formulaParts(idea);
  return (
    <span data-figures>
      {t('formula', {
        reach: format.number(reach),
        effect: format.number(effect),
        effort: format.number(effort),
      })}{' '}
      <b>{format.number(Math.round(idea.priority * 10) / 10)}</b>
    </span>
  );
}
