/** What a column of a touchpoint list can hold. */
export const COLUMN_FIELDS = {
  state: 'State',
  name: 'Touchpoint',
  channel: 'Channel',
  delay: 'Days after entering the state',
  subject: 'Subject',
  preheader: 'Preheader',
  keyMessage: 'Key message',
  angle: 'Angle',
  cta: 'Call to action',
  body: 'Text',
  platform: 'Platform',
} as const;
export type ColumnField = keyof typeof COLUMN_FIELDS;
/** By number of the column, from 0: what it holds. Columns that are not named are left out. */
export type ColumnMap = Readonly<Record<number, ColumnField>>;

const HEADS: Record<ColumnField, string[]> = {
  state: ['state', 'stage', 'phase', 'step', 'lifecycle stage', 'journey stage'],
  name: ['touchpoint', 'name', 'touchpoint name', 'title', 'message', 'asset', 'email', 'email name'],
  channel: ['channel', 'medium', 'type', 'message type'],
  delay: ['timing', 'delay', 'days', 'day', 'wait', 'days after entering the state', 'after', 'send on'],
  subject: ['subject', 'subject line', 'headline'],
  preheader: ['preheader', 'preview text', 'pre header'],
  keyMessage: ['key message', 'brief', 'content brief', 'content', 'message brief', 'summary', 'description', 'purpose'],
  angle: ['angle', 'hook'],
  cta: ['call to action', 'cta', 'action', 'button'],
  body: ['text', 'body', 'copy'],
  platform: ['platform', 'tool', 'system'],
};

/** What each column probably holds, by its heading alone; each field once, and each column for one field. To be confirmed by a person. */
export function guessColumns(headings: readonly string[]): Record<number, ColumnField> {
  const plain = headings.map((each) => each.trim().toLowerCase().replace(/[\s_-]+/g, ' '));
  const guessed: Record<number, ColumnField> = {};
  for (const [field, heads] of Object.entries(HEADS) as [ColumnField, string[]][]) {
    const at = heads.map((head) => plain.indexOf(head)).find((i) => i >= 0 && !(i in guessed));
    if (at !== undefined) guessed[at] = field;
  }
  return guessed;
}
