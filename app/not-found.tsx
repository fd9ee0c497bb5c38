import { Compass } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

/** For addresses that lead nowhere, and journeys that are not there. */
export default function NotFound() {
  return (
    <div className="grid h-full place-items-center">
      <EmptyState level={1} icon={<Compass />} title="There is nothing at this address" actions={<ButtonLink variant="primary" href="/journeys">Go to journeys</ButtonLink>}>
        The journey may belong to another brand, or the link may be incomplete.
      </EmptyState>
    </div>
  );
}
