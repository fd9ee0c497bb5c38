'use client';

import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { writeFilter, type TrailFilter } from '@/lib/audit/filter';
import { ACTION_WORDS, ENTITY_WORDS } from '@/lib/audit/words';

const PAUSE_MS = 300;
const ENTITIES = Object.entries(ENTITY_WORDS).map(([value, label]) => ({ value, label }));

type Props = { filter: TrailFilter; people: readonly { id: string; name: string }[]; address: string };

/** Narrows the trail down. The address says how, so that it can be kept, sent, and gone back to. */
export function AuditFilters({ filter, people, address }: Props) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const asked = filter.q ?? '';
  const [typed, setTyped] = useState(asked);
  // What the field has asked for itself: when the address says otherwise, someone went back, or followed a link.
  const [sent, setSent] = useState(asked);
  const [shown, setShown] = useState(asked);
  if (asked !== shown) {
    setShown(asked);
    if (asked !== sent.trim()) setTyped(asked);
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const go = (next: TrailFilter) => {
    clearTimeout(timer.current);
    setSent(next.q ?? '');
    startTransition(() => router.replace(address + writeFilter(next), { scroll: false }));
  };
  const change = (more: Partial<Record<keyof TrailFilter, string | undefined>>) => {
    const next = { ...filter, q: typed, ...more };
    go(Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as TrailFilter);
  };
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => change({ q: text }), PAUSE_MS);
  };
  const actions = [...ACTION_WORDS].filter(([action]) => !filter.entity || action.startsWith(`${filter.entity}.`)).map(([value, words]) => ({ value, label: words[0]!.toUpperCase() + words.slice(1) }));
  return (
    <search aria-label="Search the audit trail" className={classNames('block space-y-2 transition-opacity', pending && 'opacity-70')} aria-busy={pending}>
      <Input type="search" aria-label="Search entries" placeholder="Search: a name, a journey, an address…" prefix={<Search />} maxLength={200} value={typed} onValueChange={type} />
      <div className="flex flex-wrap items-center gap-2">
        <Select aria-label="Person" clearLabel="Anyone" className="w-36! grow sm:grow-0" value={filter.person} options={people.map(({ id, name }) => ({ value: id, label: name }))} onValueChange={(person) => change({ person })} />
        <Select aria-label="About" clearLabel="Anything" className="w-44! grow sm:grow-0" value={filter.entity} options={ENTITIES} onValueChange={(entity) => change({ entity, action: undefined })} />
        <Select aria-label="Action" clearLabel="Any action" className="w-52! grow sm:grow-0" value={filter.action} options={actions} onValueChange={(action) => change({ action })} />
        <span className="flex grow items-center gap-1.5 sm:grow-0">
          <Input type="date" aria-label="From day" className="sm:w-36!" max={filter.to} value={filter.from ?? ''} onValueChange={(from) => change({ from })} />
          <span className="text-12 text-muted">to</span>
          <Input type="date" aria-label="To day" className="sm:w-36!" min={filter.from} value={filter.to ?? ''} onValueChange={(to) => change({ to })} />
        </span>
        {filter.about && <Badge>About one thing</Badge>}
        {Object.keys(filter).length > 0 && (
          <Button variant="ghost" size="sm" onClick={() => (setTyped(''), go({}))}>
            Show all
          </Button>
        )}
      </div>
    </search>
  );
}
