import { redirect } from '@remix-run/node';

/** The directory is a view of the map. */
export const loader = () => redirect('/map?view=list');
