import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Section } from '~/elements/section';
import type { ShownGroup } from './board.server';
import { type BoardFilter, boardPath } from './board-filter';
import { BoardRows } from './board-rows';

/** One state of the board, with the way to all of it where only the first are shown. */
export function BoardGroupSection({ shown, filter }: { shown: ShownGroup; filter: BoardFilter }) {
  const { t } = useTranslation('grayZone');
  const { group, total, zones } = shown;
  const title = t(`group.${group}`);
  const isPart = filter.state === '' && zones.length < total;
  return (
    <Section
      id={group.toLowerCase()}
      title={title}
      note={total > 0 ? t('count', { count: total }) : undefined}
      more={
        isPart
          ? { to: boardPath({ ...filter, state: group }), label: t('allOf', { count: total }) }
          : undefined
      }
    >
      {zones.length > 0 ? (
        <BoardRows zones={zones} label={title} />
      ) : (
        <Empty>{t(`groupNone.${group}`)}</Empty>
      )}
    </Section>
  );
}
