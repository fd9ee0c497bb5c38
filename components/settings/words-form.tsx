'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import type { BrandSettings } from '@/lib/brand/settings';
import { SettingsSection } from './settings-section';

type Props = { settings: BrandSettings; onChange: (part: Partial<BrandSettings>) => void };

/** Words the brand does not use, and texts its messages must carry. */
export function WordsForm({ settings: { restrictedWords = [], requiredDisclaimers = [] }, onChange }: Props) {
  const setWord = (at: number, word: (typeof restrictedWords)[number] | undefined) => onChange({ restrictedWords: put(restrictedWords, at, word) });
  const setText = (at: number, text: (typeof requiredDisclaimers)[number] | undefined) => onChange({ requiredDisclaimers: put(requiredDisclaimers, at, text) });
  return (
    <SettingsSection title="Words" about="Key messages, subjects and bodies are checked for words to avoid and for texts that must be there.">
      <ul className="space-y-2">
        {restrictedWords.map((word, at) => (
          <li key={at} className="flex items-center gap-2">
            <Input aria-label={`Words to avoid ${at + 1}`} placeholder="guaranteed" value={word.words} onValueChange={(words) => setWord(at, { ...word, words })} />
            <Input
              aria-label={`Instead ${at + 1}`}
              placeholder="Say instead (optional)"
              value={word.instead ?? ''}
              onValueChange={(instead) => setWord(at, { words: word.words, ...(instead && { instead }) })}
            />
            <IconButton label={`Remove words ${at + 1}`} icon={<X />} onClick={() => setWord(at, undefined)} />
          </li>
        ))}
        {requiredDisclaimers.map((disclaimer, at) => (
          <li key={at} className="flex items-center gap-2">
            <Input aria-label={`Required text ${at + 1}`} placeholder="Terms apply." value={disclaimer.text} onValueChange={(text) => setText(at, { ...disclaimer, text })} />
            <IconButton label={`Remove required text ${at + 1}`} icon={<X />} onClick={() => setText(at, undefined)} />
          </li>
        ))}
      </ul>
      <div className="mt-3 flex gap-2">
        <Button icon={<Plus />} onClick={() => onChange({ restrictedWords: [...restrictedWords, { words: '' }] })}>
          Add words to avoid
        </Button>
        <Button icon={<Plus />} onClick={() => onChange({ requiredDisclaimers: [...requiredDisclaimers, { text: '' }] })}>
          Add required text
        </Button>
      </div>
    </SettingsSection>
  );
}

/** The list with one item replaced, or without it. */
function put<T>(list: readonly T[], at: number, item: T | undefined): T[] {
  return item === undefined ? list.filter((_, i) => i !== at) : list.with(at, item);
}
