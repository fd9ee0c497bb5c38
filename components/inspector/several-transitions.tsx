'use client';
import type { RateSource } from '@/lib/journey/rate';
import type { Transition } from '@/lib/journey/schema/transition';
import { ChoiceField, PartField } from './part-field';
import { put } from './put';
import { SOURCE_KINDS } from './rate-field';
import { CONFIDENCES } from './rate-source-fields';
import { Mixed } from './several-touchpoints';
import { TextField } from './text-field';
import { useSeveral } from './use-several';
import { WholeNumber } from './whole-number';

/** What several transitions have in common: what their rates rest on, and their priority. */
export function SeveralTransitions({ ids }: { ids: readonly string[] }) {
  const { useShared, edit } = useSeveral('transition', ids);
  const rated = useShared(({ probability }) => probability !== undefined);
  const kind = useShared(({ probability }) => probability?.source?.kind);
  const confidence = useShared((part) => sourceOf(part, 'estimate')?.confidence);
  const why = useShared((part) => sourceOf(part, 'estimate')?.why);
  const citation = useShared((part) => sourceOf(part, 'benchmark')?.citation);
  const from = useShared((part) => sourceOf(part, 'historical')?.from);
  const priority = useShared((part) => part.priority);
  const setSource = <Kind extends RateSource['kind'], Key extends keyof Source<Kind>>(of: Kind, key: Key) => (value: Source<Kind>[Key] | undefined) =>
    edit('rate source', (part) => {
      const source = sourceOf(part, of);
      if (source) put(source, key, value);
    });
  return (
    <>
      {(rated.mixed || rated.value) && (
        <>
          <ChoiceField
            label="Rate source"
            aside={kind.mixed && <Mixed />}
            value={kind.value}
            options={SOURCE_KINDS}
            onChange={(next) => edit('rate source', ({ probability }) => void (probability && probability.source?.kind !== next && (probability.source = { kind: next })))}
          />
          {kind.value === 'historical' && <TextField label="Counted in" limit={4_000} value={from.value} placeholder={from.mixed ? 'Mixed' : 'Q2 nurture campaign, per recipient'} onChange={setSource('historical', 'from')} />}
          {kind.value === 'benchmark' && <TextField label="Citation" rows={1} value={citation.value} placeholder={citation.mixed ? 'Mixed' : 'Study or report'} onChange={setSource('benchmark', 'citation')} />}
          {kind.value === 'estimate' && (
            <>
              <ChoiceField label="Confidence" aside={confidence.mixed && <Mixed />} value={confidence.value} options={CONFIDENCES} onChange={setSource('estimate', 'confidence')} />
              <TextField label="Why these rates" rows={2} value={why.value} placeholder={why.mixed ? 'Mixed' : 'What makes you expect them'} onChange={setSource('estimate', 'why')} />
            </>
          )}
          {rated.mixed && <p className="text-12 text-faint">Those without a rate get no source.</p>}
        </>
      )}
      <PartField label="Priority" hint="When several triggers are met at once, the lowest number wins.">
        <WholeNumber value={priority.value} min={1} max={1_000} placeholder={priority.mixed ? 'Mixed' : undefined} required={!priority.mixed} onValueChange={(next) => next !== undefined && edit('priority', (part) => void (part.priority = next))} />
      </PartField>
    </>
  );
}

type Source<Kind extends RateSource['kind']> = Extract<RateSource, { kind: Kind }>;

/** What the rate rests on, where it is of this kind. */
function sourceOf<Kind extends RateSource['kind']>({ probability }: Transition, kind: Kind): Source<Kind> | undefined {
  const source = probability?.source;
  return source?.kind === kind ? (source as Source<Kind>) : undefined;
}
