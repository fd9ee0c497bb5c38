'use client';
import { Plus, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { uniqueId } from '@/lib/journey/id';
import { NO_ANSWER, type JourneyCard, type JourneysActions } from './actions';

type Props = { journey: JourneyCard; suggest: JourneysActions['suggestTemplate']; save: JourneysActions['saveTemplate']; onClose: () => void };
/** `count` is how often the words stand in the texts; undefined for those added by hand. */
type Row = { id: number; asked: boolean; label: string; words: string; count: number | undefined };

/** Keeps a journey as a template for the team: its name, what it is for, and which of its words are asked for each time. */
export function SaveTemplateDialog({ journey, suggest, save, onClose }: Props) {
  const form = useId();
  const [name, setName] = useState(journey.name);
  const [description, setDescription] = useState('');
  const [rows, setRows] = useState<Row[]>();
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  const toast = useToast();

  useEffect(() => {
    let isCurrent = true;
    void suggest({ journeyId: journey.id })
      .catch(() => NO_ANSWER)
      .then((answer) => {
        if (!isCurrent) return;
        if (!answer.ok) return setRefused(answer.message);
        setDescription(answer.description);
        setRows(answer.words.map(({ label, words, count }, id) => ({ id, asked: label !== 'Name', label: label === 'Name' ? words : label, words, count })));
      });
    return () => {
      isCurrent = false;
    };
  }, [suggest, journey.id]);

  const change = (id: number, next: Partial<Row>) => setRows((now) => now?.map((row) => (row.id === id ? { ...row, ...next } : row)));
  const add = () => setRows((now = []) => [...now, { id: Math.max(-1, ...now.map(({ id }) => id)) + 1, asked: true, label: '', words: '', count: undefined }]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefused(undefined);
    const taken = new Set<string>();
    const words = (rows ?? []).flatMap((row) => {
      if (!row.asked || (!row.words.trim() && !row.label.trim())) return [];
      const id = uniqueId(`w ${row.label}`, taken);
      taken.add(id);
      return [{ key: id.replace(/-/g, '_').slice(0, 40), label: row.label.trim() || row.words.trim().slice(0, 60), words: row.words.trim() }];
    });
    const answer = await save({ journeyId: journey.id, name, description, words }).catch(() => NO_ANSWER);
    setBusy(false);
    if (!answer.ok) return setRefused(answer.message);
    onClose();
    toast.show({ title: `“${name.trim()}” is now a template`, action: { label: 'See templates', onSelect: () => router.push('/templates') } });
  };

  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      title="Save as template"
      description="Your team can start journeys from it. The journey itself stays as it is."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" loading={busy}>
            Save template
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="flex flex-col gap-4">
        <Field label="Name">
          <Input maxLength={200} value={name} onValueChange={setName} />
        </Field>
        <Field label="What it is for">
          <Textarea maxLength={1000} value={description} onValueChange={setDescription} placeholder="Who should use it, and when" />
        </Field>
        <fieldset className="flex flex-col gap-2">
          <legend className="text-12 font-medium text-muted">Words to ask for each time</legend>
          <p className="text-12 text-faint">They are replaced in names and messages. Events, fields and audiences stay as they are.</p>
          {rows?.length === 0 && <p className="text-12 text-muted">No word stands out. Add those that are your brand’s own.</p>}
          {rows?.map((row) => (
            <div key={row.id} className="flex items-start gap-2">
              <Checkbox label={<span className="sr-only">{`Ask for ${row.words || 'these words'}`}</span>} checked={row.asked} onCheckedChange={(asked) => change(row.id, { asked })} />
              <div className="grid min-w-0 flex-1 grid-cols-2 gap-2">
                <Field label={`Words ${row.id + 1}`} hideLabel>
                  <Input maxLength={120} value={row.words} placeholder="Words in the texts" suffix={row.count === undefined ? undefined : `${row.count}×`} onValueChange={(words) => change(row.id, { words, count: undefined })} />
                </Field>
                <Field label={`Question ${row.id + 1}`} hideLabel>
                  <Input maxLength={60} value={row.label} placeholder="What to ask for" onValueChange={(label) => change(row.id, { label })} />
                </Field>
              </div>
              {row.count === undefined && <IconButton size="sm" className="mt-0.5" label={`Remove words ${row.id + 1}`} icon={<X />} onClick={() => setRows(rows.filter(({ id }) => id !== row.id))} />}
            </div>
          ))}
          <Button variant="ghost" size="sm" icon={<Plus />} className="self-start" onClick={add}>
            Add words
          </Button>
        </fieldset>
        {refused && (
          <Notice tone="danger" title="Not saved">
            {refused}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}
