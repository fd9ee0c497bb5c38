'use client';
import { useState } from 'react';
import { useEditor, useEditorValue } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { NumberField } from '@/components/ui/number-field';
import { CHANNELS, CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import { currencySign } from './currency-sign';
import { FieldGroup, PartField } from './part-field';
import { put } from './put';
import { readCurrency } from './read-typed';
import { sameList } from './same-list';
import { CodeField } from './text-field';
import { useEditJourney } from './use-edit';
import { Watch } from './watch';

const AMOUNTS = [
  { key: 'valuePerConversion', label: 'Value per conversion', isMoney: true },
  { key: 'fixedCost', label: 'Fixed cost', isMoney: true },
  { key: 'entrantsPerDay', label: 'Entrants per day', isMoney: false },
] as const;

/** What it earns and costs. */
export function EconomicsFields() {
  const edit = useEditJourney();
  const currency = useEditor(({ journey }) => journey.economics.currency);
  const [all, setAll] = useState(false);
  const channels = useEditorValue(({ journey }) => (all ? CHANNELS : CHANNELS.filter((channel) => isUsed(journey, channel) || journey.economics.costPerTouch[channel] !== undefined)), sameList);
  const sign = currencySign(currency);
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-2">
        <CodeField label="Currency" path="economics.currency" value={currency} read={readCurrency} placeholder="USD" onChange={(code) => edit('currency', (draft) => void (draft.economics.currency = code))} />
        {AMOUNTS.map(({ key, label, isMoney }) => (
          <Watch key={key} value={({ economics }) => economics[key]}>
            {(amount) => (
              <PartField label={label} path={`economics.${key}`}>
                <NumberField mode={isMoney ? 'money' : 'number'} min={0} currencySign={sign} value={amount} onValueChange={(next) => edit(label.toLowerCase(), (draft) => put(draft.economics, key, next))} />
              </PartField>
            )}
          </Watch>
        ))}
      </div>
      <FieldGroup label="Cost per touch" path="economics.costPerTouch">
        <div className="grid grid-cols-2 items-start gap-2">
          {channels.map((channel) => (
            <Watch key={channel} value={({ economics }) => economics.costPerTouch[channel]}>
              {(cost) => (
                <PartField label={<><span className="sr-only">Cost per touch, </span>{CHANNEL_NAMES[channel]}</>} path={`economics.costPerTouch.${channel}`}>
                  <NumberField mode="money" min={0} step={0.01} currencySign={sign} value={cost} onValueChange={(next) => edit(`cost per ${channel} touch`, (draft) => put(draft.economics.costPerTouch, channel, next))} />
                </PartField>
              )}
            </Watch>
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

function isUsed({ states }: Journey, channel: Channel): boolean {
  return states.some(({ touchpoints }) => touchpoints.some((touchpoint) => touchpoint.channel === channel));
}
