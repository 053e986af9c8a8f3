import { MetricRole } from '../metric/metric';
import { type AdviceSubject, adviceFor } from './advice';
import { AdviceCode, KpiBasis } from './kpi';
import { KpiTemplateKey, kpiLibrary } from './library';

const aSubject = (change: Partial<AdviceSubject> = {}): AdviceSubject => ({
  name: '문의 비중',
  numerator: { role: MetricRole.CONTACTS, name: '문의' },
  denominator: { role: MetricRole.ORDERS, name: '주문' },
  periodCount: 30,
  ...change,
});
const codes = (change: Partial<AdviceSubject>) => adviceFor(aSubject(change)).map(({ code }) => code);
const named = (name: string) =>
  codes({
    name,
    numerator: { role: MetricRole.OTHER, name: 'A' },
    denominator: { role: MetricRole.OTHER, name: 'B' },
  });

it('has nothing to say about a contact rate with thirty periods', () => {
  expect(adviceFor(aSubject())).toEqual([]);
});

it('finds nothing to compare 20 contacts with, and offers contact rates', () => {
  expect(adviceFor(aSubject({ denominator: null }))).toEqual([
    {
      code: AdviceCode.LONE_ABSOLUTE,
      offers: [
        KpiTemplateKey.CONTACT_RATE_ORDERS,
        KpiTemplateKey.CONTACT_RATE_PAYMENTS,
        KpiTemplateKey.CONTACT_RATE_SIGN_UPS,
      ],
      periodCount: null,
    },
  ]);
});

it('offers what 100 payments alone would be compared with', () => {
  const [advice] = adviceFor(
    aSubject({ name: '결제', numerator: { role: MetricRole.PAYMENTS, name: '결제' }, denominator: null }),
  );
  expect(advice?.offers).toEqual([KpiTemplateKey.CONTACT_RATE_PAYMENTS]);
});

it('offers nothing where the library knows nothing', () => {
  const other = { role: MetricRole.OTHER, name: '쿠폰 오류' };
  expect(adviceFor(aSubject({ name: '쿠폰 오류', numerator: other, denominator: null }))).toEqual([
    { code: AdviceCode.LONE_ABSOLUTE, offers: [], periodCount: null },
  ]);
});

it('calls eleven periods a snapshot and says how many there are; twelve are a trend', () => {
  expect(adviceFor(aSubject({ periodCount: 11 }))).toEqual([
    { code: AdviceCode.SNAPSHOT, offers: [], periodCount: 11 },
  ]);
  expect(adviceFor(aSubject({ periodCount: 0 }))[0]?.periodCount).toBe(0);
  expect(adviceFor(aSubject({ periodCount: 12 }))).toEqual([]);
});

it('flags cases per head by its roles, and offers contact rate and one-stop rate', () => {
  expect(
    adviceFor(
      aSubject({
        name: '생산성',
        numerator: { role: MetricRole.CASES_HANDLED, name: '처리' },
        denominator: { role: MetricRole.HEADCOUNT, name: '인원' },
      }),
    ),
  ).toEqual([
    {
      code: AdviceCode.THROUGHPUT,
      offers: [KpiTemplateKey.CONTACT_RATE_ORDERS, KpiTemplateKey.ONE_STOP_RATE],
      periodCount: null,
    },
  ]);
});

it.each([
  [MetricRole.TALK_TIME, MetricRole.CONTACTS],
  [MetricRole.COST, MetricRole.HEADCOUNT],
  [MetricRole.COST, MetricRole.CONTACTS],
  [MetricRole.CONTACTS, MetricRole.HEADCOUNT],
])('flags %s ÷ %s', (over, under) => {
  expect(
    codes({ numerator: { role: over, name: 'A' }, denominator: { role: under, name: 'B' }, name: 'C' }),
  ).toEqual([AdviceCode.THROUGHPUT]);
});

