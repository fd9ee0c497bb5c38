'use client';
import { StickyNote } from 'lucide-react';
import { Select } from '@/components/ui/select';
import { editNote } from '@/lib/editor/commands/notes';
import { NOTE_TONES, type Note } from '@/lib/journey/note';
import { Editable } from './editable';
import { FormHeader } from './form-header';
import { PartField } from './part-field';
import { TextField } from './text-field';
import { useRun } from './use-edit';

const TONES = NOTE_TONES.map((value) => ({ value, label: value[0]!.toUpperCase() + value.slice(1) }));

/** A remark on the canvas: what it says and its color. It means nothing to checks, forecasts and approvals. */
export function NoteForm({ note }: { note: Note }) {
  const run = useRun();
  return (
    <>
      <FormHeader kind="Note" icon={<StickyNote />} title="Note" removes={{ kind: 'note', id: note.id }} />
      <div className="flex flex-col gap-3 border-t border-line px-4 py-4">
        <Editable>
          <TextField label="Text" path="text" rows={6} hint="For those who draw: no check, forecast or approval looks at it." value={note.text} onChange={(text) => run(editNote(note.id, 'text', (draft) => void (draft.text = text ?? '')))} />
          <PartField label="Color">
            <Select value={note.tone ?? 'yellow'} options={TONES} onValueChange={(tone) => run(editNote(note.id, 'color', (draft) => void (draft.tone = tone)))} />
          </PartField>
        </Editable>
      </div>
    </>
  );
}
