'use client';
import { useState } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { NumberField } from '@/components/ui/number-field';
import { CHANNELS, CHANNEL_NAMES } from '@/lib/journey/channel';
import type { Economics } from '@/lib/journey/journey';
import { currencySign } from './currency-sign';
import { FieldGroup, PartField } from './part-field';
import { put } from './put';
import { readCurrency } from './read-typed';
import { CodeField } from './text-field';
import { useEditJourney } from './use-edit';

/** What it earns and costs. */
export function EconomicsFields() {
  const edit = useEditJourney();
  const economics = useEditor((editor) => editor.journey.economics);
  const states = useEditor((editor) => editor.journey.states);
  const [all, setAll] = useState(false);
  const { currency, costPerTouch } = economics;
  const sign = currencySign(currency);
  const used = new Set(states.flatMap((state) => state.touchpoints.map(({ channel }) => channel)));
  const channels = CHANNELS.filter((channel) => all || used.has(channel) || costPerTouch[channel] !== undefined);
  const amount = (key: 'valuePerConversion' | 'fixedCost' | 'entrantsPerDay', field: string) => (value: Economics[typeof key]) => edit(field, (draft) => put(draft.economics, key, value));
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-2">
        <CodeField label="Currency" path="economics.currency" value={currency} read={readCurrency} placeholder="USD" onChange={(code) => edit('currency', (draft) => void (draft.economics.currency = code))} />
        <PartField label="Value per conversion" path="economics.valuePerConversion">
          <NumberField mode="money" min={0} currencySign={sign} value={economics.valuePerConversion} onValueChange={amount('valuePerConversion', 'value per conversion')} />
        </PartField>
        <PartField label="Fixed cost" path="economics.fixedCost">
          <NumberField mode="money" min={0} currencySign={sign} value={economics.fixedCost} onValueChange={amount('fixedCost', 'fixed cost')} />
        </PartField>
        <PartField label="Entrants per day" path="economics.entrantsPerDay">
          <NumberField min={0} value={economics.entrantsPerDay} onValueChange={amount('entrantsPerDay', 'entrants per day')} />
        </PartField>
      </div>
      <FieldGroup label="Cost per touch" path="economics.costPerTouch">
        <div className="grid grid-cols-2 items-start gap-2">
          {channels.map((channel) => (
            <PartField key={channel} label={<><span className="sr-only">Cost per touch, </span>{CHANNEL_NAMES[channel]}</>} path={`economics.costPerTouch.${channel}`}>
              <NumberField mode="money" min={0} step={0.01} currencySign={sign} value={costPerTouch[channel]} onValueChange={(cost) => edit(`cost per ${channel} touch`, (draft) => put(draft.economics.costPerTouch, channel, cost))} />
            </PartField>
          ))}
        </div>
        {channels.length < CHANNELS.length && (
          <Button variant="ghost" size="sm" className="-ml-2.5 self-start" onClick={() => setAll(true)}>
            Show all channels
          </Button>
        )}
      </FieldGroup>
    </>
  );
}
