'use client';
import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import type { Criterion } from '@/lib/journey/criterion';
import { describeCriterion } from '@/lib/journey/describe-criterion';
import { ConditionFields } from './condition-fields';
import { blankLeaf, convertCriterion, EDITABLE_DEPTH, isBlank, isGroup, joined, kindsOpenTo, without, type CriterionKind, type Group } from './criterion-shape';
import { FieldGroup } from './part-field';
import { withItem } from './put';

const KIND_NAMES: Record<CriterionKind, string> = {
  event: 'Event',
  attribute: 'Attribute',
  segment: 'Audience',
  signal: 'Touchpoint signal',
  engagement: 'Engagement score',
  all: 'All of these',
  any: 'Any of these',
  not: 'Not',
};

const NOTHING: Criterion = { kind: 'event', name: '' };

type Props = {
  /** "Trigger": the group's name, and the start of each of its fields' names. */
  label: string;
  hideLabel?: boolean;
  path?: string | undefined;
  value: Criterion | undefined;
  onChange: (value: Criterion | undefined) => void;
};

/** Builds a criterion by menus and says it in a sentence. Empty, it is an event waiting for its name. */
export function CriterionEditor({ label, hideLabel, path, value, onChange }: Props) {
  const sentence = useEditor((editor) => (value && !isBlank(value) ? describeCriterion(value, editor.journey) : ''));
  const box = useRef<HTMLDivElement>(null);
  const shown = value ?? NOTHING;
  const change = (next: Criterion | undefined) => onChange(next?.kind === 'event' && isBlank(next) ? undefined : next);
  const join = (kind: Group['kind']) => {
    onChange(joined(shown, kind));
    focusLast(box);
  };
  return (
    <FieldGroup
      label={label}
      hideLabel={hideLabel}
      path={path}
      aside={value && <IconButton size="sm" label={`Clear ${label.toLowerCase()}`} icon={<X />} className="-my-1 -mr-1" onClick={() => onChange(undefined)} />}
    >
      <div ref={box} className="flex flex-col gap-2 rounded-md border border-line bg-raised p-2">
        <CriterionNode name={label} criterion={shown} depth={1} onChange={change} />
        {value && !isBlank(value) && !isGroup(value) && (
          <div className="-ml-2 flex">
            <Button variant="ghost" size="sm" icon={<Plus />} onClick={() => join('all')}>
              And
            </Button>
            <Button variant="ghost" size="sm" icon={<Plus />} onClick={() => join('any')}>
              Or
            </Button>
          </div>
        )}
        {sentence && <p className="border-t border-line pt-1.5 text-12 text-pretty text-muted">{sentence}</p>}
      </div>
    </FieldGroup>
  );
}

type NodeProps = {
  name: string;
  criterion: Criterion;
  depth: number;
  onChange: (criterion: Criterion | undefined) => void;
  onRemove?: () => void;
};

function CriterionNode({ name, criterion, depth, onChange, onRemove }: NodeProps) {
  const firstTouchpoint = useEditor((editor) => editor.journey.states.find((state) => state.touchpoints.length)?.touchpoints[0]?.id);
  const tooDeep = depth > EDITABLE_DEPTH || (depth === EDITABLE_DEPTH && (isGroup(criterion) || criterion.kind === 'not'));
  if (tooDeep) return <InWords name={name} criterion={criterion} onRemove={onRemove} />;
  const kinds = kindsOpenTo(criterion, depth);
  const options = kinds.map((kind) => ({ value: kind, label: KIND_NAMES[kind], disabled: kind === 'signal' && firstTouchpoint === undefined }));
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex items-center gap-1">
        <Select
          dense
          aria-label={`${name} kind`}
          value={criterion.kind}
          options={kinds.includes(criterion.kind) ? options : [{ value: criterion.kind, label: KIND_NAMES[criterion.kind] }, ...options]}
          onValueChange={(kind) => onChange(convertCriterion(criterion, kind, firstTouchpoint))}
        />
        {onRemove && <IconButton size="sm" label={`Remove ${name.toLowerCase()}`} icon={<X />} onClick={onRemove} />}
      </div>
      {isGroup(criterion) && <GroupConditions name={name} group={criterion} depth={depth} onChange={onChange} />}
      {criterion.kind === 'not' && (
        <div className="border-l-2 border-line-strong pl-2">
          <CriterionNode name={`${name} not`} criterion={criterion.of} depth={depth + 1} onChange={(of) => onChange(of && { kind: 'not', of })} />
        </div>
      )}
      {!isGroup(criterion) && criterion.kind !== 'not' && <ConditionFields name={name} condition={criterion} onChange={onChange} />}
    </div>
  );
}

function GroupConditions({ name, group, depth, onChange }: { name: string; group: Group; depth: number; onChange: (criterion: Criterion | undefined) => void }) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} className="flex flex-col gap-2 border-l-2 border-line-strong pl-2">
      {group.of.map((part, i) => (
        // A condition is its place in the group: it has no other identity.
        <div key={`${i} of ${group.of.length}`} className="flex flex-col gap-2">
          {i > 0 && <span className="text-11 font-medium text-faint">{group.kind === 'all' ? 'and' : 'or'}</span>}
          <CriterionNode
            name={`${name} condition ${i + 1}`}
            criterion={part}
            depth={depth + 1}
            onChange={(next) => onChange(next ? { ...group, of: withItem(group.of, i, next) } : without(group, i))}
            onRemove={() => onChange(without(group, i))}
          />
        </div>
      ))}
      <Button
        variant="ghost"
        size="sm"
        icon={<Plus />}
        className="-ml-1 self-start"
        disabled={group.of.length >= 50}
        onClick={() => {
          onChange({ ...group, of: [...group.of, blankLeaf('event', undefined)] });
          focusLast(box);
        }}
      >
        Add condition
      </Button>
    </div>
  );
}

function InWords({ name, criterion, onRemove }: { name: string; criterion: Criterion; onRemove?: (() => void) | undefined }) {
  const words = useEditor((editor) => describeCriterion(criterion, editor.journey));
  return (
    <div className="flex items-start gap-1">
      <p className="min-w-0 flex-1 py-1 text-12 text-muted">{words}</p>
      {onRemove && <IconButton size="sm" label={`Remove ${name.toLowerCase()}`} icon={<X />} onClick={onRemove} />}
    </div>
  );
}

/** Puts the cursor into the condition that was just added. */
function focusLast(box: { readonly current: HTMLElement | null }): void {
  requestAnimationFrame(() => [...(box.current?.querySelectorAll('input') ?? [])].at(-1)?.focus());
}
