/** Addresses on the way from a gray zone to the map. */
import { grayZonePath } from '~/elements/paths';

const escaped = encodeURIComponent;

export const proposePath = (id: string, from?: string) =>
  `${grayZonePath(id)}/propose${from ? `?from=${escaped(from)}` : ''}`;
export const proposalPath = (zoneId: string, id: string) =>
  `${grayZonePath(zoneId)}/proposals/${escaped(id)}`;
export const assignPath = (id: string) => `${grayZonePath(id)}/assign`;
export const concludePath = (id: string) => `${grayZonePath(id)}/conclude`;
