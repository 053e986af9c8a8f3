import {
  acceptRequestInput,
  askWhoseInput,
  bounceRequestInput,
  changeTopicInput,
  mergeTopicsInput,
  renameTopicInput,
  routeRequestInput,
  routingFilter,
  topicFilter,
  withdrawRequestInput,
} from '@groundcrew/shared';
import { inputType } from '../core/input-type';

export const AskWhoseInput = inputType('AskWhoseInput', askWhoseInput);
export const RouteRequestInput = inputType('RouteRequestInput', routeRequestInput);
export const AcceptRequestInput = inputType('AcceptRequestInput', acceptRequestInput);
export const BounceRequestInput = inputType('BounceRequestInput', bounceRequestInput);
export const WithdrawRequestInput = inputType('WithdrawRequestInput', withdrawRequestInput);
export const ChangeTopicInput = inputType('ChangeTopicInput', changeTopicInput);
export const RenameTopicInput = inputType('RenameTopicInput', renameTopicInput);
export const MergeTopicsInput = inputType('MergeTopicsInput', mergeTopicsInput);
export const RoutingFilter = inputType('RoutingFilter', routingFilter);
export const TopicFilter = inputType('TopicFilter', topicFilter);
