import { NavTabs } from '@/components/ui/nav-tabs';

/** The ways to look at one journey, in the order of its life. A new one is a line here and a page below `/journeys/ID`. */
export function JourneyTabs({ journeyId }: { journeyId: string }) {
  const home = `/journeys/${journeyId}`;
  const items = [
    { href: home, label: 'Design' },
    { href: `${home}/approve`, label: 'Approve' },
    { href: `${home}/blueprint`, label: 'Blueprint' },
  ];
  return <NavTabs label="Journey" items={items} />;
}
