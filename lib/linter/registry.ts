import type { Rule, RuleInfo } from './rule';
import { ambiguousTransitions } from './rules/ambiguous-transitions';
import { angleMissing } from './rules/angle-missing';
import { channelFormat } from './rules/channel-format';
import { channelStageFit } from './rules/channel-stage-fit';
import { consentChannel } from './rules/consent-channel';
import { cta } from './rules/cta';
import { deadEnd } from './rules/dead-end';
import { duplicateName } from './rules/duplicate-name';
import { entryCriteria } from './rules/entry-criteria';
import { exitCriteria } from './rules/exit-criteria';
import { failurePath } from './rules/failure-path';
import { frequencyCap } from './rules/frequency-cap';
import { handOff } from './rules/hand-off';
import { impossibleTrigger } from './rules/impossible-trigger';
import { instantCycle } from './rules/instant-cycle';
import { lateTouchpoint } from './rules/late-touchpoint';
import { measurableTransition } from './rules/measurable-transition';
import { noPathToSuccess } from './rules/no-path-to-success';
import { optOut } from './rules/opt-out';
import { primaryKpi } from './rules/primary-kpi';
import { quietHours } from './rules/quiet-hours';
import { rateConflict } from './rules/rate-conflict';
import { ratePlausible } from './rules/rate-plausible';
import { rateSource } from './rules/rate-source';
import { rateSum } from './rules/rate-sum';
import { reEngagementSunset } from './rules/re-engagement-sunset';
import { repeatedMessage } from './rules/repeated-message';
import { requiredDisclaimer } from './rules/required-disclaimer';
import { restrictedWords } from './rules/restricted-words';
import { ruleError } from './rules/rule-error';
import { simultaneousChannels } from './rules/simultaneous-channels';
import { smsOptOutWords } from './rules/sms-opt-out-words';
import { stateLimit } from './rules/state-limit';
import { successWindow } from './rules/success-window';
import { timeout } from './rules/timeout';
import { touchpointElements } from './rules/touchpoint-elements';
import { transactionalMisuse } from './rules/transactional-misuse';
import { unknownTimeZone } from './rules/unknown-time-zone';
import { unknownTouchpoint } from './rules/unknown-touchpoint';
import { unknownVariable } from './rules/unknown-variable';
import { unreachable } from './rules/unreachable';
import { winBackCadence } from './rules/win-back-cadence';

/** Every rule, in the order in which their findings about one part are listed. */
export const RULES = [
  stateLimit,
  entryCriteria,
  exitCriteria,
  timeout,
  primaryKpi,
  unreachable,
  deadEnd,
  noPathToSuccess,
  instantCycle,
  handOff,
  winBackCadence,
  reEngagementSunset,
  unknownTimeZone,
  touchpointElements,
  failurePath,
  optOut,
  smsOptOutWords,
  consentChannel,
  transactionalMisuse,
  quietHours,
  frequencyCap,
  simultaneousChannels,
  repeatedMessage,
  angleMissing,
  lateTouchpoint,
  successWindow,
  channelFormat,
  unknownVariable,
  cta,
  channelStageFit,
  restrictedWords,
  requiredDisclaimer,
  rateSource,
  rateSum,
  ratePlausible,
  rateConflict,
  measurableTransition,
  impossibleTrigger,
  ambiguousTransitions,
  unknownTouchpoint,
  duplicateName,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'] | (typeof ruleError)['id'];

/** Title and reason of every rule that can appear in a finding. */
export const RULE_INFOS: readonly RuleInfo<RuleId>[] = [...RULES, ruleError];

/** Title and reason of one rule. */
export function ruleInfo(id: RuleId): RuleInfo<RuleId> {
  return RULE_INFOS.find((info) => info.id === id)!;
}
