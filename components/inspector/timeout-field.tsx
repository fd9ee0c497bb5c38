'use client';
import type { Timeout } from '@/lib/journey/state';
import { OptionalDuration } from './duration-input';
import { PlaceSelect } from './place-select';
import { put } from './put';

type Props = {
  value: Timeout | undefined;
  /** Undefined when nothing is left of it. */
  onChange: (value: Timeout | undefined) => void;
  among?: 'all' | 'outcomes';
  /** The state whose timeout it is. */
  except?: string | undefined;
};

/** How long customers may stay, and where they go after. */
export function TimeoutField({ value, onChange, among = 'all', except }: Props) {
  const change = <Key extends keyof Timeout>(key: Key, next: Timeout[Key] | undefined) => {
    const changed = { ...value };
    put(changed, key, next);
    onChange(Object.keys(changed).length ? changed : undefined);
  };
  return (
    <div className="flex flex-col gap-3">
      <OptionalDuration label="Timeout after" path="timeout.after" value={value?.after} placeholder="14 days" onChange={(after) => change('after', after)} />
      <PlaceSelect label="Timeout leads to" path="timeout.to" value={value?.to} among={among} except={except} clearLabel="Nowhere yet" onChange={(to) => change('to', to)} />
    </div>
  );
}
