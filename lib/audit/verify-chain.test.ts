import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEFORE_THE_FIRST, entryDigest, linkHash } from './digest';
import type { AuditEntry } from './entry';
import { EMPTY_HEAD, verifyChain, type ChainLink } from './verify-chain';

function entry(n: number, more: Partial<AuditEntry> = {}): AuditEntry {
  return { id: `e${n}`, brandId: 'b', actorId: 'u', actorName: 'Ana Ruiz', action: 'journey.rename', entityKind: 'journey', entityId: 'j', detail: { from: 'A', to: `B${n}` }, at: new Date(1_700_000_000_000 + n), ...more };
}

function chain(entries: readonly AuditEntry[]): ChainLink[] {
  let former = BEFORE_THE_FIRST;
  return entries.map((each, i) => {
    const digest = entryDigest(each);
    former = linkHash(former, i + 1, digest);
    return { seq: i + 1, hash: former, digest, entry: each };
  });
}

const ten = chain(Array.from({ length: 10 }, (_, n) => entry(n)));

describe('a trail', () => {
  it('is sound as it was written, whole or in portions; an empty one too', () => {
    expect(verifyChain([])).toEqual({ ok: true, head: EMPTY_HEAD });
    const whole = verifyChain(ten);
    expect(whole).toEqual({ ok: true, head: { seq: 10, hash: ten[9]!.hash } });
    const half = verifyChain(ten.slice(0, 4));
    expect(verifyChain(ten.slice(4), half.head)).toEqual(whole);
  });

  it('the hash is what anyone computes who knows the rule', () => {
    const sha = (text: string) => createHash('sha256').update(text).digest('hex');
    const digest = sha('{"action":"journey.rename","actorId":"u","actorName":"Ana Ruiz","at":"2023-11-14T22:13:20.000Z","brandId":"b","detail":{"from":"A","to":"B0"},"entityId":"j","entityKind":"journey","id":"e0"}');
    expect(ten[0]).toMatchObject({ digest, hash: sha(`${'0'.repeat(64)}\n1\n${digest}`) });
  });

  it.each<[string, (links: ChainLink[]) => ChainLink[], number, string]>([
    ['an entry that was changed', (links) => links.map((link) => (link.seq === 4 ? { ...link, entry: entry(3, { actorName: 'Eve' }) } : link)), 4, 'changed'],
    ['one changed with its digest', (links) => links.map((link) => (link.seq === 4 ? { ...link, entry: entry(3, { actorName: 'Eve' }), digest: entryDigest(entry(3, { actorName: 'Eve' })) } : link)), 4, 'replaced'],
    ['one changed with its digest and hash', (links) => links.map((link) => (link.seq === 4 ? chain([...links.slice(0, 3).map(({ entry: each }) => each!), entry(3, { actorName: 'Eve' })])[3]! : link)), 5, 'replaced'],
    ['an entry taken out', (links) => links.map((link) => (link.seq === 4 ? { ...link, entry: null } : link)), 4, 'missing'],
    ['an entry taken out with its link', (links) => links.filter(({ seq }) => seq !== 4), 4, 'missing'],
    ['an entry taken out, and those after it moved up', (links) => links.filter(({ seq }) => seq !== 4).map((link, i) => ({ ...link, seq: i + 1 })), 4, 'replaced'],
    ['two that changed places', (links) => links.map((link) => (link.seq === 4 ? { ...links[4]!, seq: 4 } : link.seq === 5 ? { ...links[3]!, seq: 5 } : link)), 4, 'replaced'],
    ['the first taken out', (links) => links.slice(1), 1, 'missing'],
  ])('tells of %s', (_, tamper, seq, fault) => {
    expect(verifyChain(tamper(ten))).toEqual({ ok: false, seq, fault, head: { seq: seq - 1, hash: seq === 1 ? BEFORE_THE_FIRST : tamper(ten)[seq - 2]!.hash } });
  });

  it('no field of any entry can be changed unnoticed', () => {
    const Changed = fc.record({ at: fc.integer({ min: 0, max: 9 }), field: fc.constantFrom('id', 'brandId', 'actorId', 'actorName', 'action', 'entityKind', 'entityId'), text: fc.string() });
    fc.assert(
      fc.property(Changed, ({ at, field, text }) => {
        const links = ten.map((link, i) => (i === at ? { ...link, entry: { ...link.entry!, [field]: text } } : link));
        const same = ten[at]!.entry![field as 'id'] === text;
        expect(verifyChain(links).ok).toBe(same);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.jsonValue(), fc.integer({ min: 1, max: 1e9 }), (at, value, laterMs) => {
        const { entry: was } = ten[at]!;
        const put = (more: Partial<AuditEntry>) => verifyChain(ten.map((link, i) => (i === at ? { ...link, entry: { ...was!, ...more } } : link))).ok;
        expect(put({ detail: { ...was!.detail, more: value } })).toBe(false);
        expect(put({ at: new Date(was!.at.getTime() + laterMs) })).toBe(false);
      }),
    );
  });
});
