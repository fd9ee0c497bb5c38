'use client';

import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { ChangeLine } from './change-lines';
import type { Preview } from './preview-mend';

const FEW_LINES = 6;

type Props = {
  title: string;
  description: string;
  preview: Preview;
  open: boolean;
  onClose: () => void;
  onApply: () => void;
};

/** Says what a mend would change before it is made. */
export function MendDialog({ title, description, preview: { sentences, lines }, open, onClose, onApply }: Props) {
  const apply = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open={open}
      initialFocus={apply}
      onOpenChange={(next) => !next && onClose()}
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button ref={apply} variant="primary" disabled={sentences.length === 0} onClick={onApply}>
            Apply
          </Button>
        </>
      }
    >
      {sentences.length === 0 && <p className="text-muted">There is nothing left to change here.</p>}
      <ul aria-label="Changes" className="list-disc space-y-1 pl-4 marker:text-faint">
        {sentences.map((sentence) => (
          <li key={sentence} className="wrap-anywhere">{sentence}</li>
        ))}
      </ul>
      {lines.length > 0 && (
        <details open={lines.length <= FEW_LINES} className="mt-4">
          <summary className="w-fit cursor-pointer rounded-md text-12 font-medium text-muted hover:text-ink">Before and after</summary>
          <dl className="mt-2 divide-y divide-line rounded-md border text-12">
            {lines.map((line) => (
              <Line key={`${line.where} ${line.after}`} {...line} />
            ))}
          </dl>
        </details>
      )}
    </Dialog>
  );
}

function Line({ where, before, after }: ChangeLine) {
  return (
    <div className="grid gap-x-3 px-2.5 py-1.5 sm:grid-cols-[2fr_3fr]">
      <dt className="wrap-anywhere text-faint">{where}</dt>
      <dd className="wrap-anywhere">
        {before !== undefined && <del className="text-muted decoration-line-strong">{before}</del>}
        {before !== undefined && after !== undefined && <span className="text-faint"> → </span>}
        {after === undefined ? <span className="text-faint"> (removed)</span> : <ins className="no-underline">{after}</ins>}
      </dd>
    </div>
  );
}
