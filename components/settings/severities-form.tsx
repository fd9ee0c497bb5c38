'use client';

import { Select } from '@/components/ui/select';
import { TextLink } from '@/components/ui/text-link';
import { Badge } from '@/components/ui/badge';
import type { BrandSettings } from '@/lib/brand/settings';
import type { Severity } from '@/lib/linter/finding';
import { RECOMMENDED } from '@/lib/linter/preset';
import { RULE_INFOS, type RuleId } from '@/lib/linter/registry';
import { SettingsSection } from './settings-section';

type Severities = BrandSettings['severities'];
type Weight = Severity | 'off';

const NAMES: Record<Weight, string> = { error: 'Error', warning: 'Warning', info: 'Note', off: 'Off' };

/** How much each rule weighs for this brand. What differs from the recommendation is marked, here and at every finding. */
export function SeveritiesForm({ value = {}, onChange }: { value: Severities; onChange: (severities: Severities) => void }) {
  const set = (rule: RuleId, weight: Weight) => {
    const { [rule]: _, ...others } = value;
    onChange(weight === RECOMMENDED[rule] ? others : { ...others, [rule]: weight });
  };
  return (
    <SettingsSection title="Checks" about="Errors keep a journey from being launched. A check that weighs other than recommended is marked wherever it is shown.">
      <ul className="divide-y divide-line rounded-lg border bg-raised">
        {RULE_INFOS.map(({ id, title }) => (
          <li key={id} className="flex items-center gap-3 px-4 py-2">
            <div className="min-w-0 flex-1 text-13">
              <TextLink href={`/help/rules/${id}`} className="no-underline hover:underline">
                {title}
              </TextLink>
            </div>
            {value[id] !== undefined && <Badge tone="accent">Recommended: {NAMES[RECOMMENDED[id]]}</Badge>}
            <div className="w-28 shrink-0">
              <Select<Weight>
                dense
                aria-label={`Weight of ${id}`}
                value={value[id] ?? RECOMMENDED[id]}
                onValueChange={(weight) => set(id, weight)}
                options={(Object.keys(NAMES) as Weight[]).map((weight) => ({ value: weight, label: NAMES[weight] }))}
              />
            </div>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
