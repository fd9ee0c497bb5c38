'use client';
import { useEditor } from '@/components/builder/editor-context';
import { NumberField } from '@/components/ui/number-field';
import { Switch } from '@/components/ui/switch';
import { currencySign } from './currency-sign';
import { ListField } from './list-field';
import { LocaleVariants } from './locale-variants';
import { PartField } from './part-field';
import { put, putInto } from './put';
import { Section } from './section';
import type { TouchpointProps } from './touchpoint-props';
import { useTouchpoint } from './use-touchpoint';

/** What only some touchpoints have. It starts closed where all of it is empty. */
export function TouchpointMore({ id, edit }: TouchpointProps) {
  const currency = useEditor((editor) => editor.journey.economics.currency);
  const transactional = useTouchpoint(id, (touchpoint) => touchpoint.transactional);
  const cost = useTouchpoint(id, (touchpoint) => touchpoint.cost);
  const variants = useTouchpoint(id, (touchpoint) => touchpoint.variants);
  const assets = useTouchpoint(id, (touchpoint) => touchpoint.brief?.assets);
  const variables = useTouchpoint(id, (touchpoint) => touchpoint.brief?.variables);
  const used = [transactional, cost, variants, assets, variables].filter((value) => value !== undefined).length;
  return (
    <Section id={used ? 'touchpoint.more.used' : 'touchpoint.more.empty'} title="More" open={used > 0} note={used ? `${used} filled in` : undefined}>
      <Switch
        checked={transactional ?? false}
        label="Transactional"
        hint="A message they need, such as a receipt. Frequency caps don’t hold it back."
        onCheckedChange={(on) => edit('transactional', (part) => put(part, 'transactional', on || undefined))}
      />
      <PartField label="Cost per touch" path="cost" hint="Empty: what a touch on this channel costs in the journey.">
        <NumberField mode="money" min={0} currencySign={currencySign(currency)} value={cost} onValueChange={(amount) => edit('cost', (part) => put(part, 'cost', amount))} />
      </PartField>
      <ListField
        label="Assets"
        itemLabel="Asset"
        path="brief.assets"
        items={assets ?? []}
        placeholder="hero.png"
        onChange={(next) => edit('assets', (part) => putInto(part, 'brief', 'assets', next.length ? next : undefined))}
      />
      <ListField
        label="Variables"
        itemLabel="Variable"
        path="brief.variables"
        items={variables ?? []}
        max={100}
        placeholder="first_name"
        onChange={(next) => edit('variables', (part) => putInto(part, 'brief', 'variables', next.length ? next : undefined))}
      />
      <LocaleVariants id={id} edit={edit} />
    </Section>
  );
}
