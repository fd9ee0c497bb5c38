import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuCheckbox, MenuGroup } from '@/components/ui/menu';
import { ruleInfo } from '@/lib/linter/registry';
import type { RuleId } from '@/lib/linter/registry';

type Props = {
  counts: readonly { rule: string; count: number }[];
  shown: readonly string[];
  onToggle: (rule: string) => void;
};

/** A menu of the rules that found something, which narrows the list to those that are ticked; with none ticked, all are shown. */
export function RuleFilter({ counts, shown, onToggle }: Props) {
  const words = shown.length === 0 ? 'All rules' : shown.length === 1 ? shown[0]! : `${shown.length} rules`;
  return (
    <Menu
      trigger={
        <Button size="sm" variant="ghost" aria-label={`Filter by rule: ${words}`} className={shown.length ? 'bg-accent-soft text-accent-ink' : undefined}>
          {words}
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <MenuGroup label="Show only">
        {counts.map(({ rule, count }) => (
          <MenuCheckbox key={rule} checked={shown.includes(rule)} onCheckedChange={() => onToggle(rule)}>
            <span title={ruleInfo(rule as RuleId)?.title} className="flex items-baseline justify-between gap-6">
              {rule}
              <span className="tabular text-12 text-faint">{count}</span>
            </span>
          </MenuCheckbox>
        ))}
      </MenuGroup>
    </Menu>
  );
}
