import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { useMapLabels } from '../map-fields';

/** What the summary of errors calls each field, lines included. */
export function useProposeLabels(): Record<string, string> {
  const { t } = useTranslation(['grayZonePropose', 'grayZoneTake']);
  const map = useMapLabels();
  const lines = Array.from({ length: limits.proposalLinks }, (_none, index) => {
    const number = index + 1;
    return {
      [`links[${index}].responsibilityId`]: t('linkWork', { number }),
      [`links[${index}].relation`]: t('linkRelation', { number }),
      [`links[${index}].note`]: t('linkNote', { number }),
      [`effects[${index}].kpiId`]: t('effectKpi', { number }),
      [`effects[${index}].size`]: t('effectSize', { number }),
    };
  });
  return {
    question: t('question'),
    connection: t('connection'),
    gap: t('gapField'),
    mission: t('mission'),
    valueId: t('value'),
    ownerId: t('owner'),
    hypothesis: t('hypothesis'),
    ...map,
    ...Object.assign({}, ...lines),
    askTeamIds: t('askMore'),
    askTeam: t('addTeam'),
    weeks: t('grayZoneTake:weeksLabel'),
  };
}
