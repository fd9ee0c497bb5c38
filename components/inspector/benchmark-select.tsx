'use client';
import { useMemo } from 'react';
import { Select } from '@/components/ui/select';
import type { Channel } from '@/lib/journey/channel';
import { benchmarkCitation, benchmarkCited, benchmarkFigure, benchmarkName, benchmarksFor } from './benchmarks';
import type { Benchmark } from '@/lib/journey/benchmarks';
import { PartField } from './part-field';

type Props = { citation: string | undefined; channel: Channel | undefined; onChoose: (benchmark: Benchmark) => void };

/** Published rates to choose from, those of the channel first. */
export function BenchmarkSelect({ citation, channel, onChoose }: Props) {
  const benchmarks = benchmarksFor(channel);
  const options = useMemo(
    () => benchmarks.map((benchmark) => ({ value: benchmarkCitation(benchmark), label: benchmarkName(benchmark), hint: benchmarkFigure(benchmark) })),
    [benchmarks],
  );
  const cited = benchmarkCited(citation);
  return (
    <PartField label="Known benchmark" hint={cited?.caution}>
      <Select
        value={cited && citation}
        options={options}
        placeholder="Choose a published rate…"
        onValueChange={(value) => {
          const chosen = benchmarkCited(value);
          if (chosen) onChoose(chosen);
        }}
      />
    </PartField>
  );
}
