import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Something the list of commands offers: it does something, or leads somewhere. */
export type ListedCommand = { id: string; label: string; hint?: string | undefined; keys?: string | undefined; run: () => void };
export type CommandGroup = { title: string; commands: ListedCommand[] };
/** What a part of the page has to offer, asked for each time the list opens. */
export type CommandSource = () => CommandGroup[];

const sources = createStore<{ sources: readonly CommandSource[] }>()(() => ({ sources: [] }));

/** Adds what a source offers to the list of commands; the answer takes it out again. */
export function offerCommands(source: CommandSource): () => void {
  sources.setState((was) => ({ sources: [...was.sources, source] }));
  return () => sources.setState((was) => ({ sources: was.sources.filter((other) => other !== source) }));
}

/** Everything on offer, what was added last first; asked for anew only when a source comes or goes. */
export function useOfferedCommands(): CommandGroup[] {
  const offering = useStore(sources, (state) => state.sources);
  return useMemo(() => offering.toReversed().flatMap((source) => source()), [offering]);
}
