/** An entry of the audit trail as the page shows it. `words` follow the person's name; `seq` is its number in the trail. */
export type AuditLineEntry = {
  id: string;
  seq: number | null;
  hash: string | null;
  atMs: number;
  person: string;
  words: string;
  action: string;
  entityId: string;
  journeyId: string | null;
  detail: Record<string, unknown>;
};

export type TrailHead = { seq: number; hash: string };
export type TrailState = { ok: true; head: TrailHead; notedSeq?: number } | { ok: false; head: TrailHead; message: string };
export type Verify = (input: { noted?: string }) => Promise<{ ok: true; state: TrailState } | { ok: false; message: string }>;
