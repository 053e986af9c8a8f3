import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';

/** Words of every field of the form, so that the summary can name what is to be mended. */
export function useEditorLabels(): Record<string, string> {
  const { t } = useTranslation('idea');
  const rows = (count: number, labels: (at: number) => Record<string, string>) =>
    Object.assign({}, ...Array.from({ length: count }, (_none, at) => labels(at))) as Record<string, string>;
  return {
    title: t('form.name'),
    problem: t('form.problem'),
    proposal: t('form.proposal'),
    reach: t('form.reach'),
    effect: t('form.effect'),
    effort: t('form.effort'),
    valueId: t('form.value'),
    people: t('form.people'),
    ...rows(limits.ideaEvidence, (at) => {
      const row = t('form.kind', { at: at + 1 });
      return {
        [`evidence[${at}].kind`]: row,
        [`evidence[${at}].text`]: `${row}, ${t('form.text')}`,
        [`evidence[${at}].source`]: `${row}, ${t('form.source')}`,
        [`evidence[${at}].figure`]: `${row}, ${t('form.figure')}`,
        [`evidence[${at}].kpiId`]: `${row}, ${t('form.kpi')}`,
      };
    }),
    ...rows(limits.ideaPeople, (at) => {
      const row = t('form.who', { at: at + 1 });
      return {
        [`people[${at}].memberId`]: row,
        [`people[${at}].role`]: `${row}, ${t('form.role')}`,
        [`people[${at}].weight`]: `${row}, ${t('form.weight')}`,
      };
    }),
  };
}
