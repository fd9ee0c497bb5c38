'use client';
import { Switch } from '@/components/ui/switch';
import { classNames } from '@/components/ui/class-names';
import { WEEKDAYS, type SendWindow, type Weekday } from '@/lib/journey/touchpoint';
import { FieldGroup } from './part-field';
import { readClock } from './read-typed';
import { CodeField } from './text-field';
import { withDay } from './weekdays';

const DAY_NAMES: Record<Weekday, string> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };

type Props = { value: SendWindow | undefined; onChange: (value: SendWindow | undefined) => void };

/** In which hours of which days it may go out, in the customer's own time. */
export function SendWindowFields({ value, onChange }: Props) {
  return (
    <FieldGroup label="Send window" hideLabel path="timing.window">
      <Switch checked={value !== undefined} onCheckedChange={(on) => onChange(on ? { from: '09:00', until: '18:00' } : undefined)} label="Only at certain hours" />
      {value && (
        <>
          <div className="flex gap-1">
            {WEEKDAYS.map((day) => {
              const on = value.days?.includes(day) ?? true;
              return (
                <button
                  key={day}
                  type="button"
                  aria-pressed={on}
                  aria-label={DAY_NAMES[day]}
                  onClick={() => onChange(withDay(value, day, !on))}
                  className={classNames('h-7 flex-1 rounded-md border text-12 font-medium', on ? 'border-accent bg-accent-soft text-accent-ink' : 'border-line text-faint hover:bg-hover')}
                >
                  {DAY_NAMES[day].slice(0, 2)}
                </button>
              );
            })}
          </div>
          <div className="grid grid-cols-2 items-start gap-2">
            <CodeField label="From" path="timing.window.from" value={value.from} read={readClock} placeholder="9:00" onChange={(from) => onChange({ ...value, from })} />
            <CodeField label="Until" path="timing.window.until" value={value.until} read={readClock} placeholder="18:00" onChange={(until) => onChange({ ...value, until })} />
          </div>
          <p className="text-12 text-faint">{value.until < value.from ? 'Runs past midnight, in the customer’s local time.' : 'In the customer’s local time.'}</p>
        </>
      )}
    </FieldGroup>
  );
}
