'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** A link or key to hand on, with a button that copies it. */
export function CopyLine({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="flex items-center gap-2">
      <input readOnly aria-label={label} value={text} onFocus={({ currentTarget }) => currentTarget.select()} className="h-8 min-w-0 flex-1 rounded-md border border-control bg-sunken px-2 font-mono text-12" />
      <Button icon={copied ? <Check /> : <Copy />} onClick={copy}>
        {copied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  );
}
