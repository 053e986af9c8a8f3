import { parseResponsibilitiesCsv } from '@groundcrew/shared';
import { sampleCsv } from './sample.csv';

test('the sample is read by the import without a word', () => {
  const { document, problems } = parseResponsibilitiesCsv(sampleCsv());
  expect(problems).toEqual([]);
  expect(document.responsibilities.map((each) => each.name)).toEqual([
    '환불 기준 관리',
    '행사 상품 환불 기준',
  ]);
});
