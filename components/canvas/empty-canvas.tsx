import { MousePointerClick } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useAddPart } from './use-add-part';

/** What an empty canvas says, with the next step. */
export function EmptyCanvas() {
  const add = useAddPart();
  return (
    <div className="pointer-events-none absolute inset-0 z-10 grid place-items-center pb-16">
      <EmptyState
        icon={<MousePointerClick />}
        title="Where does this journey begin?"
        actions={
          <Button variant="primary" className="pointer-events-auto" onClick={() => add({ key: 'state/awareness', kind: 'state', name: 'Awareness', stage: 'awareness' })}>
            Add first state
          </Button>
        }
      >
        Drag a stage here, or press Add first state. A state is where customers stay until they move on.
      </EmptyState>
    </div>
  );
}
