'use client';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import type { OptOut } from '@/lib/journey/touchpoint';
import { MECHANISM_NAMES } from './opt-out-mechanisms';
import { LEAVES } from './opt-out-fields';
import { ChoiceField, FieldGroup, PartField } from './part-field';
import { PlatformField } from './platform-field';
import { put } from './put';
import { SendWindowFields } from './send-window-fields';
import { useSeveral } from './use-several';

const MECHANISMS = (Object.keys(MECHANISM_NAMES) as OptOut['mechanism'][]).map((value) => ({ value, label: MECHANISM_NAMES[value] }));
const OFFICE_HOURS = { from: '09:00', until: '18:00' };

/** What several touchpoints have in common: by what and in which hours they go out, and how customers say no. */
export function SeveralTouchpoints({ ids }: { ids: readonly string[] }) {
  const { useShared, edit } = useSeveral('touchpoint', ids);
  const channel = useShared((touchpoint) => touchpoint.channel);
  const platform = useShared((touchpoint) => touchpoint.platform);
  const transactional = useShared((touchpoint) => touchpoint.transactional ?? false);
  const timed = useShared((touchpoint) => touchpoint.timing !== undefined);
  const window = useShared((touchpoint) => touchpoint.timing?.window);
  const mechanism = useShared((touchpoint) => touchpoint.optOut?.mechanism);
  const leaves = useShared((touchpoint) => touchpoint.optOut?.leaves);
  const setWindow = (next: typeof window.value) => edit('send window', ({ timing }) => timing && put(timing, 'window', next));
  return (
    <>
      <PlatformField channel={channel.value} value={platform.value} mixed={platform.mixed} onChange={(text) => edit('platform', (part) => put(part, 'platform', text))} />
      {window.mixed ? (
        <FieldGroup label="Send window" aside={<Mixed />}>
          <div className="flex gap-2">
            <Button size="sm" onClick={() => setWindow(OFFICE_HOURS)}>
              Use one for all
            </Button>
            <Button size="sm" onClick={() => setWindow(undefined)}>
              Any time
            </Button>
          </div>
        </FieldGroup>
      ) : timed.mixed || timed.value ? (
        <SendWindowFields value={window.value} onChange={setWindow} />
      ) : null}
      {timed.mixed && <p className="text-12 text-faint">Those without a timing get no send window.</p>}
      <PartField label="Opt-out">
        <Select
          value={mechanism.value}
          mixed={mechanism.mixed}
          options={MECHANISMS}
          clearLabel="None yet"
          onValueChange={(next) => edit('opt-out', (part) => put(part, 'optOut', next && { mechanism: next, leaves: part.optOut?.leaves ?? 'channel' }))}
        />
      </PartField>
      {(leaves.mixed || leaves.value) && (
        <ChoiceField label="They leave" aside={leaves.mixed && <Mixed />} value={leaves.value} options={LEAVES} onChange={(next) => edit('opt-out', ({ optOut }) => void (optOut && (optOut.leaves = next)))} />
      )}
      <Switch
        checked={transactional.value ?? false}
        label="Transactional"
        hint={transactional.mixed ? 'Mixed: some of them are.' : 'Messages they need, such as receipts. Frequency caps don’t hold them back.'}
        onCheckedChange={(on) => edit('transactional', (part) => put(part, 'transactional', on || undefined))}
      />
    </>
  );
}

/** That the parts differ in something. */
export function Mixed() {
  return <span className="text-12 text-faint italic">Mixed</span>;
}
