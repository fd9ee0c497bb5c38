'use client';
import { Layers, Trash2 } from 'lucide-react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { removeParts } from '@/lib/editor/commands/remove-parts';
import type { PartRef } from '@/lib/editor/part';
import { FormHeader, PartLink } from './form-header';
import { partName } from './part-name';
import { useRun } from './use-edit';

/** What can be done with several parts at once. */
export function SeveralParts({ parts }: { parts: readonly PartRef[] }) {
  const store = useEditorStore();
  const run = useRun();
  const journey = useEditor((editor) => editor.journey);
  const removable = parts.filter(({ kind }) => kind !== 'journey' && kind !== 'entry');
  return (
    <>
      <FormHeader kind="Selection" icon={<Layers />} title={`${parts.length} parts selected`} />
      <div className="flex flex-col gap-3 border-t border-line px-4 py-4">
        <ul className="flex flex-col">
          {parts.map((part) => (
            <li key={`${part.kind} ${part.id}`}>
              <PartLink part={part}>{partName(journey, part)}</PartLink>
            </li>
          ))}
        </ul>
        <div className="flex gap-2">
          <Button variant="danger" size="sm" icon={<Trash2 />} disabled={!removable.length} onClick={() => run({ ...removeParts(store.getState().journey, removable), select: [] })}>
            Delete
          </Button>
          <Button size="sm" onClick={() => store.getState().select([])}>
            Clear selection
          </Button>
        </div>
      </div>
    </>
  );
}
