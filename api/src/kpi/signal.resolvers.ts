/** Resolvers of signal rules, for the composition root. */
import { KpiSignalRulesResolver, SignalFiringResolver, SignalRuleResolver } from './signal-rule.resolver';

export const signalResolvers = [SignalRuleResolver, SignalFiringResolver, KpiSignalRulesResolver];
