'use client';
import { useState } from 'react';
import { focusField } from '@/components/problems/focus-field';
import { Button } from '@/components/ui/button';
import { NumberField } from '@/components/ui/number-field';
import type { Channel } from '@/lib/journey/channel';
import { describeShare, type Rate, type RateSource } from '@/lib/journey/rate';
import { impliedShare } from './implied-share';
import { ChoiceField, PartField } from './part-field';
import { useUnsaved } from './part-scope';
import { RateSourceFields } from './rate-source-fields';
import { sayDoubt } from './say-doubt';

type Kind = RateSource['kind'];

type Props = {
  /** "Rate", "Expected rate". */
  label: string;
  path: string;
  value: Rate | undefined;
  onChange: (value: Rate | undefined) => void;
  hint?: string | undefined;
  /** Whose benchmarks come first. */
  channel?: Channel | undefined;
  /** Saves the step of undo that a drag of the slider was. */
  onSettle: () => void;
};

export const SOURCE_KINDS = [
  { value: 'historical', label: 'Historical' },
  { value: 'benchmark', label: 'Benchmark' },
  { value: 'estimate', label: 'Estimate' },
] as const satisfies readonly { value: Kind; label: string }[];

/** A share and where it comes from. A source entered before the share waits for it, and outlasts it when it is retyped. */
export function RateField({ label, path, value, onChange, hint, channel, onSettle }: Props) {
  const [waiting, setWaiting] = useState<RateSource>();
  const [others, setOthers] = useState<Partial<Record<Kind, RateSource>>>({});
  const source = value ? value.source : waiting;
  const implied = impliedShare(source);
  useUnsaved(!value && waiting !== undefined && Object.keys(waiting).length > 1);

  const changeShare = (share: number | undefined, from: RateSource | undefined = source) => {
    setWaiting(share === undefined ? from : undefined);
    onChange(share === undefined ? undefined : { value: share, ...(from && { source: from }) });
  };
  const changeSource = (next: RateSource, share = value?.value) => changeShare(share, next);
  const changeKind = (kind: Kind) => {
    if (source) setOthers({ ...others, [source.kind]: source });
    changeSource(others[kind] ?? { kind });
  };

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <PartField label={label} path={path} hint={hint}>
          <NumberField mode="percent" min={0} max={1} value={value?.value} onValueChange={(share) => changeShare(share)} placeholder="12.5" />
        </PartField>
        <input
          type="range"
          min={0}
          max={1}
          step={0.005}
          value={value?.value ?? 0}
          aria-label={`${label} slider`}
          aria-valuetext={value ? describeShare(value.value) : 'Not set'}
          onChange={(event) => changeShare(Number(event.target.value))}
          onPointerUp={onSettle}
          className="h-6 w-full cursor-pointer accent-accent"
        />
      </div>
      <ChoiceField<Kind> label={`${label} source`} path={`${path}.source`} value={source?.kind} options={SOURCE_KINDS} onChange={changeKind} />
      {source && <RateSourceFields source={source} path={`${path}.source`} channel={channel} onChange={changeSource} />}
      {value && <p className="text-12 text-pretty text-faint tabular">{sayDoubt(value)}</p>}
      {implied !== undefined && Math.abs(implied - (value?.value ?? -1)) > 1e-9 && (
        <div className="flex items-center justify-between gap-2 rounded-md bg-sunken px-2.5 py-1.5 text-12 text-muted">
          <span>{source?.kind === 'historical' ? `The count gives ${describeShare(implied)}.` : `The benchmark says ${describeShare(implied)}.`}</span>
          <Button
            size="sm"
            onClick={() => {
              changeShare(implied);
              focusField(path);
            }}
          >
            Use {describeShare(implied)}
          </Button>
        </div>
      )}
    </div>
  );
}
