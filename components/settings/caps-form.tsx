'use client';

import { ChannelIcon } from '@/components/ui/channel-icon';
import { DurationField } from '@/components/ui/duration-field';
import { Field } from '@/components/ui/field';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import type { BrandSettings } from '@/lib/brand/settings';
import { CHANNELS, CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { DEFAULT_FREQUENCY_CAPS, type FrequencyCap } from '@/lib/journey/channel-policy';
import { describeDuration } from '@/lib/journey/duration';
import { SettingsSection } from './settings-section';

type Caps = BrandSettings['frequencyCaps'];
type Choice = 'default' | 'own' | 'none';

const FIRST_CAP: FrequencyCap = { count: 1, within: 'P7D' };

/** How often a customer may be written to on each channel. */
export function CapsForm({ value = {}, onChange }: { value: Caps; onChange: (caps: Caps) => void }) {
  const set = (channel: Channel, cap: FrequencyCap | 'none' | undefined) => {
    const { [channel]: _, ...others } = value;
    onChange(cap === undefined ? others : { ...others, [channel]: cap });
  };
  return (
    <SettingsSection title="Frequency caps" about="At most this many marketing messages to one customer within any stretch of time this long. Transactional messages are exempt.">
      <ul className="divide-y divide-line rounded-lg border bg-raised">
        {CHANNELS.map((channel) => {
          const cap = value[channel];
          const choice: Choice = cap === undefined ? 'default' : cap === 'none' ? 'none' : 'own';
          const standard = DEFAULT_FREQUENCY_CAPS[channel];
          const name = CHANNEL_NAMES[channel];
          return (
            <li key={channel} className="flex min-h-13 flex-wrap items-center gap-3 px-4 py-2">
              <span className="flex w-28 items-center gap-2 text-13 font-medium">
                <ChannelIcon channel={channel} decorative />
                {name}
              </span>
              <div className="w-56">
                <Select<Choice>
                  dense
                  aria-label={`${name} cap`}
                  value={choice}
                  onValueChange={(next) => set(channel, next === 'none' ? 'none' : next === 'own' ? (standard ?? FIRST_CAP) : undefined)}
                  options={[
                    { value: 'default', label: standard ? `Default: ${describeCap(standard)}` : 'Default: no cap' },
                    { value: 'own', label: 'Own cap' },
                    { value: 'none', label: 'No cap' },
                  ]}
                />
              </div>
              {cap !== undefined && cap !== 'none' && (
                <div className="flex items-start gap-2">
                  <Field label={`${name}, messages at most`} hideLabel className="w-20">
                    <NumberField dense min={0} value={cap.count} onValueChange={(count) => count !== undefined && set(channel, { ...cap, count: Math.round(count) })} />
                  </Field>
                  <span className="py-1 text-13 text-muted">within</span>
                  <Field label={`${name}, within`} hideLabel className="w-28">
                    <DurationField dense value={cap.within} onValueChange={(within) => within !== undefined && set(channel, { ...cap, within })} />
                  </Field>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </SettingsSection>
  );
}

function describeCap({ count, within }: FrequencyCap): string {
  return `${count} in ${describeDuration(within)}`;
}
