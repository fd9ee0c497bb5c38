'use client';

import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { NO_ANSWER, type Answer } from '@/components/settings/answer';
import { HandOverDialog } from './hand-over-dialog';

/** An arrangement by which `to` approves in the place of `from`; days are dates in UTC, both inclusive. */
export type AwayEntry = { id: string; from: { id: string; name: string }; to: { id: string; name: string }; firstDay: string; lastDay: string; holds: boolean };
export type AwayActions = {
  delegate: (input: { to: string; from: string; until: string }) => Promise<Answer>;
  end: (input: { id: string }) => Promise<Answer>;
};

type Props = {
  me: string;
  entries: readonly AwayEntry[];
  /** Others of the brand who approve too. */
  others: readonly { id: string; name: string }[];
  today: string;
  actions: AwayActions;
};

/** Who approves in whose place: one's own arrangements can be made and ended here. Nothing where nobody else approves. */
export function AwaySection({ me, entries, others, today, actions }: Props) {
  const [round, setRound] = useState(0);
  const [open, setOpen] = useState(false);
  const toast = useToast();
  const end = async (entry: AwayEntry) => {
    const answer = await actions.end({ id: entry.id }).catch(() => NO_ANSWER);
    if (answer.ok) toast.show({ title: 'The hand-over was ended', tone: 'success' });
    else toast.show({ title: 'Nothing was changed', description: answer.message, tone: 'danger' });
  };
  if (others.length + entries.length === 0) return null;
  return (
    <section aria-label="While you are away" className="rounded-lg border bg-surface p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <h2 className="text-14 font-semibold">While you are away</h2>
          <p className="text-12 text-muted">Somebody else who approves can take your place for some days. Both names go on record.</p>
        </div>
        {others.length > 0 && (
          <Button icon={<CalendarClock />} onClick={() => (setRound(round + 1), setOpen(true))}>
            Hand over
          </Button>
        )}
      </div>
      {entries.length > 0 && (
        <ul className="mt-3 divide-y divide-line border-t border-line">
          {entries.map((entry) => (
            <li key={entry.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2 text-13">
              <span className="min-w-0">
                {sentence(entry, me)} <span className="tabular text-12 text-muted">{days(entry)}{entry.holds ? ', holds now' : ''}</span>
              </span>
              {(entry.from.id === me || entry.to.id === me) && (
                <Button size="sm" variant="ghost" onClick={() => void end(entry)}>
                  End
                  <span className="sr-only">: {sentence(entry, me)}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <HandOverDialog key={round} open={open} onOpenChange={setOpen} others={others} today={today} delegate={actions.delegate} />
    </section>
  );
}

function sentence({ from, to }: AwayEntry, me: string): string {
  if (from.id === me) return `${to.name} approves in your place`;
  return to.id === me ? `You approve in the place of ${from.name}` : `${to.name} approves in the place of ${from.name}`;
}

function days({ firstDay, lastDay }: AwayEntry): string {
  return firstDay === lastDay ? day(firstDay) : `${day(firstDay)} to ${day(lastDay)}`;
}

function day(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
}
