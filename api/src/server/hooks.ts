/** Where higher concepts add themselves to lower ones. */
import type { Hooks } from '../core/hooks';
import { detectRepeatedCovers } from '../gray-zone/cover.detector';
import { proposalDecisions } from '../gray-zone/proposal-decisions';
import { isTopicHeldByGrayZones, mergeGrayZonesOfTopics } from '../gray-zone/topic.hooks';
import { refuseTeamTaking, takeBackOfLeaver } from '../gray-zone/trial.hooks';
import { assignmentDecisions, trialDecisions } from '../gray-zone/trial-decisions';
import { refuseTeamPitched } from '../idea/idea.hooks';
import { ideaDecisions } from '../idea/idea-decisions';
import { impactDecisions } from '../idea/impact-decisions';
import { refuseIdleWebhook } from '../integration/webhook.hooks';
import { retireKpisOfLeaver } from '../kpi/kpi-retire.service';
import { detectGaps } from '../responsibility/gap.detector';
import { endPartiesOfLeaver, refuseTeamInUse } from '../responsibility/responsibility.hooks';
import { ideasWithGainShare } from '../reward/gain-share.hooks';
import { redemptionDecisions } from '../reward/redemption-decisions';
import { refuseTeamAwaited, withdrawOfLeaver } from '../routing/routing.hooks';
import { detectScatteredTopics } from '../routing/topic.detector';

export const hooks: Hooks = {
  memberLeaves: [endPartiesOfLeaver, retireKpisOfLeaver, takeBackOfLeaver, withdrawOfLeaver],
  teamCloses: [refuseTeamInUse, refuseTeamAwaited, refuseTeamTaking, refuseTeamPitched],
  webhookChosen: [refuseIdleWebhook],
  topicsMerge: [mergeGrayZonesOfTopics],
  topicInUse: [isTopicHeldByGrayZones],
  decisionSources: [
    proposalDecisions,
    assignmentDecisions,
    trialDecisions,
    ideaDecisions,
    impactDecisions,
    redemptionDecisions,
  ],
  grayZoneDetectors: [detectScatteredTopics, detectGaps, detectRepeatedCovers],
  ideasPaid: [ideasWithGainShare],
};
