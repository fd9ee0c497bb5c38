import { CalendarDays, Code, ListTree, Workflow, type LucideIcon } from 'lucide-react';
import { Segmented } from '@/components/ui/segmented';
import { VIEW_NAMES, VIEWS, type View } from './view-names';

const ICONS: Record<View, LucideIcon> = { canvas: Workflow, list: ListTree, calendar: CalendarDays, json: Code };
const OPTIONS = VIEWS.map((value) => {
  const Icon = ICONS[value];
  return { value, label: VIEW_NAMES[value], icon: <Icon aria-hidden className="@max-lg:hidden" /> };
});

/** Canvas, list, calendar or JSON. */
export default function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }) {
  return <Segmented<View> dense aria-label="View" value={view} options={OPTIONS} onValueChange={onView} />;
}
