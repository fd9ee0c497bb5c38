'use client';

import { ChevronDown, ChevronUp, Wrench } from 'lucide-react';
import { memo } from 'react';
import { useFromFindings } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Segmented } from '@/components/ui/segmented';
import { safeFixes } from '@/lib/linter/apply-fixes';
import { isShown, type Filter } from './list-problems';
import { useProblemView, useProblemViewStore } from './problem-view';
import { RuleFilter } from './rule-filter';
import { rulesPresent } from './rules-present';
import { bySeverity } from './severity';
import { SeverityFilter } from './severity-filter';
import { useLead } from './use-lead';

const ORDERS = [
  { value: 'part', label: 'By part' },
  { value: 'severity', label: 'By severity' },
] as const;

/** Narrows and orders the list, goes through it, and mends what is certain. */
export const ProblemsToolbar = memo(function ProblemsToolbar({ onMendAll }: { onMendAll: () => void }) {
  const view = useProblemViewStore();
  const order = useProblemView((state) => state.order);
  const severities = useProblemView((state) => state.severities);
  const rules = useProblemView((state) => state.rules);
  const lead = useLead();
  const { counts, present, safe } = useFromFindings((findings) => {
    const groups = bySeverity(findings.filter((finding) => isShown(finding, { severities: [], rules })));
    return {
      counts: { error: groups.error.length, warning: groups.warning.length, info: groups.info.length },
      present: rulesPresent(findings, { severities, rules }),
      safe: safeFixes(findings).length,
    };
  }, sameNumbers);
  const mayWrite = useCan('journey.write');
  const filter = (next: Partial<Filter>) => view.setState({ ...next, current: undefined });
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line px-3 py-1.5">
      <div className="flex flex-wrap items-center gap-1">
        <SeverityFilter counts={counts} shown={severities} onToggle={(severity) => filter({ severities: toggled(severities, severity) })} />
        <RuleFilter counts={present} shown={rules} onToggle={(rule) => filter({ rules: toggled(rules, rule) })} />
        {(severities.length > 0 || rules.length > 0) && (
          <Button size="sm" variant="ghost" onClick={() => filter({ severities: [], rules: [] })}>
            Clear filters
          </Button>
        )}
      </div>
      <div className="ml-auto flex flex-wrap items-center justify-end gap-2">
        {mayWrite && safe > 1 && (
          <Button size="sm" icon={<Wrench />} onClick={onMendAll}>
            Mend all safely
            <span className="tabular text-faint">{safe}</span>
          </Button>
        )}
        <Segmented dense aria-label="List problems" value={order} onValueChange={(next) => filter({ order: next })} options={ORDERS} />
        <div className="flex">
          <IconButton size="sm" label="Previous problem" shortcut="shift+F8" icon={<ChevronUp />} onClick={() => lead.by(-1)} />
          <IconButton size="sm" label="Next problem" shortcut="F8" icon={<ChevronDown />} onClick={() => lead.by(1)} />
        </div>
      </div>
    </div>
  );
});

const sameNumbers = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
