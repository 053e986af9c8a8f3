/**
 * Words by which throughput goes (domain.md, "kpi": cases per head, talk time, cost per head), in Korean and English, as call centres
 * write them. They serve advice only, so they would rather miss one than flag a good KPI: 원스톱 처리 건수 is none, and 상담 시간대 is a time of day.
 */

// Korean is compared without spaces: 통화 시간 and 통화시간 are the same words.
const KOREAN: readonly RegExp[] = [
  /(?:1인|일인|인|인원|상담[사원]|직원|명)당(?:일)?(?:평균)?(?:문의|상담|통화|콜|전화|응대|처리|해결|답변|티켓|건수|비용|인건비|원가|시간)/,
  /(?:건|콜|통화|문의|상담|티켓)당(?:평균)?(?:상담|통화|처리|응대)?(?:비용|인건비|원가|시간)/,
  /(?:통화|상담|응대|처리|후처리)시간(?!대|외|내|안|중|밖|이후|이전)/,
  /(?<!원스톱|첫|최초|1차|한번에|자동)(?:처리|응대|상담|통화|콜|답변)(?:건수|콜수|량)/,
];

const ENGLISH: readonly RegExp[] = [
  /\b(?:aht|acw|att|cph)\b/,
  /\b(?:talk|handle|handling|call|after[ -]call|wrap[ -]?up|hold) ?time\b/,
  /\b(?:cases?|tickets?|calls?|contacts?|inquiries|enquiries|chats?|e?-?mails?|cost|costs|spend|replies|answers|solves?|resolutions?)(?: \w+)? (?:per|\/|a|an|each) ?(?:head|agent|operator|person|employee|staff|member|fte|hour|shift)\b/,
  /\b(?:cost|costs|spend) (?:per|\/|a) ?(?:contact|case|call|ticket|inquiry|enquiry|chat)\b/,
  /\b(?:cases?|tickets?|calls?|contacts?|inquiries|enquiries|chats?) (?:handled|answered|closed|processed)\b/,
];

/** Whether a name says cases per head, talk time or cost per head. */
export function namesThroughput(name: string): boolean {
  const text = name.normalize('NFKC').toLowerCase();
  const joined = text.replace(/\s+/g, '');
  const spaced = text.replace(/\s*\/\s*/g, ' / ').replace(/\s+/g, ' ');
  return KOREAN.some((words) => words.test(joined)) || ENGLISH.some((words) => words.test(spaced));
}
