import { MessageSquare } from 'lucide-react';
import { useOpenThreads } from '@/components/comments/comments-context';

/** How many open threads there are about a part. */
export function CommentMark({ id }: { id: string }) {
  const threads = useOpenThreads(id);
  if (threads === 0) return null;
  return (
    <span className="absolute -bottom-4 left-3 flex items-center gap-1 rounded-full border border-line-strong bg-raised px-1.5 py-0.5 text-(length:--detail-size) leading-none text-muted">
      <MessageSquare aria-hidden className="size-3.5" />
      <span className="tabular">{threads}</span>
      <span className="sr-only">{threads === 1 ? 'open comment' : 'open comments'}</span>
    </span>
  );
}
