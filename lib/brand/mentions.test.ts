import { describe, expect, it } from 'vitest';
import { mentionedIds, mentionToken, readMentions, renameMentions, typedMention, withMentions } from './mentions';

const ana = { userId: 'u-1', name: 'Ana' };
const anaRuiz = { userId: 'u-2', name: 'Ana Ruiz' };

describe('mentions', () => {
  it('are tokens that read back, whatever the name', () => {
    for (const name of ['Ana', 'Ana Ruiz', '山田 太郎', 'O’Neil-Smith']) expect(readMentions(mentionToken({ userId: 'x', name }))).toEqual([{ userId: 'x', name }]);
    expect(readMentions(mentionToken({ userId: 'x', name: 'A](evil) [b' }))).toEqual([{ userId: 'x', name: 'Aevil b' }]);
    expect(mentionToken({ userId: 'x', name: '[]' })).toBe('@[Someone](x)');
  });

  it('are found among words, and nothing else is', () => {
    expect(readMentions('Hi @[Ana](u-1), see @[Bea](u-2)!')).toEqual(['Hi ', { userId: 'u-1', name: 'Ana' }, ', see ', { userId: 'u-2', name: 'Bea' }, '!']);
    expect(mentionedIds('@[Ana](u-1) @[Ana](u-1) @[x](not an id) mail@example.com [a](b)')).toEqual(['u-1']);
    expect(readMentions('')).toEqual([]);
  });

  it('take the names that are given', () => expect(renameMentions('@[The boss](u-1) and @[Gone](u-9)', (id) => (id === 'u-1' ? 'Ana' : undefined))).toBe('@[Ana](u-1) and @[Gone](u-9)'));
});

describe('typing a mention', () => {
  it('begins at an @ that no word stands before, and goes on over a space', () => {
    expect(typedMention('Ask @an', 7)).toEqual({ at: 4, typed: 'an' });
    expect(typedMention('@', 1)).toEqual({ at: 0, typed: '' });
    expect(typedMention('@Ana Ru', 7)).toEqual({ at: 0, typed: 'Ana Ru' });
    for (const [text, caret] of [['mail@ex', 7], ['@an', 0], ['@ a', 3], ['no', 2], ['@a\nb', 4]] as const) expect(typedMention(text, caret), text).toBeUndefined();
  });

  it('becomes a token for those who were chosen alone, the longer name first', () => {
    expect(withMentions('@Ana Ruiz and @Ana, not @Bea', [ana, anaRuiz])).toBe('@[Ana Ruiz](u-2) and @[Ana](u-1), not @Bea');
    expect(withMentions('@Ana', [])).toBe('@Ana');
  });
});
