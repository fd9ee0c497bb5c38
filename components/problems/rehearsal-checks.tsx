'use client';

import { Footprints } from 'lucide-react';
import { useBrandPolicy } from '@/components/builder/brand-context';
import { useEditorStore, useFromFindings } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { acceptEnding } from '@/lib/editor/commands/rehearsals';
import { checkRehearsals, type RehearsalCheck } from '@/lib/engine/rehearse';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';

/** Kept rehearsals that no longer end as expected. They are played again a moment after every edit; each takes well under a millisecond. */
export function RehearsalChecks() {
  const store = useEditorStore();
  const policy = useBrandPolicy();
  const mayWrite = useCan('journey.write');
  const changed = useFromFindings((_, journey) => changedIn(journey, policy), sayTheSame);
  if (changed.length === 0) return null;
  return (
    <ul aria-label="Rehearsals that end differently" className="shrink-0 divide-y divide-line border-b border-line bg-warning-soft text-12">
      {changed.map(({ id, words, ending }) => (
        <li key={id} className="flex items-center gap-2 px-3 py-1.5 text-warning-ink">
          <Footprints aria-hidden className="size-4 shrink-0" />
          <p className="min-w-0 flex-1 wrap-anywhere">{words}</p>
          {mayWrite && <Button size="sm" onClick={() => store.getState().run(acceptEnding(id, ending))}>
            Accept the new ending
          </Button>}
        </li>
      ))}
    </ul>
  );
}

type Changed = { id: string; words: string; ending: RehearsalCheck['ending'] };

function changedIn(journey: Journey, policy: Parameters<typeof checkRehearsals>[1]): Changed[] {
  return checkRehearsals(journey, policy).flatMap(({ rehearsal: { id, name, expected }, ending, same }) =>
    same ? [] : [{ id, words: `The rehearsal “${name}” ${difference(journey, expected, ending)}.`, ending }],
  );
}

function sayTheSame(a: readonly Changed[], b: readonly Changed[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function difference(journey: Journey, was: RehearsalCheck['ending'], is: RehearsalCheck['ending']): string {
  const name = (place: string | null) => (place === null ? 'outside' : `in ${nameOf(journey, place)}`);
  if (was.place !== is.place) return `ended ${name(was.place)} and now ends ${name(is.place)}`;
  return `sent ${was.sent.length} ${was.sent.length === 1 ? 'message' : 'messages'} and now sends ${is.sent.length === was.sent.length ? 'others' : is.sent.length}`;
}
