'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Saved } from '@/lib/editor/autosave';
import { describeChanges } from '@/lib/journey/describe-changes';
import { diff } from '@/lib/journey/diff';
import type { Journey } from '@/lib/journey/journey';
import { RelativeTime } from './relative-time';

type Props = {
  onClose: () => void;
  base: Saved;
  theirs: Saved;
  mine: Journey;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** Resolves when the copy is stored. */
  onOpenCopy: () => Promise<void>;
};

/** Two people (or tabs) changed the same journey: shows what each did and lets the reader decide. */
export default function ConflictDialog({ onClose, base, theirs, mine, onKeepMine, onTakeTheirs, onOpenCopy }: Props) {
  const [copying, setCopying] = useState(false);
  const copy = async () => {
    setCopying(true);
    await onOpenCopy().finally(() => setCopying(false));
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="This journey was changed elsewhere"
      description={
        <>
          A newer draft was saved <RelativeTime atMs={theirs.savedAtMs} />, in another tab or by someone else. Nothing of yours is lost: choose which draft goes on.
        </>
      }
      footer={
        <>
          <Button onClick={onTakeTheirs}>Take theirs</Button>
          <Button onClick={copy} loading={copying}>
            Open mine as a copy
          </Button>
          <Button variant="primary" onClick={onKeepMine}>
            Keep mine
          </Button>
        </>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Changes title="Changed there" sentences={describeChanges(diff(base.journey, theirs.journey), base.journey, theirs.journey)} />
        <Changes title="Changed here" sentences={describeChanges(diff(base.journey, mine), base.journey, mine)} />
      </div>
      <p className="mt-4 text-12 text-faint">“Keep mine” saves your draft over theirs. “Take theirs” can be undone in the editor.</p>
    </Dialog>
  );
}

function Changes({ title, sentences }: { title: string; sentences: string[] }) {
  return (
    <section className="min-w-0">
      <h3 className="text-12 font-medium text-muted">{title}</h3>
      <ul className="mt-1 space-y-1 text-13">
        {sentences.slice(0, 12).map((sentence) => (
          <li key={sentence} className="wrap-anywhere">{sentence}</li>
        ))}
        {sentences.length === 0 && <li className="text-faint">Nothing</li>}
        {sentences.length > 12 && <li className="text-faint">and {sentences.length - 12} more</li>}
      </ul>
    </section>
  );
}
