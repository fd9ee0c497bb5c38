'use client';

import { FileUp } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import type { Problem } from '@/lib/journey/problem';
import type { JourneysActions } from './actions';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onImport: (text: string) => ReturnType<JourneysActions['import']>;
  /** Goes to the imported journey. */
  onOpen: (id: string) => void;
};

const LARGEST_BYTES = 5_000_000;

type Step =
  | { kind: 'choose' }
  | { kind: 'reading'; file: string }
  | { kind: 'refused'; file: string; message: string; problems: readonly Problem[] }
  | { kind: 'done'; file: string; id: string; notes: readonly string[] };

/** Takes a journey from a JSON file, chosen or dropped: ours, or the journey-engine's. Says what was assumed, or what is wrong. */
export function ImportDialog({ open, onOpenChange, onImport, onOpen }: Props) {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const change = (next: boolean) => {
    onOpenChange(next);
    if (!next) setStep({ kind: 'choose' });
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_BYTES) {
      const megabytes = (file.size / 1_000_000).toFixed(1);
      return setStep({ kind: 'refused', file: file.name, message: `The file has ${megabytes} MB; a journey has at most 5 MB. Nothing was stored.`, problems: [] });
    }
    setStep({ kind: 'reading', file: file.name });
    const answer = await file.text().then(onImport, () => ({ ok: false as const, message: 'The file could not be read. Choose it again.', problems: [] }));
    if (!answer.ok) return setStep({ kind: 'refused', file: file.name, message: answer.message, problems: answer.problems ?? [] });
    if (answer.notes.length) return setStep({ kind: 'done', file: file.name, id: answer.id, notes: answer.notes });
    change(false);
    onOpen(answer.id);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title="Import a journey"
      description="A JSON file: a journey exported from here, or one of the journey-engine."
      footer={
        step.kind === 'done' && (
          <Button variant="primary" onClick={() => (change(false), onOpen(step.id))}>
            Open journey
          </Button>
        )
      }
    >
      {step.kind !== 'done' && (
        <div
          onDragOver={(event) => (event.preventDefault(), setOver(true))}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          className={classNames('grid place-items-center gap-3 rounded-lg border border-dashed border-line-strong bg-sunken px-6 py-8 text-center', over && 'border-accent bg-accent-soft')}
        >
          <p className="text-13 text-muted">{step.kind === 'reading' ? `Reading ${step.file}…` : 'Drop a file here, or'}</p>
          <Button icon={<FileUp />} loading={step.kind === 'reading'} onClick={() => input.current?.click()}>
            Choose file
          </Button>
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            aria-label="Journey file"
            tabIndex={-1}
            className="sr-only"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
      )}
      {step.kind === 'refused' && (
        <Notice tone="danger" title={step.file} className="mt-4">
          <p className="wrap-anywhere">{step.message}</p>
          {step.problems.length > 0 && (
            <ul className="mt-2 space-y-1.5">
              {step.problems.map(({ path, message }) => (
                <li key={path + message} className="text-12 wrap-anywhere">
                  {path && <code className="mr-1.5 font-mono font-medium">{path}</code>}
                  {message}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {step.kind === 'done' && (
        <Notice tone="success" title={`${step.file} was imported`}>
          <p>What to know about it:</p>
          <ul className="mt-1.5 list-disc space-y-1 pl-4 text-12">
            {step.notes.map((note) => (
              <li key={note} className="wrap-anywhere">{note}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Dialog>
  );
}
