import { ideaPath } from '../elements/paths';

/** Where a press on "support" leads back to: the list or the page that it was pressed on, nothing else. */
export function backPath(asked: unknown, id: string): string {
  return typeof asked === 'string' && /^\/(ideas(\/[\w%=-]+)?)?(\?[^\\\s]*)?$/.test(asked)
    ? asked
    : ideaPath(id);
}
