'use client';
import { Search } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { StageDot } from '@/components/ui/stage-dot';
import { CHANNELS, CHANNEL_NAMES } from '@/lib/journey/channel';
import { OBJECTIVES } from '@/lib/journey/journey';
import { STAGES, STAGE_NAMES } from '@/lib/journey/state';
import { LENGTHS, type Filter, type Length } from './filter-templates';
import { OBJECTIVE_NAMES } from '@/lib/journey/objective-names';

const OBJECTIVE_OPTIONS = OBJECTIVES.map((value) => ({ value, label: OBJECTIVE_NAMES[value] }));
const STAGE_OPTIONS = STAGES.map((value) => ({ value, label: STAGE_NAMES[value], icon: <StageDot stage={value} decorative /> }));
const CHANNEL_OPTIONS = CHANNELS.filter((value) => value !== 'other').map((value) => ({ value, label: CHANNEL_NAMES[value], icon: <ChannelIcon channel={value} decorative /> }));
const LENGTH_OPTIONS = (Object.keys(LENGTHS) as Length[]).map((value) => ({ value, label: LENGTHS[value].label }));

type Props = { filter: Filter; onChange: (filter: Filter) => void; found: number };

/** Narrows the gallery down: by words, objective, stage, channel and length. */
export function FilterBar({ filter, onChange, found }: Props) {
  const active = filter.text !== '' || filter.objective || filter.stage || filter.channel || filter.length;
  return (
    <search className="flex flex-wrap items-center gap-2">
      <Input type="search" aria-label="Search templates" placeholder="Search: cart, renewal, SMS…" prefix={<Search />} className="max-w-72! grow basis-56" value={filter.text} onValueChange={(text) => onChange({ ...filter, text })} />
      <Select aria-label="Objective" clearLabel="Any objective" className="w-40!" value={filter.objective} options={OBJECTIVE_OPTIONS} onValueChange={(objective) => onChange({ ...filter, objective })} />
      <Select aria-label="Lifecycle stage" clearLabel="Any stage" className="w-38!" value={filter.stage} options={STAGE_OPTIONS} onValueChange={(stage) => onChange({ ...filter, stage })} />
      <Select aria-label="Channel" clearLabel="Any channel" className="w-34!" value={filter.channel} options={CHANNEL_OPTIONS} onValueChange={(channel) => onChange({ ...filter, channel })} />
      <Select aria-label="Length" clearLabel="Any length" className="w-38!" value={filter.length} options={LENGTH_OPTIONS} onValueChange={(length) => onChange({ ...filter, length })} />
      <output className="tabular ml-auto text-12 text-muted">
        {found === 1 ? '1 template' : `${found} templates`}
      </output>
      {active && (
        <Button variant="ghost" size="sm" onClick={() => onChange({ text: '' })}>
          Show all
        </Button>
      )}
    </search>
  );
}
