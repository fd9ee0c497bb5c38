'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { ChipsField } from '@/components/ui/chips-field';
import { CountriesField } from '@/components/ui/countries-field';
import { Field } from '@/components/ui/field';
import { INDUSTRY_NAMES } from '@/lib/approval/risk/industry';
import { INDUSTRIES } from '@/lib/approval/rules';
import { PLATFORMS } from '@/lib/blueprint/platforms';
import { SettingsSection } from '../settings-section';
import type { RulesPartProps } from './rules-part-props';

const PLATFORM_CHIPS = PLATFORMS.map(({ name }) => ({ value: name, label: name }));

/** What is nothing new to this brand, and what is always delicate. */
export function KnownPart({ rules: { industries, platforms, countries }, change, errorOf, disabled }: RulesPartProps) {
  return (
    <SettingsSection title="This brand" about="What the law looks at more closely, and what is nothing new here. Platforms and countries of earlier launches need not be listed.">
      <fieldset disabled={disabled}>
        <legend className="text-12 font-medium text-muted">Regulated industries</legend>
        <div className="mt-1 grid gap-x-4 sm:grid-cols-4">
          {INDUSTRIES.map((each) => (
            <Checkbox
              key={each}
              disabled={disabled}
              checked={industries.includes(each)}
              onCheckedChange={(on) => change({ industries: INDUSTRIES.filter((other) => (other === each ? on : industries.includes(other))) })}
              label={INDUSTRY_NAMES[each]}
            />
          ))}
        </div>
      </fieldset>
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        <Field label="Platforms in use" error={errorOf('platforms')} hint="By the names touchpoints give them.">
          <ChipsField creates disabled={disabled} value={platforms} onValueChange={(next) => change({ platforms: next })} options={PLATFORM_CHIPS} placeholder="Klaviyo, Twilio…" empty="Type a name to add it." />
        </Field>
        <Field label="Countries written to" error={errorOf('countries')} hint="Found by name or two-letter code.">
          <CountriesField disabled={disabled} value={countries} onValueChange={(next) => change({ countries: next })} />
        </Field>
      </div>
    </SettingsSection>
  );
}
