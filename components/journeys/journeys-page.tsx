'use client';

import { Archive, ArchiveRestore, Copy, FileUp, LayoutTemplate, Pencil, Plus, Route, Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useCallback, useState, useTransition } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Input } from '@/components/ui/input';
import { MenuItem, MenuSeparator } from '@/components/ui/menu';
import { MenuAt } from '@/components/ui/menu-at';
import { NameDialog } from '@/components/ui/name-dialog';
import { useToast } from '@/components/ui/toast';
import { NO_ANSWER, type Answer, type JourneyCard, type JourneysActions } from './actions';
import { ImportDialog } from './import-dialog';
import { JourneyRow } from './journey-row';
import { filterJourneys } from './filter-journeys';
import { SaveTemplateDialog } from './save-template-dialog';

/** With more journeys than these there is a field to search them; more than those are shown when asked for. */
const SEARCH_FROM = 8;
const SHOWN_AT_FIRST = 30;

type Props = { journeys: readonly JourneyCard[]; archived: boolean; actions: JourneysActions };

/** The list of journeys, and the ways to a new one. */
export function JourneysPage({ journeys, archived, actions }: Props) {
  const mayWrite = useCan('journey.write');
  const [creating, setCreating] = useState(false);
  const [importing, setImporting] = useState(false);
  const [keeping, setKeeping] = useState<JourneyCard>();
  const [renaming, setRenaming] = useState<JourneyCard>();
  const [menu, setMenu] = useState<{ journey: JourneyCard; button: HTMLElement; open: boolean }>();
  const [sought, setSought] = useState('');
  const [all, setAll] = useState(false);
  const [, startTransition] = useTransition();
  const router = useRouter();
  const toast = useToast();
  const open = (id: string) => router.push(`/journeys/${id}`);

  const run = (what: Promise<Answer>, failed: string, done: (id: string, note: string | undefined) => void) =>
    startTransition(async () => {
      const answer = await what.catch(() => NO_ANSWER);
      if (answer.ok) done(answer.id, answer.note);
      else toast.show({ title: failed, description: answer.message, tone: 'danger' });
    });

  const archive = (journey: JourneyCard, away: boolean) =>
    run(actions.archive({ id: journey.id, archived: away }), away ? 'Not archived' : 'Not brought back', (_, note) =>
      toast.show({
        title: away ? `“${journey.name}” was archived` : `“${journey.name}” is back`,
        description: note,
        action: { label: 'Undo', onSelect: () => archive(journey, !away) },
      }),
    );

  const duplicate = (journey: JourneyCard) => run(actions.duplicate({ id: journey.id }), 'Not duplicated', () => toast.show({ title: `“${journey.name}” was duplicated` }));
  const openMenu = useCallback((journey: JourneyCard, button: HTMLElement) => setMenu((menu) => ({ journey, button, open: !(menu?.open && menu.button === button) })), []);
  const found = filterJourneys(journeys, sought);
  const shown = all || sought ? found : found.slice(0, SHOWN_AT_FIRST);

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
        <div className="mx-auto w-full max-w-240 space-y-2 px-6 py-6">
          {journeys.length > SEARCH_FROM && (
            <search className="flex items-center gap-3 pb-2">
              <Input type="search" aria-label="Search journeys" placeholder="Search by name or status" prefix={<Search />} className="max-w-80!" value={sought} onValueChange={setSought} />
              <output className="tabular text-12 text-muted">{found.length === journeys.length ? `${found.length} journeys` : `${found.length} of ${journeys.length} journeys`}</output>
            </search>
          )}
          <ul aria-label={archived ? 'Archived journeys' : 'Journeys'} className="space-y-2">
            {shown.map((journey) => (
              <JourneyRow key={journey.id} journey={journey} menuOpen={menu?.open === true && menu.journey.id === journey.id} onMenu={mayWrite ? openMenu : undefined} />
            ))}
          </ul>
          {found.length === 0 && <p className="py-6 text-center text-13 text-muted">No journey is called that, and none stands there.</p>}
          {shown.length < found.length && (
            <div className="pt-2 text-center">
              <Button onClick={() => setAll(true)}>Show all {found.length}</Button>
            </div>
          )}
        </div>
      )}
      <MenuAt anchor={menu?.button ?? null} open={menu?.open ?? false} onClose={() => setMenu((menu) => menu && { ...menu, open: false })}>
        {menu && (
          <>
            <MenuItem icon={<Pencil />} onSelect={() => setRenaming(menu.journey)}>Rename</MenuItem>
            <MenuItem icon={<Copy />} onSelect={() => duplicate(menu.journey)}>Duplicate</MenuItem>
            {!archived && <MenuItem icon={<LayoutTemplate />} onSelect={() => setKeeping(menu.journey)}>Save as template</MenuItem>}
            <MenuSeparator />
            <MenuItem icon={archived ? <ArchiveRestore /> : <Archive />} onSelect={() => archive(menu.journey, !archived)}>{archived ? 'Bring back' : 'Archive'}</MenuItem>
          </>
        )}
      </MenuAt>
      {renaming && (
        <NameDialog
          open
          onOpenChange={() => setRenaming(undefined)}
          title="Rename journey"
          action="Rename"
          initial={renaming.name}
          onSubmit={(name) => actions.rename({ id: renaming.id, name }).catch(() => NO_ANSWER)}
        />
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
