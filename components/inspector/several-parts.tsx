'use client';
import { Layers, Trash2 } from 'lucide-react';
import type { ComponentType } from 'react';
import { useEditorStore, useEditorValue } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { countParts, type SeveralKind } from '@/lib/editor/commands/edit-several';
import { removeParts } from '@/lib/editor/commands/remove-parts';
import type { PartRef } from '@/lib/editor/part';
import { focusCanvas } from './focus-canvas';
import { FormHeader, PartLink } from './form-header';
import { partName } from './part-name';
import { sameList } from './same-list';
import { Section } from './section';
import { SeveralStates } from './several-states';
import { SeveralTouchpoints } from './several-touchpoints';
import { SeveralTransitions } from './several-transitions';
import { useRun } from './use-edit';

/** What can be done with several parts at once: what those of a kind have in common is edited together. */
export function SeveralParts({ parts }: { parts: readonly PartRef[] }) {
  const store = useEditorStore();
  const run = useRun();
  const names = useEditorValue(({ journey }) => parts.map((part) => partName(journey, part)), sameList);
  const mayWrite = useCan('journey.write');
  const removable = parts.filter(({ kind }) => kind !== 'journey' && kind !== 'entry');
  return (
    <>
      <FormHeader kind="Selection" icon={<Layers />} title={`${parts.length} parts selected`} />
      <div className="flex flex-col gap-3 border-t border-line px-4 py-4">
        <ul aria-label="Selected parts" className="flex flex-col">
          {parts.map((part, i) => (
            <li key={`${part.kind} ${part.id}`}>
              <PartLink part={part}>{names[i]}</PartLink>
            </li>
          ))}
        </ul>
        <div className="flex gap-2">
          {mayWrite && (
            <Button variant="danger" size="sm" icon={<Trash2 />} disabled={!removable.length} onClick={() => leave(() => run({ ...removeParts(store.getState().journey, removable), select: [] }))}>
              Delete
            </Button>
          )}
          <Button size="sm" onClick={() => leave(() => store.getState().select([]))}>
            Clear selection
          </Button>
        </div>
      </div>
      {KINDS.map(({ kind, Fields }) => {
        const ids = parts.flatMap((part) => (part.kind === kind ? [part.id] : []));
        if (ids.length < 2) return null;
        return (
          <Section key={`${kind} ${ids.join(' ')}`} id={`several.${kind}`} title={`Change ${countParts(kind, ids.length)}`}>
            <Fields ids={ids} />
          </Section>
        );
      })}
    </>
  );
}

/** Does what takes this form away, and goes back to the canvas. */
function leave(done: () => void): void {
  done();
  requestAnimationFrame(() => focusCanvas([]));
}

/** What can be edited in several parts of a kind at once. */
const KINDS: { kind: SeveralKind; Fields: ComponentType<{ ids: readonly string[] }> }[] = [
  { kind: 'state', Fields: SeveralStates },
  { kind: 'touchpoint', Fields: SeveralTouchpoints },
  { kind: 'transition', Fields: SeveralTransitions },
];
