'use client';

import { FileUp } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import type { Table } from '@/lib/journey/csv/read-table';
import type { LeftOut } from '@/lib/journey/left-out';
import type { Problem } from '@/lib/journey/problem';
import type { JourneysActions } from './actions';
import { ColumnsForm } from './columns-form';
import { LeftOutList } from './left-out-list';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onImport: JourneysActions['import'];
  /** Goes to the imported journey. */
  onOpen: (id: string) => void;
};

const LARGEST_BYTES = 5_000_000;

type Step =
  | { kind: 'choose' }
  | { kind: 'reading'; file: string }
  | { kind: 'refused'; file: string; message: string; problems: readonly Problem[] }
  | { kind: 'columns'; file: string; text: string; note: string | undefined; table: Table }
  | { kind: 'done'; file: string; id: string; notes: readonly string[]; left: readonly LeftOut[] };

/**
 * Takes a journey from a file, chosen or dropped: ours, the journey-engine's, a Mermaid or SCXML chart, or a table of touchpoints, of which
 * it asks which column is which. Says what was understood and what was not, or what is wrong.
 */
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
    if (/\.(csv|tsv|tab)$/i.test(file.name)) return takeTable(file);
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return refuse(file.name, { message: 'The file could not be read. Choose it again.' });
    await send(file.name, { text });
  };
  const takeTable = async (file: File) => {
    const [{ decodeText }, { readTable }] = await Promise.all([import('@/lib/journey/csv/decode-text'), import('@/lib/journey/csv/read-table')]);
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return refuse(file.name, { message: 'The file could not be read. Choose it again.' });
    const { text, note } = decodeText(new Uint8Array(bytes));
    const read = readTable(text);
    if (!read.ok) return refuse(file.name, { message: 'This table cannot be imported. Nothing was stored.', problems: read.problems });
    setStep({ kind: 'columns', file: file.name, text, note, table: read.table });
  };
  const refuse = (file: string, { message, problems = [] }: { message: string; problems?: readonly Problem[] }) => setStep({ kind: 'refused', file, message, problems });
  const send = async (file: string, input: Parameters<JourneysActions['import']>[0], note?: string) => {
    setStep({ kind: 'reading', file });
    const answer = await onImport(input);
    if (!answer.ok) return refuse(file, answer);
    const notes = note ? [note, ...answer.notes] : answer.notes;
    if (notes.length || answer.left.length) return setStep({ kind: 'done', file, id: answer.id, notes, left: answer.left });
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
      description="A journey as JSON, a Mermaid state diagram, a state chart (SCXML), or a table of touchpoints as CSV."
      size={step.kind === 'columns' ? 'lg' : 'md'}
      footer={
        step.kind === 'done' && (
          <Button variant="primary" onClick={() => (change(false), onOpen(step.id))}>
            Open journey
          </Button>
        )
      }
    >
      {step.kind === 'columns' && (
        <ColumnsForm
          table={step.table}
          note={step.note}
          onCancel={() => setStep({ kind: 'choose' })}
          onConfirm={(columns) => void send(step.file, { text: step.text, columns, name: step.file.replace(/\.\w+$/, '') }, step.note)}
        />
      )}
      {step.kind !== 'done' && step.kind !== 'columns' && (
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
            accept=".json,.mmd,.mermaid,.md,.txt,.csv,.tsv,.scxml,.xml,application/json,text/csv"
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
          {step.notes.length > 0 && (
            <>
              <p>What was understood:</p>
              <ul className="mt-1.5 list-disc space-y-1 pl-4 text-12">
                {step.notes.map((note) => (
                  <li key={note} className="wrap-anywhere">{note}</li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )}
      {step.kind === 'done' && step.left.length > 0 && <LeftOutList left={step.left} />}
    </Dialog>
  );
}
