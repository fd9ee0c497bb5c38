import { Tooltip } from '@/components/ui/tooltip';
import { partName } from '@/components/inspector/part-name';
import { useEditor } from '@/components/builder/editor-context';
import { refOf } from '@/components/builder/ref-of';
import { initialsOf } from './initials';
import { useOthers } from './presence-context';

const MOST_SHOWN = 4;

/** Who else has the journey open, by their initials; what each looks at on hover, focus, and for screen readers. */
export function Avatars() {
  const others = useOthers();
  const journey = useEditor((state) => state.journey);
  if (others.length === 0) return null;
  const more = others.slice(MOST_SHOWN);
  const words = (name: string, partId: string | null) => {
    const part = partId === null ? undefined : refOf(journey, partId);
    return part ? `${name}, looking at ${partName(journey, part)}` : name;
  };
  return (
    <ul aria-label="Also here" className="flex items-center -space-x-1">
      {others.slice(0, MOST_SHOWN).map(({ userId, name, partId }) => (
        <li key={userId}>
          <Tooltip content={words(name, partId)}>
            <button type="button" aria-label={words(name, partId)} className={AVATAR}>
              {initialsOf(name)}
            </button>
          </Tooltip>
        </li>
      ))}
      {more.length > 0 && (
        <li>
          <Tooltip content={more.map(({ name }) => name).join(', ')}>
            <button type="button" aria-label={more.map(({ name }) => name).join(', ')} className={AVATAR}>
              +{more.length}
            </button>
          </Tooltip>
        </li>
      )}
    </ul>
  );
}

const AVATAR = 'grid size-6 cursor-default place-items-center rounded-full bg-accent-soft text-11 font-medium text-accent-ink ring-2 ring-surface';
