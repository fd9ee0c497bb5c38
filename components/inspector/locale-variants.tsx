'use client';
import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { LocaleVariant } from '@/lib/journey/touchpoint';
import { FieldGroup, PartialLabel } from './part-field';
import { put, withItem } from './put';
import { readLocale } from './read-typed';
import { BODY_LIMIT, CodeField, TextField } from './text-field';

const SUGGESTED = ['en', 'es', 'fr', 'de', 'pt-BR', 'it', 'nl', 'ja', 'zh', 'ar'];

type Props = { variants: readonly LocaleVariant[]; /** Emails have preheaders; elsewhere one that is there still shows. */ isEmail: boolean; onChange: (variants: LocaleVariant[]) => void };

/** The message in other languages. */
export function LocaleVariants({ variants, isEmail, onChange }: Props) {
  const next = SUGGESTED.find((locale) => !variants.some((variant) => variant.locale === locale)) ?? 'en';
  return (
    <FieldGroup label="Other languages" path="variants">
      {variants.map((variant, i) => {
        const name = `Language ${i + 1}`;
        const set = <Key extends 'subject' | 'preheader' | 'body' | 'cta'>(key: Key) => (text: string | undefined) => {
          const changed = { ...variant };
          put(changed, key, text);
          onChange(withItem(variants, i, changed));
        };
        return (
          // A variant is its place in the list: its language may still change.
          <div key={`${i} of ${variants.length}`} className="flex flex-col gap-2 rounded-md border border-line bg-raised p-2">
            <div className="flex items-start gap-1">
              <CodeField label={<PartialLabel of={name}>tag</PartialLabel>} className="flex-1" value={variant.locale} read={readLocale} placeholder="pt-BR" onChange={(locale) => onChange(withItem(variants, i, { ...variant, locale }))} />
              <IconButton size="sm" label={`Remove language ${variant.locale}`} icon={<X />} onClick={() => onChange(withItem(variants, i, undefined))} />
            </div>
            <TextField label={<PartialLabel of={name}>subject</PartialLabel>} value={variant.subject} onChange={set('subject')} />
            {(isEmail || variant.preheader !== undefined) && <TextField label={<PartialLabel of={name}>preheader</PartialLabel>} value={variant.preheader} onChange={set('preheader')} />}
            <TextField label={<PartialLabel of={name}>body</PartialLabel>} rows={2} limit={BODY_LIMIT} value={variant.body} onChange={set('body')} />
            <TextField label={<PartialLabel of={name}>call to action</PartialLabel>} value={variant.cta} onChange={set('cta')} />
          </div>
        );
      })}
      <Button variant="ghost" size="sm" icon={<Plus />} className="self-start" disabled={variants.length >= 100} onClick={() => onChange([...variants, { locale: next }])}>
        Add language
      </Button>
    </FieldGroup>
  );
}
