import { type MapState, mapQuery } from './map.address';

/** The state of the map that a GET form keeps: hidden fields for all that the form does not ask itself. */
export function MapKept({ state, change }: { state: MapState; change: Partial<MapState> }) {
  const params = new URLSearchParams(mapQuery({ ...state, ...change }));
  return [...params].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
