import { notFound } from '~/api/api.server';

/** Every address that no other page has: the frame stays around the words. */
export const loader = () => {
  throw notFound();
};

export default function Nowhere() {
  return null;
}
