import type { Journey } from '../journey';

/**
 * A word that a template asks for when it is used. In texts it stands as `[[key]]` and is filled in once, for all customers alike;
 * `{{ first_name }}` is another thing: it stays, and is filled in for each customer when a message is sent.
 */
export type TemplateVariable = {
  /** Lower case letters, digits and `_`, starting with a letter. */
  key: string;
  label: string;
  /** What to type, where the label does not say it all. */
  hint?: string | undefined;
  example: string;
  kind: 'text' | 'url';
};

/** A journey to start from: a document with `[[words]]` to fill in. */
export type Template = {
  id: string;
  name: string;
  /** What it does, in one or two sentences. */
  description: string;
  variables: readonly TemplateVariable[];
  document: Journey;
};

/** The share of entrants who may plausibly convert, and what says so. */
export type PlausibleBand = { low: number; high: number; source: string };

/** A template that comes with the app. */
export type BuiltInTemplate = Template & {
  /** Who it is for, in a sentence. */
  audience: string;
  business: 'B2B' | 'B2C';
  /** What has to be there before it can run: events, consent, figures. */
  needs: readonly string[];
  band: PlausibleBand;
};
