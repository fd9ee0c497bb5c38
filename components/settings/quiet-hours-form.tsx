'use client';

import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Switch } from '@/components/ui/switch';
import type { BrandSettings } from '@/lib/brand/settings';
import { SettingsSection } from './settings-section';

const NIGHT = { from: '21:00', until: '08:00' };
const ZONES = Intl.supportedValuesOf('timeZone').map((value) => ({ value }));

/** When customers are left alone, and whose clock counts. */
export function QuietHoursForm({ settings, onChange }: { settings: BrandSettings; onChange: (part: Partial<BrandSettings>) => void }) {
  const { quietHours, timeZone } = settings;
  const hours = quietHours ?? NIGHT;
  return (
    <SettingsSection
      title="Quiet hours and time zone"
      about="SMS, WhatsApp and push wait until quiet hours are over where the customer is. When their time zone is not known, the brand’s stands in for it."
    >
      <div className="flex flex-wrap items-start gap-6">
        <Switch
          label="Own quiet hours"
          hint={quietHours ? undefined : 'Default: 21:00 to 08:00'}
          checked={quietHours !== undefined}
          onCheckedChange={(own) => onChange({ quietHours: own ? NIGHT : undefined })}
        />
        {quietHours && (
          <div className="flex gap-3">
            <Field label="From">
              <Input type="time" value={hours.from} onValueChange={(from) => from && onChange({ quietHours: { ...hours, from } })} />
            </Field>
            <Field label="Until">
              <Input type="time" value={hours.until} onValueChange={(until) => until && onChange({ quietHours: { ...hours, until } })} />
            </Field>
          </div>
        )}
        <Field label="Time zone" className="w-64">
          <Combobox placeholder="America/Chicago" suggestions={ZONES} value={timeZone ?? ''} onValueChange={(zone) => onChange({ timeZone: zone || undefined })} />
        </Field>
      </div>
    </SettingsSection>
  );
}
