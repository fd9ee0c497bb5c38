import { expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import { readDrafts } from './read-drafts';
import { keepDraft, keptTexts } from './unsaved-drafts';

const draft = (name: string, atMs: number) => ({ base: { journey: blankJourney(name), revision: 3, savedAtMs: 1, savedBy: 'Ada' }, journey: blankJourney(`${name}, edited`), atMs });

test('drafts are read as they were kept, the newest first', () => {
  const [old, young] = [draft('Old', 1), { ...draft('Young', 2), sent: blankJourney('Young, sent') }];
  const texts = [{ tabId: 'a', text: JSON.stringify(old) }, { tabId: 'b', text: JSON.stringify(young) }];
  expect(readDrafts(texts)).toEqual([{ ...young, tabId: 'b' }, { ...old, tabId: 'a' }]);
});

test('what others left in this browser stays for them; what nobody’s name is on is anybody’s', () => {
  const stored = new Map<string, string>();
  const storage = { get length() { return stored.size; }, key: (i: number) => [...stored.keys()][i] ?? null, getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, text: string) => void stored.set(key, text), removeItem: (key: string) => void stored.delete(key) } as Storage; // prettier-ignore
  for (const by of ['ada', 'ben', undefined]) keepDraft(storage, 'j', { tabId: 't', by }, draft(by ?? 'Old', 1));
  expect(keptTexts(storage, 'j', 'ada').map(({ by }) => by)).toEqual(['ada', undefined]);
  keepDraft(storage, 'j', { tabId: 't', by: 'ada' }, null);
  expect(keptTexts(storage, 'j', 'ben').map(({ by }) => by)).toEqual(['ben', undefined]);
});

test('what is no draft is left out', () => {
  const good = { tabId: 'good', text: JSON.stringify(draft('Good', 1)) };
  const broken = ['', 'null', '{', '{}', good.text.slice(1), good.text.replace('"revision":3', '"revision":"3"'), good.text.replace('"states":[]', '"states":[{}]'), good.text.replace('"objective"', '"aim"')];
  for (const text of broken) expect(text).not.toBe(good.text);
  expect(readDrafts([...broken.map((text, i) => ({ tabId: `${i}`, text })), good]).map(({ tabId }) => tabId)).toEqual(['good']);
});
