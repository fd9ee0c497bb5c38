'use client';

import { useEffect, useEffectEvent } from 'react';
import type { Session } from '@/components/builder/use-session';
import { useToast } from '@/components/ui/toast';
import type { Saved } from '@/lib/editor/autosave';
import { usePresenceStore, type OtherPerson } from './presence-context';

export type Beat = {
  others: OtherPerson[];
  revision: number;
  changedBy: { name: string; you: boolean } | null;
  /** Others when something was said or settled, or happened to the journey's requests for approval. */
  comments: string;
  happened: string;
  /** Whether somebody has put the journey away. */
  archived: boolean;
};

const EVERY_MS = 4_000;
/** A selection is told this long after it was made, so that walking through parts tells the last one. */
const SETTLE_MS = 400;
/** One person who saves again and again is announced this often at most. */
const ANNOUNCE_MS = 30_000;

/**
 * Tells the server every few seconds what its reader looks at, and hears who else is there. What another person saved is taken in
 * where nothing is unsaved here; where something is, saving will find out and ask. A hidden tab is not there. `onBeat` hears every answer.
 */
export function usePresence(journeyId: string, { store, autosave }: Session, loadDraft: (id: string) => Promise<Saved | null>, onBeat: (beat: Beat) => void): void {
  const hear = useEffectEvent(onBeat);
  const presence = usePresenceStore();
  const { show } = useToast();
  useEffect(() => {
    if (!autosave) return undefined;
    const url = `/journeys/${journeyId}/presence`;
    const announced = new Map<string, number>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    let asking = false;
    const body = (leaving: boolean) => {
      const [part] = store.getState().selection;
      const partId = part && part.kind !== 'note' && part.kind !== 'journey' && part.kind !== 'entry' ? part.id : null;
      return JSON.stringify({ partId, ...(leaving && { leaving }) });
    };

    const takeIn = async ({ revision, changedBy }: Beat) => {
      if (revision <= autosave.revision() || !autosave.isSaved()) return;
      const theirs = await loadDraft(journeyId);
      if (over || !theirs || theirs.revision <= autosave.revision() || !autosave.takeIn(theirs)) return;
      const name = changedBy?.you ? 'You' : (changedBy?.name ?? 'Someone');
      if (Date.now() - (announced.get(name) ?? 0) < ANNOUNCE_MS) return;
      announced.set(name, Date.now());
      show({ title: changedBy?.you ? 'You changed this journey in another tab' : `${name} changed this journey`, description: 'Their draft is shown here now.' });
    };
    const beat = async () => {
      clearTimeout(timer);
      if (over || asking || document.visibilityState === 'hidden') return;
      asking = true;
      try {
        const answer = await fetch(url, { method: 'POST', body: body(false), headers: { 'Content-Type': 'application/json' }, redirect: 'manual' });
        if (!answer.ok) throw new Error(`Answer ${answer.status}`);
        const heard = (await answer.json()) as Beat;
        if (over) return;
        if (JSON.stringify(heard.others) !== JSON.stringify(presence.getState())) presence.setState(heard.others, true);
        hear(heard);
        await takeIn(heard);
      } catch {
        // Without an answer nobody is known to be there; whether edits are safe is told elsewhere.
        if (!over && presence.getState().length > 0) presence.setState([], true);
      } finally {
        asking = false;
        if (!over) timer = setTimeout(beat, EVERY_MS);
      }
    };
    const leave = () => navigator.sendBeacon(url, new Blob([body(true)], { type: 'application/json' }));
    const onVisibility = () => (document.visibilityState === 'hidden' ? leave() : void beat());
    const unsubscribe = store.subscribe(({ selection }, before) => {
      if (selection === before.selection || asking) return;
      clearTimeout(timer);
      timer = setTimeout(beat, SETTLE_MS);
    });
    const onOnline = () => void beat();
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('online', onOnline);
    window.addEventListener('pagehide', leave);
    void beat();
    return () => {
      over = true;
      clearTimeout(timer);
      unsubscribe();
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('online', onOnline);
      window.removeEventListener('pagehide', leave);
      presence.setState([], true);
      leave();
    };
  }, [journeyId, store, autosave, loadDraft, presence, show]);
}
