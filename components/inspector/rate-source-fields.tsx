'use client';
import type { Channel } from '@/lib/journey/channel';
import type { RateSource } from '@/lib/journey/rate';
import { BenchmarkSelect } from './benchmark-select';
import { benchmarkCitation } from './benchmarks';
import { ChoiceField, PartField } from './part-field';
import { put } from './put';
import { TextField } from './text-field';
import { WholeNumber } from './whole-number';

type Props<Source extends RateSource = RateSource> = {
  source: Source;
  path: string;
  channel?: Channel | undefined;
  /** With a share: the rate is to be this. */
  onChange: (source: RateSource, share?: number) => void;
};

/** Where a rate comes from, in detail. */
export function RateSourceFields({ source, ...rest }: Props) {
  switch (source.kind) {
    case 'historical':
      return <HistoricalFields source={source} {...rest} />;
    case 'benchmark':
      return <BenchmarkFields source={source} {...rest} />;
    case 'estimate':
      return <EstimateFields source={source} {...rest} />;
  }
}

function changed<Source extends RateSource, Key extends keyof Source>(source: Source, key: Key, value: Source[Key] | undefined): Source {
  const next = { ...source };
  put(next, key, value);
  return next;
}

function HistoricalFields({ source, path, onChange }: Props<Extract<RateSource, { kind: 'historical' }>>) {
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-2">
        <PartField label="How many did" path={`${path}.successes`}>
          <WholeNumber grouped value={source.successes} min={0} onValueChange={(n) => onChange(changed(source, 'successes', n))} placeholder="125" />
        </PartField>
        <PartField label="Out of" path={`${path}.trials`}>
          <WholeNumber grouped value={source.trials} min={0} onValueChange={(n) => onChange(changed(source, 'trials', n))} placeholder="1000" />
        </PartField>
      </div>
      <TextField label="Counted in" path={`${path}.from`} value={source.from} limit={4_000} placeholder="Q2 nurture campaign, per recipient" onChange={(text) => onChange(changed(source, 'from', text))} />
    </>
  );
}

function BenchmarkFields({ source, path, channel, onChange }: Props<Extract<RateSource, { kind: 'benchmark' }>>) {
  return (
    <>
      <BenchmarkSelect
        citation={source.citation}
        channel={channel}
        onChoose={(benchmark) => {
          const { share, year, n } = benchmark;
          onChange({ kind: 'benchmark', citation: benchmarkCitation(benchmark), ...(year !== undefined && { year }), ...(n !== undefined && { n }) }, share);
        }}
      />
      <TextField label="Citation" path={`${path}.citation`} rows={1} value={source.citation} placeholder="Study or report" onChange={(text) => onChange(changed(source, 'citation', text))} />
      <div className="grid grid-cols-2 items-start gap-2">
        <PartField label="Year" path={`${path}.year`}>
          <WholeNumber value={source.year} min={1900} max={2200} onValueChange={(n) => onChange(changed(source, 'year', n))} placeholder="2024" />
        </PartField>
        <PartField label="Sample size" path={`${path}.n`}>
          <WholeNumber grouped value={source.n} min={0} onValueChange={(n) => onChange(changed(source, 'n', n))} />
        </PartField>
      </div>
    </>
  );
}

export const CONFIDENCES = [
  { value: 'low', label: 'Low' },
  { value: 'medium', label: 'Medium' },
  { value: 'high', label: 'High' },
] as const;

function EstimateFields({ source, path, onChange }: Props<Extract<RateSource, { kind: 'estimate' }>>) {
  return (
    <>
      <ChoiceField label="Confidence" path={`${path}.confidence`} value={source.confidence} options={CONFIDENCES} onChange={(confidence) => onChange(changed(source, 'confidence', confidence))} />
      <TextField label="Why this rate" path={`${path}.why`} rows={2} value={source.why} placeholder="What makes you expect it" onChange={(text) => onChange(changed(source, 'why', text))} />
    </>
  );
}
