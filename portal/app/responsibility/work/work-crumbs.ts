import type { TFunction } from 'i18next';
import type { Crumb } from '../../elements/page';
import { responsibilityPath } from '../../elements/paths';

/** The way to a page about a responsibility: the map, then the responsibility itself. */
export function workCrumbs(t: TFunction<'responsibility'>, work: { id: string; name: string }): Crumb[] {
  return [
    { to: '/map', label: t('title') },
    { to: responsibilityPath(work.id), label: work.name },
  ];
}
