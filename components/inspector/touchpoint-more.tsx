'use client';
import { NumberField } from '@/components/ui/number-field';
import { Switch } from '@/components/ui/switch';
import { currencySign } from './currency-sign';
import { ListField } from './list-field';
import { LocaleVariants } from './locale-variants';
import { PartField } from './part-field';
import { put, putInto } from './put';
import { Section } from './section';
import { TextField } from './text-field';
import type { TouchpointProps } from './touchpoint-props';

/** What only some touchpoints have. It starts closed where all of it is empty. */
export function TouchpointMore({ touchpoint, edit, currency }: TouchpointProps & { currency: string }) {
  const { platform, transactional, cost, variants, brief } = touchpoint;
  const used = [platform, transactional, cost, variants, brief?.assets, brief?.variables].filter((value) => value !== undefined).length;
  return (
    <Section id={used ? 'touchpoint.more.used' : 'touchpoint.more.empty'} title="More" open={used > 0} note={used ? `${used} filled in` : undefined}>
      <Switch
        checked={transactional ?? false}
        label="Transactional"
        hint="A message they need, such as a receipt. Frequency caps don’t hold it back."
        onCheckedChange={(on) => edit('transactional', (part) => put(part, 'transactional', on || undefined))}
      />
      <TextField label="Platform" path="platform" value={platform} placeholder="Customer.io, Twilio…" onChange={(text) => edit('platform', (part) => put(part, 'platform', text))} />
      <PartField label="Cost per touch" path="cost" hint="Empty: what a touch on this channel costs in the journey.">
        <NumberField mode="money" min={0} currencySign={currencySign(currency)} value={cost} onValueChange={(amount) => edit('cost', (part) => put(part, 'cost', amount))} />
      </PartField>
      <ListField
        label="Assets"
        itemLabel="Asset"
        path="brief.assets"
        items={brief?.assets ?? []}
        placeholder="hero.png"
        onChange={(assets) => edit('assets', (part) => putInto(part, 'brief', 'assets', assets.length ? assets : undefined))}
      />
      <ListField
        label="Variables"
        itemLabel="Variable"
        path="brief.variables"
        items={brief?.variables ?? []}
        max={100}
        placeholder="first_name"
        onChange={(variables) => edit('variables', (part) => putInto(part, 'brief', 'variables', variables.length ? variables : undefined))}
      />
      <LocaleVariants variants={variants ?? []} onChange={(next) => edit('languages', (part) => put(part, 'variants', next.length ? next : undefined))} />
    </Section>
  );
}
