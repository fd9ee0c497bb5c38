import type { Severity } from './finding';
import type { RuleId } from './registry';

/** How much each rule weighs; `off` does not run it. */
export type Preset = Readonly<Record<RuleId, Severity | 'off'>>;

/** Errors for what no journey may be launched without and for faults of the graph; warnings for advice. */
export const RECOMMENDED: Preset = {
  'state-limit': 'error',
  'entry-criteria': 'error',
  'exit-criteria': 'error',
  timeout: 'error',
  'primary-kpi': 'warning',

  unreachable: 'warning',
  'dead-end': 'error',
  'no-path-to-success': 'error',
  'instant-cycle': 'error',
  'hand-off': 'warning',
  'win-back-cadence': 'warning',
  're-engagement-sunset': 'warning',
  'unknown-time-zone': 'warning',

  'touchpoint-elements': 'error',
  'failure-path': 'error',
  'opt-out': 'error',
  'sms-opt-out-words': 'error',
  'consent-channel': 'error',
  'transactional-misuse': 'warning',
  'quiet-hours': 'error',
  'frequency-cap': 'error',
  'simultaneous-channels': 'error',
  'repeated-message': 'warning',
  'angle-missing': 'warning',
  'late-touchpoint': 'warning',
  'success-window': 'warning',
  'channel-format': 'warning',
  'unknown-variable': 'warning',
  cta: 'warning',
  'channel-stage-fit': 'warning',
  'restricted-words': 'warning',
  'required-disclaimer': 'warning',

  'rate-source': 'error',
  'rate-sum': 'error',
  'rate-plausible': 'warning',
  'rate-conflict': 'warning',
  'measurable-transition': 'error',
  'impossible-trigger': 'warning',

  'ambiguous-transitions': 'warning',
  'unknown-touchpoint': 'warning',
  'duplicate-name': 'warning',

  'rule-error': 'error',
};
