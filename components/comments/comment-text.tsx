import { readMentions } from '@/lib/brand/mentions';

/** What somebody said, with the people mentioned in it by name. */
export function CommentText({ text }: { text: string }) {
  return (
    <p className="wrap-anywhere whitespace-pre-wrap">
      {readMentions(text).map((piece, i) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <span key={`${i} ${piece.userId}`} className="rounded-md bg-accent-soft px-1 font-medium text-accent-ink">
            @{piece.name}
          </span>
        ),
      )}
    </p>
  );
}
