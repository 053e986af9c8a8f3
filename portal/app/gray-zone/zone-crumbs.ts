import type { TFunction } from 'i18next';
import type { Crumb } from '../elements/page';
import { grayZonePath } from '../elements/paths';

/** The way to a page on which one acts on a gray zone. */
export function zoneCrumbs(t: TFunction<'grayZone'>, zone: { id: string; question: string }): Crumb[] {
  return [
    { to: '/gray-zones', label: t('title') },
    { to: grayZonePath(zone.id), label: zone.question },
  ];
}
