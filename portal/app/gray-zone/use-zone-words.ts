import { addDays } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import { useRoot } from '~/frame/use-root';
import { useHolderName } from '~/responsibility/work/use-holder-name';
import { ageInDays } from './age';
import { evidenceWords } from './evidence-words';
import { waitingWords } from './waiting-words';

/** A gray zone in sentences: what was counted, what waits next, how long it has been there. */
export function useZoneWords() {
  const { t } = useTranslation('grayZone');
  const format = useFormat();
  const nameOf = useHolderName();
  const now = useRoot()?.now;
  return {
    evidence(zone: Parameters<typeof evidenceWords>[0]): string {
      const said = evidenceWords(zone);
      const sentence = t(`evidence.${said.word}`, {
        count: 'count' in said ? said.count : 0,
        requests: 'requests' in said ? format.number(said.requests) : '',
        name: 'name' in said ? said.name : '',
        from: 'from' in said ? said.from : '',
        to: 'to' in said ? said.to : '',
      });
      const helpers = 'helpers' in said ? said.helpers : 0;
      return helpers > 0 ? `${sentence} · ${t('evidence.helpers', { count: helpers })}` : sentence;
    },
    waiting(zone: Parameters<typeof waitingWords>[0]): string {
      const said = waitingWords(zone, (to) => addDays(to, -1));
      return t(`waiting.${said.word}`, {
        count: 'count' in said ? said.count : 0,
        total: 'total' in said ? said.total : 0,
        name: 'name' in said ? said.name : '',
        owner: 'owner' in said ? nameOf(said.owner) : '',
        day: 'lastDay' in said ? format.day(said.lastDay) : '',
      });
    },
    age: (since: string) => t('age', { count: ageInDays(since, now ?? since) }),
    ageSaid: (since: string) => t('ageSaid', { count: ageInDays(since, now ?? since) }),
  };
}
