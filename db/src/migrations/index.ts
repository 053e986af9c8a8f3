/** Every migration, oldest first. */
import { Core1000000000000 } from './1000-core';
import { Responsibility1100000000000 } from './1100-responsibility';
import { ImportClaim1200000000000 } from './1200-import-claim';
import { Metric1300000000000 } from './1300-metric';
import { ApiToken1310000000000 } from './1310-api-token';
import { Kpi1400000000000 } from './1400-kpi';
import { SignalRule1410000000000 } from './1410-signal-rule';
import { Notification1500000000000 } from './1500-notification';
import { Webhook1510000000000 } from './1510-webhook';
import { Routing1600000000000 } from './1600-routing';
import { GrayZone1700000000000 } from './1700-gray-zone';
import { GrayZoneTrial1710000000000 } from './1710-gray-zone-trial';
import { Idea1800000000000 } from './1800-idea';
import { Recognition1900000000000 } from './1900-recognition';
import { Reward2000000000000 } from './2000-reward';
import { AuditChain2010000000000 } from './2010-audit-chain';
import { RedemptionAsChosen2020000000000 } from './2020-redemption-as-chosen';
import { IdeaStarted2030000000000 } from './2030-idea-started';
import { MetricLateDays2040000000000 } from './2040-metric-late-days';

export const migrations = [
  Core1000000000000,
  Responsibility1100000000000,
  ImportClaim1200000000000,
  Metric1300000000000,
  ApiToken1310000000000,
  Kpi1400000000000,
  SignalRule1410000000000,
  Notification1500000000000,
  Webhook1510000000000,
  Routing1600000000000,
  GrayZone1700000000000,
  GrayZoneTrial1710000000000,
  Idea1800000000000,
  Recognition1900000000000,
  Reward2000000000000,
  AuditChain2010000000000,
  RedemptionAsChosen2020000000000,
  IdeaStarted2030000000000,
  MetricLateDays2040000000000,
];
