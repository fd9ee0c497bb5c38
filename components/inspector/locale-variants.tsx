'use client';
import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Channel } from '@/lib/journey/channel';
import type { LocaleVariant, Touchpoint } from '@/lib/journey/touchpoint';
import { briefFieldsOf, type VariantText } from './brief-shape';
import { focusAdded } from './focus-added';
import { listVariable } from './list-variable';
import { MessageTextField } from './message-text-field';
import { FieldGroup, PartialLabel } from './part-field';
import { put } from './put';
import { readLocale } from './read-typed';
import { CodeField } from './text-field';
import type { Edit } from './use-edit';
import { useTouchpoint } from './use-touchpoint';

const SUGGESTED = ['en', 'es', 'fr', 'de', 'pt-BR', 'it', 'nl', 'ja', 'zh', 'ar'];
const NONE: readonly LocaleVariant[] = [];

/** The message in other languages, each held to the same limits. */
export function LocaleVariants({ id, edit }: { id: string; edit: Edit<Touchpoint> }) {
  const variants = useTouchpoint(id, (touchpoint) => touchpoint.variants) ?? NONE;
  const channel = useTouchpoint(id, (touchpoint) => touchpoint.channel) ?? 'other';
  const platform = useTouchpoint(id, (touchpoint) => touchpoint.platform);
  const next = SUGGESTED.find((locale) => !variants.some((variant) => variant.locale === locale)) ?? 'en';
  const change = (recipe: (variants: LocaleVariant[], part: Touchpoint) => void) =>
    edit('languages', (part) => {
      const changed = [...(part.variants ?? [])];
      recipe(changed, part);
      put(part, 'variants', changed.length ? changed : undefined);
    });
  return (
    <FieldGroup label="Other languages" path="variants">
      {variants.map((variant, i) => (
        // A variant is its place in the list: its language may still change.
        <div key={`${i} of ${variants.length}`} className="flex flex-col gap-2 rounded-md border border-line bg-raised p-2">
          <div className="flex items-start gap-1">
            <CodeField
              label={`Language ${i + 1} tag`}
              path={`variants.${i}.locale`}
              className="flex-1"
              value={variant.locale}
              read={readLocale}
              placeholder="pt-BR"
              onChange={(locale) => change((list) => void (list[i] = { ...list[i]!, locale }))}
            />
            <IconButton size="sm" label={`Remove language ${variant.locale}`} icon={<X />} onClick={() => change((list) => void list.splice(i, 1))} />
          </div>
          <VariantTexts
            name={`Language ${i + 1}`}
            path={`variants.${i}`}
            variant={variant}
            channel={channel}
            platform={platform}
            onChange={(key, text) =>
              change((list) => {
                const changed = { ...list[i]! };
                put(changed, key, text);
                list[i] = changed;
              })
            }
            onVariable={(variable) => edit('languages', (part) => listVariable(part, variable))}
          />
        </div>
      ))}
      <Button
        variant="ghost"
        size="sm"
        icon={<Plus />}
        className="self-start"
        disabled={variants.length >= 100}
        onClick={(event) => {
          change((list) => void list.push({ locale: next }));
          focusAdded(event);
        }}
      >
        Add language
      </Button>
    </FieldGroup>
  );
}

type TextsProps = {
  name: string;
  path: string;
  variant: LocaleVariant;
  channel: Channel;
  platform: string | undefined;
  onChange: (key: VariantText, text: string | undefined) => void;
  onVariable: (name: string) => void;
};

/** The texts that the channel has, as in the brief: what customers read of it. */
function VariantTexts({ name, path, variant, channel, platform, onChange, onVariable }: TextsProps) {
  return briefFieldsOf(channel, { subject: variant.subject !== undefined, preheader: variant.preheader !== undefined }).map((field) => {
    if (!isVariantText(field.key)) return null;
    const { key, label, hint, rows } = field;
    const lower = label.toLowerCase();
    return (
      <MessageTextField
        key={key}
        label={<PartialLabel of={name}>{lower}</PartialLabel>}
        path={`${path}.${key}`}
        text={key}
        sender={{ channel, ...(platform !== undefined && { platform }) }}
        value={variant[key]}
        rows={rows && 2}
        hint={hint}
        variablesInto={`${name} ${lower}`}
        onChange={(text) => onChange(key, text)}
        onVariable={onVariable}
      />
    );
  });
}

function isVariantText(key: string): key is VariantText {
  return key === 'subject' || key === 'preheader' || key === 'body' || key === 'cta';
}
