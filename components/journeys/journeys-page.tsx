'use client';

import { Archive, FileUp, LayoutTemplate, Plus, Route } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { NameDialog } from '@/components/ui/name-dialog';
import { useToast } from '@/components/ui/toast';
import { NO_ANSWER, type Answer, type JourneyCard, type JourneysActions } from './actions';
import { ImportDialog } from './import-dialog';
import { JourneyRow } from './journey-row';
import { SaveTemplateDialog } from './save-template-dialog';

type Props = { journeys: readonly JourneyCard[]; archived: boolean; actions: JourneysActions };

/** The list of journeys, and the ways to a new one. */
export function JourneysPage({ journeys, archived, actions }: Props) {
  const mayWrite = useCan('journey.write');
  const [creating, setCreating] = useState(false);
  const [importing, setImporting] = useState(false);
  const [keeping, setKeeping] = useState<JourneyCard>();
  const [, startTransition] = useTransition();
  const router = useRouter();
  const toast = useToast();
  const open = (id: string) => router.push(`/journeys/${id}`);

  const run = (what: Promise<Answer>, failed: string, done: (id: string) => void) =>
    startTransition(async () => {
      const answer = await what.catch(() => NO_ANSWER);
      if (answer.ok) done(answer.id);
      else toast.show({ title: failed, description: answer.message, tone: 'danger' });
    });

  const archive = (journey: JourneyCard, away: boolean) =>
    run(actions.archive({ id: journey.id, archived: away }), away ? 'Not archived' : 'Not brought back', () =>
      toast.show({
        title: away ? `“${journey.name}” was archived` : `“${journey.name}” is back`,
        action: { label: 'Undo', onSelect: () => archive(journey, !away) },
      }),
    );

  const newJourney = (
    <Button variant="primary" icon={<Plus />} onClick={() => setCreating(true)}>
      New journey
    </Button>
  );
  const importButton = (
    <Button icon={<FileUp />} onClick={() => setImporting(true)}>
      Import
    </Button>
  );

  return (
    <div className="flex h-full flex-col">
      <PageHeader
        title={archived ? 'Archived journeys' : 'Journeys'}
        crumbs={archived ? [{ href: '/journeys', label: 'Journeys' }] : []}
        actions={
          !archived && (
            <>
              <ButtonLink variant="ghost" icon={<Archive className="size-4" />} href="/journeys?archived">
                Archived
              </ButtonLink>
              {mayWrite && (
                <>
                  {importButton}
                  <ButtonLink icon={<LayoutTemplate className="size-4" />} href="/templates">
                    New from template
                  </ButtonLink>
                  {newJourney}
                </>
              )}
            </>
          )
        }
      />
      {journeys.length === 0 ? (
        <NothingYet archived={archived}>
          {mayWrite && (
            <>
              <ButtonLink variant="primary" icon={<LayoutTemplate className="size-4" />} href="/templates">
                Choose a template
              </ButtonLink>
              <Button icon={<Plus />} onClick={() => setCreating(true)}>
                New journey
              </Button>
              {importButton}
            </>
          )}
        </NothingYet>
      ) : (
        <ul aria-label={archived ? 'Archived journeys' : 'Journeys'} className="mx-auto w-full max-w-240 space-y-2 px-6 py-6">
          {journeys.map((journey) => (
            <JourneyRow
              key={journey.id}
              journey={journey}
              archived={archived}
              onRename={(name) => actions.rename({ id: journey.id, name }).catch(() => NO_ANSWER)}
              onDuplicate={() => run(actions.duplicate({ id: journey.id }), 'Not duplicated', () => toast.show({ title: `“${journey.name}” was duplicated` }))}
              onArchive={() => archive(journey, !archived)}
              onKeep={archived ? undefined : () => setKeeping(journey)}
            />
          ))}
        </ul>
      )}
      <NameDialog
        open={creating}
        onOpenChange={setCreating}
        title="New journey"
        aside={<ButtonLink variant="ghost" href="/templates">Choose a template instead</ButtonLink>}
        placeholder="Trial to paid"
        action="Create journey"
        onSubmit={async (name) => {
          const answer = await actions.create({ name }).catch(() => NO_ANSWER);
          if (answer.ok) open(answer.id);
          return answer;
        }}
      />
      {keeping && <SaveTemplateDialog journey={keeping} suggest={actions.suggestTemplate} save={actions.saveTemplate} onClose={() => setKeeping(undefined)} />}
      <ImportDialog
        open={importing}
        onOpenChange={setImporting}
        onImport={(input) => actions.import(input).catch(() => NO_ANSWER)}
        onOpen={open}
      />
    </div>
  );
}

function NothingYet({ archived, children }: { archived: boolean; children: React.ReactNode }) {
  return (
    <div className="grid flex-1 place-items-center">
      {archived ? (
        <EmptyState icon={<Archive />} title="Nothing is archived" actions={<ButtonLink href="/journeys">Back to journeys</ButtonLink>}>
          Journeys that you archive are kept here and can be brought back.
        </EmptyState>
      ) : (
        <EmptyState icon={<Route />} title="Draw your first journey" actions={children}>
          Start from a template that is ready to run, from a blank canvas, or from a file. It is checked as you draw and saved as you go.
        </EmptyState>
      )}
    </div>
  );
}
