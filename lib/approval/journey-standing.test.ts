import { describe, expect, it } from 'vitest';
import type { ApprovalStatus } from './approval';
import { journeyStanding, nextStep, standingWords, type Held } from './journey-standing';

const now = new Date('2026-12-01T00:00:00Z');
const held = (status: ApprovalStatus, contentHash = 'a', expiresAt: string | null = null): Held => ({ status, contentHash, expiresAt: expiresAt === null ? null : new Date(expiresAt) });

describe('where a journey stands', () => {
  it.each<[string, Held[], string, string]>([
    ['nothing was asked', [], 'Draft', 'request'],
    ['asked', [held('requested', 'a', '2026-12-02')], 'In approval', 'await'],
    ['asked for another draft', [held('requested', 'b', '2026-12-02')], 'In approval, draft changed', 'await'],
    ['not answered in time', [held('requested', 'a', '2026-11-30')], 'Draft', 'request'],
    ['withdrawn', [held('withdrawn')], 'Draft', 'request'],
    ['sent back', [held('changes-requested')], 'Changes asked for', 'request'],
    ['rejected', [held('rejected')], 'Rejected', 'request'],
    ['approved', [held('approved', 'a', '2026-12-02')], 'Approved', 'launch'],
    ['not launched in time', [held('approved', 'a', '2026-11-30')], 'Draft', 'request'],
    ['live', [held('launched')], 'Live', 'live'],
    ['paused', [held('paused')], 'Paused', 'live'],
    ['live and drawn on', [held('launched', 'b')], 'Live, draft changed', 'request'],
    ['live and asked again', [held('requested', 'a', '2026-12-02'), held('launched', 'b')], 'Live, next in approval', 'await'],
    ['live and approved again', [held('approved', 'a', '2026-12-02'), held('launched', 'b')], 'Live, next approved', 'launch'],
    ['live and the next withdrawn', [held('withdrawn'), held('launched', 'b')], 'Live, draft changed', 'request'],
    ['rolled back to a former one', [held('rolled-back'), held('launched', 'b')], 'Live, draft changed', 'request'],
    ['stopped', [held('stopped')], 'Stopped', 'request'],
  ])('%s', (_, all, words, step) => {
    const standing = journeyStanding(all, { draftHash: 'a', now });
    expect(standingWords(standing)).toBe(words);
    expect(nextStep(standing)).toBe(step);
  });
});
