'use client';

import { Split } from 'lucide-react';
import { useState } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { useLibrary } from '@/components/builder/library-context';
import { useCan } from '@/components/shell/role-context';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { contentHash } from '@/lib/journey/content-hash';
import { splitJourney } from '@/lib/linter/split/split-journey';

/** For a journey with too many states: makes connected journeys of it, cut where the fewest customers pass. */
export function SplitOffer() {
  const store = useEditorStore();
  const library = useLibrary();
  const toast = useToast();
  const mayWrite = useCan('journey.write');
  const [names, setNames] = useState<readonly { name: string; states: string }[]>();
  const [busy, setBusy] = useState(false);
  if (!library || !mayWrite) return null;

  const preview = () => {
    const { journeys } = splitJourney(store.getState().journey, { idOf: (part) => `part-${part + 1}` });
    setNames(journeys.map(({ name, states }) => ({ name, states: states.map((state) => state.name || 'a state without a name').join(', ') })));
  };
  const split = async () => {
    setBusy(true);
    const answer = await library.split(contentHash(store.getState().journey));
    if (answer.ok) return window.location.assign(`/programs?at=${answer.value}`);
    setBusy(false);
    setNames(undefined);
    toast.show({ title: 'The journey was not split', description: answer.message, tone: 'danger' });
  };

  return (
    <div className="flex items-center gap-3 border-b border-line px-3 py-1.5 text-12 text-muted">
      <p className="min-w-0 flex-1">A journey has at most seven states. This one can become connected journeys that hand customers on.</p>
      <Button size="sm" icon={<Split />} onClick={preview}>
        Split it…
      </Button>
      <AlertDialog
        open={names !== undefined}
        onOpenChange={(open) => !open && setNames(undefined)}
        tone="primary"
        title={`Split into ${names?.length ?? 0} connected journeys?`}
        description={
          <>
            It is cut where the fewest customers pass:
            {names?.map(({ name, states }) => (
              <span key={name} className="mt-2 block wrap-anywhere">
                <span className="font-medium text-ink">{name}</span> with {states}
              </span>
            ))}
            <span className="mt-2 block">The first takes the place of this journey, the others are new, and what it is now stays as a version.</span>
          </>
        }
        confirmLabel="Split journey"
        loading={busy}
        onConfirm={() => void split()}
      />
    </div>
  );
}
