'use client';

import { CircleX } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** For pages that could not be made, such as when the database does not answer. Trying again asks the server: what it sent stays wrong. */
export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <div role="alert" className="grid h-full place-items-center">
      <EmptyState level={1} icon={<CircleX />} title="This page could not be shown" actions={<Button variant="primary" onClick={retry}>Try again</Button>}>
        <p>The server had a problem, perhaps with its database. What you have saved is safe; unsaved edits are kept in this browser.</p>
        {error.digest && <p className="mt-2 font-mono text-11 text-faint">For the operator: {error.digest}</p>}
      </EmptyState>
    </div>
  );
}
