/** Limits that stand once and serve both sides: the API refuses beyond them, the portal's fields stop at them. */
export const limits = {
  name: 120,
  line: 300,
  text: 4000,
  email: 254,
  password: { min: 10, max: 200 },
  keywords: 30,
  keyword: 40,
  values: 12,
  stages: 30,
  splitChildren: 20,
  page: 100,
  searchText: 200,
  searchHits: 20,
  /** Responsibilities proposed for a question. */
  proposals: 10,
  /** Days over which a topic is looked at, at most. */
  routingDays: 4_000,
  /** Characters of an imported file: about 10 MB. */
  importText: 10_000_000,
  /** Points of one typed mutation. */
  typedPoints: 1_000,
  /** Days of a metric or a KPI that one query shows. */
  trendDays: 8_000,
  /** The same by single days: a chart with more points is a band of ink. */
  trendDaysByDay: 800,
  /** Open ones of a KPI, and all of them with those that are done. */
  kpiTasks: 30,
  kpiTasksInAll: 300,
  /** Baselines of a KPI that were set on purpose, and the days of one. */
  kpiBaselines: 30,
  kpiBaselineDays: 800,
  /** Changes registered on a KPI, without those that were withdrawn, and all of them: its page shows each. */
  kpiChanges: 200,
  kpiChangesInAll: 400,
  /** A check-in is a sentence or two. */
  checkIn: 1_000,
  kpiHelpers: 20,
  signalRules: 10,
  signalRun: 12,
  metricUnit: 20,
  webhookUrl: 1_000,
  /** Teams that somebody names in a gray zone, or asks beside those touched. */
  grayZoneTeams: 10,
  /** Counted in one entry of a work log. */
  deliveries: 1_000,
  milestones: 30,
  proposalLinks: 12,
  proposalEffects: 5,
  ideaReach: 10_000_000,
  ideaWeight: 100,
  ideaEvidence: 30,
  ideaPeople: 20,
  ideaComment: 2_000,
  mentions: 20,
  /** Minor units: a trillion won, which a double carries exactly. */
  money: 1_000_000_000_000,
  recipients: 20,
  recognition: 1_000,
  idempotencyKey: 120,
  rewardUnit: 10,
  rewardUnits: 1_000_000_000,
  rewardStock: 1_000_000,
} as const;
