/**
 * What is decided, dated or current is so on the company's day, the same for everybody (decision 004): a viewer chooses their own time
 * zone themselves.
 */
import { sourceFiles } from './source-files';

/** What a viewer's own day may say: which of their own tasks are due. */
const OWN_DAY = ['api/src/kpi/kpi-page.service.ts'];

describe('the viewer’s own day', () => {
  it('decides nothing, in any concept', () => {
    const asks = /\bcontext\.today\b|[{,]\s*today\b[^{}]*\}\s*=\s*context\b/;
    const found = sourceFiles()
      .filter((file) => file.path.startsWith('api/src/'))
      .filter((file) => asks.test(file.text))
      .map((file) => file.path);
    expect(found).toEqual(OWN_DAY);
  });
});
