'use client';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { NO_ANSWER } from '@/components/journeys/actions';
import type { TemplatesActions } from './actions';
import type { TemplateCardData } from './template-card-data';

type Props = { template: Pick<TemplateCardData, 'id' | 'name' | 'description'>; actions: TemplatesActions };

/** What can be done with a template of the team: describe it anew, or remove it. */
export function TeamMenu({ template, actions }: Props) {
  const [open, setOpen] = useState<'edit' | 'remove'>();
  const toast = useToast();
  const remove = async () => {
    const answer = await actions.remove({ id: template.id }).catch(() => NO_ANSWER);
    toast.show(answer.ok ? { title: `“${template.name}” was removed`, description: 'Journeys made from it stay.' } : { title: 'Not removed', description: answer.message, tone: 'danger' });
  };
  return (
    <>
      <Menu align="end" trigger={<IconButton size="sm" label={`Menu of ${template.name}`} icon={<Ellipsis />} />}>
        <MenuItem icon={<Pencil />} onSelect={() => setOpen('edit')}>Name and description</MenuItem>
        <MenuItem icon={<Trash2 />} onSelect={() => setOpen('remove')}>Remove</MenuItem>
      </Menu>
      {open === 'edit' && <EditDialog template={template} onSubmit={(words) => actions.update({ id: template.id, ...words }).catch(() => NO_ANSWER)} onClose={() => setOpen(undefined)} />}
      <AlertDialog open={open === 'remove'} onOpenChange={(next) => setOpen(next ? 'remove' : undefined)} title={`Remove “${template.name}”?`} description="Your team can no longer start from it. Journeys made from it stay as they are." confirmLabel="Remove template" onConfirm={() => void remove()} />
    </>
  );
}

function EditDialog({ template, onSubmit, onClose }: { template: Props['template']; onSubmit: (words: { name: string; description: string }) => ReturnType<TemplatesActions['update']>; onClose: () => void }) {
  const form = useId();
  const [name, setName] = useState(template.name);
  const [description, setDescription] = useState(template.description);
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await onSubmit({ name, description });
    setBusy(false);
    if (answer.ok) onClose();
    else setRefused(answer.message);
  };
  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      title="Name and description"
      size="sm"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" loading={busy}>
            Save
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="flex flex-col gap-3">
        <Field label="Name" error={refused}>
          <Input maxLength={200} value={name} onValueChange={(next) => (setName(next), setRefused(undefined))} />
        </Field>
        <Field label="Description">
          <Textarea maxLength={1000} value={description} onValueChange={setDescription} />
        </Field>
      </form>
    </Dialog>
  );
}
