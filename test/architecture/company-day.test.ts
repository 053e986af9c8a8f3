/** Metrics and KPIs are judged, locked and completed on the company's day: a viewer chooses their own time zone themselves. */
import { sourceFiles } from './source-files';

/** What a viewer's own day may decide: which tasks are due for them, and whom they see in a team today. */
const OWN_DAY = ['api/src/kpi/kpi-page.service.ts'];

describe('the viewer’s own day', () => {
  it('decides nothing of a metric or a KPI', () => {
    const asks = /\bcontext\.today\b|\{[^{}]*\btoday\b[^{}]*\}\s*=\s*context\b/;
    const found = sourceFiles()
      .filter((file) => /^api\/src\/(kpi|metric)\//.test(file.path))
      .filter((file) => asks.test(file.text))
      .map((file) => file.path);
    expect(found).toEqual(OWN_DAY);
  });
});