it.each([
  [MetricRole.COST, MetricRole.ORDERS],
  [MetricRole.REVENUE, MetricRole.HEADCOUNT],
  [MetricRole.CANCELLATIONS, MetricRole.PAYMENTS],
])('does not flag %s ÷ %s', (over, under) => {
  expect(
    codes({ numerator: { role: over, name: 'A' }, denominator: { role: under, name: 'B' }, name: 'C' }),
  ).toEqual([]);
});

it('says both of a lone count of cases handled', () => {
  expect(codes({ numerator: { role: MetricRole.CASES_HANDLED, name: '처리' }, denominator: null })).toEqual([
    AdviceCode.LONE_ABSOLUTE,
    AdviceCode.THROUGHPUT,
  ]);
});

it.each([
  '1인당 처리 건수',
  '인당 처리건수',
  '상담원당 일 평균 통화 건수',
  '상담사당 응대 건수',
  '일인당 비용',
  '인당 인건비',
  '처리 건수',
  '일 처리량',
  '콜 수당 비용 / 건당 비용',
  '건당 처리 시간',
  '평균 통화 시간',
  '통화시간',
  '상담 시간 단축',
  '후처리 시간',
  'AHT',
  'aht (초)',
  'ACW',
  'Talk time',
  'Average handle time',
  'average handling time',
  'After-call time',
  'Cases per head',
  'cases handled per agent',
  'Tickets / agent',
  'Calls per hour',
  'Cost per head',
  'cost per contact',
  'Tickets closed',
])('knows throughput by its name: %s', (name) => {
  expect(named(name)).toEqual([AdviceCode.THROUGHPUT]);
});

it.each([
  '문의 비중',
  '원스톱 처리율',
  '원스톱 처리 건수 비중',
  '첫 처리 건수 비중',
  '24시간 내 첫 응답률',
  '정시 출고율',
  '취소율',
  '상담 시간대별 문의 비중',
  '상담 시간 외 문의 비중',
  '재문의율',
  '자동 처리 건수 비중',
  'Contact rate',
  'One-stop rate',
  'On-time dispatch',
  'First response within 24 h',
  'Contacts per 1,000 orders',
  'Contacts per order',
  'Contacts removed by the form',
  'Cost of returns per order',
  'Time to refund',
  'That rate',
  '',
])('leaves a good KPI alone: %j', (name) => {
  expect(named(name)).toEqual([]);
});

it('reads a metric’s name only where its role says nothing', () => {
  const under = { role: MetricRole.CONTACTS, name: '문의' };
  const oneStop = { role: MetricRole.CONTACTS_SOLVED_FIRST_TOUCH, name: '한 번에 끝난 처리 건수' };
  expect(codes({ name: 'A', numerator: oneStop, denominator: under })).toEqual([]);
  expect(
    codes({ name: 'A', numerator: { role: MetricRole.OTHER, name: '처리 건수' }, denominator: under }),
  ).toEqual([AdviceCode.THROUGHPUT]);
});

describe('the library', () => {
  it('has each of its keys once, in its order', () => {
    expect(kpiLibrary.map(({ key }) => key)).toEqual(Object.values(KpiTemplateKey));
  });

  it('is never flagged by its own advice, whatever it is called', () => {
    for (const { numeratorRole, denominatorRole } of kpiLibrary) {
      expect(denominatorRole).not.toBeNull();
      expect(
        codes({
          name: '처리 건수',
          numerator: { role: numeratorRole, name: 'A' },
          denominator: denominatorRole && { role: denominatorRole, name: 'B' },
        }),
      ).toEqual([]);
    }
  });

  it('counts contacts as a rate and parts of a whole as proportions', () => {
    for (const { key, basis, numeratorRole } of kpiLibrary) {
      const isRate = numeratorRole === MetricRole.CONTACTS || key === KpiTemplateKey.CONTACTS_REMOVED;
      expect(basis).toBe(isRate ? KpiBasis.RATE : KpiBasis.PROPORTION);
    }
  });
});
