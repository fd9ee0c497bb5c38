'use client';

import type { ReactNode } from 'react';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { Field } from '@/components/ui/field';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import { DEFAULT_RULES } from '@/lib/approval/default-rules';
import { RISK_LEVELS, RISK_WORDS, type RiskLevel } from '@/lib/approval/risk-level';
import type { RiskThresholds } from '@/lib/approval/rules';
import { THRESHOLD_WORDS } from '@/lib/approval/threshold-words';
import { CHANNELS, CHANNEL_NAMES } from '@/lib/journey/channel';
import { SettingsSection } from '../settings-section';
import { FollowMark } from './follow-mark';
import type { RulesPartProps } from './rules-part-props';

const USUAL = DEFAULT_RULES.thresholds;
const LEVELS = RISK_LEVELS.map((value) => ({ value, label: RISK_WORDS[value] }));

/** Figures of one threshold, of which each is typed: from which value on a launch is of which risk. */
const FIGURES: { name: keyof RiskThresholds; level: RiskLevel; field: string; mode: 'number' | 'percent' | 'money'; unit?: string; words: string }[] = [
  { name: 'emailReach', level: 'high', field: 'high', mode: 'number', unit: 'people', words: 'High from' },
  { name: 'emailReach', level: 'critical', field: 'critical', mode: 'number', unit: 'people', words: 'Critical above' },
  { name: 'dailySpend', level: 'high', field: 'high', mode: 'money', unit: 'a day', words: 'High above' },
  { name: 'dailyAdSpend', level: 'critical', field: 'critical', mode: 'money', unit: 'a day', words: 'Critical above' },
  { name: 'unverifiedShare', level: 'medium', field: 'medium', mode: 'percent', words: 'Medium from' },
  { name: 'unverifiedShare', level: 'high', field: 'high', mode: 'percent', words: 'High from' },
  { name: 'warnings', level: 'medium', field: 'medium', mode: 'number', unit: 'open', words: 'Medium from' },
  { name: 'warnings', level: 'high', field: 'high', mode: 'number', unit: 'open', words: 'High from' },
  { name: 'change', level: 'medium', field: 'medium', mode: 'percent', words: 'Medium from' },
  { name: 'change', level: 'high', field: 'high', mode: 'percent', words: 'High from' },
];
const FIGURED = ['emailReach', 'dailySpend', 'dailyAdSpend', 'unverifiedShare', 'warnings', 'change'] as const;
const FIXED = ['regulated', 'newPlatform', 'newCountry'] as const;

/** From which figures on a launch is of which risk, with what is usual beside each. */
export function ThresholdsPart({ rules: { thresholds }, change, errorOf, disabled, follows }: RulesPartProps & { follows: boolean }) {
  const put = (part: Partial<RiskThresholds>) => change({ thresholds: { ...thresholds, ...part } });
  const figureOf = (of: RiskThresholds, name: string, field: string) => (of as unknown as Record<string, Record<string, number>>)[name]![field];
  const putFigure = (name: string, field: string, value: number | undefined) => put({ [name]: { ...(thresholds as unknown as Record<string, object>)[name], [field]: value } } as Partial<RiskThresholds>);
  return (
    <SettingsSection title="How risk is weighed" mark={<FollowMark follows={follows} />} about="A launch is as risky as the riskiest thing about it. What differs from what is usual says so. Money is in each journey’s own currency.">
      <ul className="divide-y divide-line rounded-lg border bg-raised">
        {FIGURED.map((name) => (
          <Row key={name} name={name} error={errorOf(`thresholds.${name}`)}>
            {FIGURES.filter((figure) => figure.name === name).map(({ level, field, mode, unit, words }) => {
              const value = figureOf(thresholds, name, field);
              const usual = figureOf(USUAL, name, field)!;
              return (
                <Field key={level} label={words} className="w-34" hint={value === usual ? undefined : `Usual: ${mode === 'percent' ? `${usual * 100} %` : usual.toLocaleString('en-US')}`}>
                  <NumberField dense disabled={disabled} min={0} max={mode === 'percent' ? 1 : undefined} mode={mode === 'money' ? 'number' : mode} unit={unit} aria-label={`${THRESHOLD_WORDS[name].name}: ${words.toLowerCase()}`} value={value} onValueChange={(next) => putFigure(name, field, next)} />
                </Field>
              );
            })}
          </Row>
        ))}
        {FIXED.map((name) => (
          <Row key={name} name={name} error={errorOf(`thresholds.${name}`)}>
            <Field label="Is at least" className="w-34" hint={thresholds[name] === USUAL[name] ? undefined : `Usual: ${RISK_WORDS[USUAL[name]].toLowerCase()}`}>
              <Select<RiskLevel> dense disabled={disabled} aria-label={`${THRESHOLD_WORDS[name].name}: risk`} value={thresholds[name]} onValueChange={(level) => put({ [name]: level })} options={LEVELS} />
            </Field>
          </Row>
        ))}
        <li className="px-4 py-3">
          <Words name="channels" />
          <div className="mt-2 grid gap-x-5 gap-y-1.5 sm:grid-cols-3">
            {CHANNELS.map((channel) => (
              <div key={channel} className="flex items-center gap-2 text-13">
                <ChannelIcon channel={channel} decorative />
                <span className="flex-1">{CHANNEL_NAMES[channel]}</span>
                <Select<RiskLevel>
                  dense
                  disabled={disabled}
                  className="w-26!"
                  aria-label={`${CHANNEL_NAMES[channel]}: risk at least`}
                  value={thresholds.channels[channel]}
                  onValueChange={(level) => put({ channels: { ...thresholds.channels, [channel]: level } })}
                  options={LEVELS.map((option) => (option.value === USUAL.channels[channel] ? { ...option, hint: 'usual' } : option))}
                />
              </div>
            ))}
          </div>
        </li>
      </ul>
    </SettingsSection>
  );
}

function Row({ name, error, children }: { name: keyof RiskThresholds; error: string | undefined; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-56 flex-1">
        <Words name={name} />
        {error && <p role="alert" className="mt-1 text-12 text-danger-ink">{error}</p>}
      </div>
      <div className="flex gap-3 sm:w-71">{children}</div>
    </li>
  );
}

function Words({ name }: { name: keyof RiskThresholds }) {
  return (
    <>
      <p className="text-13 font-medium">{THRESHOLD_WORDS[name].name}</p>
      <p className="max-w-110 text-12 text-pretty text-muted">{THRESHOLD_WORDS[name].why}</p>
    </>
  );
}
