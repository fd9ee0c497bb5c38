import type { AuditEntry } from './entry';

/** The kinds of thing that entries are about, in the words people look for them by. */
export const ENTITY_WORDS: Record<string, string> = {
  journey: 'Journeys',
  approval: 'Approvals',
  policy: 'Approval policy',
  delegation: 'Stand-ins',
  template: 'Templates',
  brand: 'Brand and settings',
  member: 'Members',
  account: 'Accounts and sign-in',
  token: 'API tokens',
  notification: 'Notifications',
  audit: 'Audit trail',
};

type Detail = Record<string, unknown>;
type Words = (detail: Detail, thing: string) => string;

/** What each action is, in words that follow the person's name: in general, and of one entry where there is more to say. */
const WORDS: Record<string, readonly [string, Words?]> = {
  'journey.create': ['created a journey', (d, it) => `created ${it}${from(d.templateName, ' from the template ')}${d.splitFrom ? ', split off from another' : ''}${d.program ? ', as part of a program' : ''}`],
  'journey.import': ['imported a journey', (_, it) => `imported ${it}`],
  'journey.duplicate': ['duplicated a journey', (_, it) => `made a copy, ${it}`],
  'journey.save': ['saved a journey', (d, it) => `saved ${it}${typeof d.revision === 'number' ? ` (revision ${d.revision})` : ''}`],
  'journey.rename': ['renamed a journey', (d) => `renamed ${quoted(d.from)} to ${quoted(d.to)}`],
  'journey.archive': ['archived a journey', (_, it) => `archived ${it}`],
  'journey.restore': ['brought a journey back', (_, it) => `brought ${it} back from the archive`],
  'journey.split': ['split a journey', (d, it) => `split ${it} into ${Array.isArray(d.into) ? d.into.length : 'several'} journeys`],
  'journey.version': ['kept a version', (d, it) => `kept version ${text(d.version)} of ${it}${from(d.name, ', ')}`],
  'journey.forecast': ['kept a forecast', (_, it) => `kept a forecast of ${it}`],
  'journey.scenario-keep': ['kept a scenario', (d, it) => `kept the scenario ${quoted(d.name)} of ${it}`],
  'journey.scenario-remove': ['removed a scenario', (d, it) => `removed the scenario ${quoted(d.name)} of ${it}`],
  'journey.export': ['took a journey out as a file', (d, it) => `took ${d.figure === undefined ? it : `the figures ${quoted(d.figure)}`} out as a file (${text(d.format)})`],
  'journey.comment': ['commented on a journey', (_, it) => `commented on ${it}`],
  'journey.comment-resolve': ['settled a comment', (_, it) => `settled a comment on ${it}`],
  'journey.comment-reopen': ['opened a comment again', (_, it) => `opened a comment on ${it} again`],
  'journey.checklist': ['noted a step of a checklist', (d, it) => `${d.done ? 'ticked off' : 'noted'} a step of the checklist of ${it}`],
  'approval.request': ['asked for approval', (_, it) => `asked for approval of ${it}`],
  'approval.withdraw': ['withdrew a request for approval', (_, it) => `withdrew the request to approve ${it}`],
  'approval.approve': ['approved a journey', (_, it) => `approved ${it}`],
  'approval.ask-changes': ['asked for changes', (_, it) => `asked for changes to ${it}`],
  'approval.reject': ['rejected a journey', (_, it) => `rejected ${it}`],
  'approval.launch': ['launched a journey', (_, it) => `launched ${it}`],
  'approval.pause': ['paused a live journey', (_, it) => `paused ${it}`],
  'approval.resume': ['resumed a paused journey', (_, it) => `resumed ${it}`],
  'approval.stop': ['stopped a live journey', (_, it) => `stopped ${it}`],
  'approval.replace': ['put another version live', (_, it) => `put another version of ${it} live`],
  'approval.roll-back': ['rolled a journey back', (_, it) => `took back the live version of ${it}`],
  'approval.restore': ['restored an approved version', (_, it) => `restored an approved version of ${it}`],
  'approval.verify-rollback': ['confirmed a rollback', (_, it) => `confirmed that ${it} is back on its former version`],
  'policy.update': ['changed who must approve what', (d) => `changed who must approve what${following(d)}`],
  'delegation.create': ['named a stand-in', (d) => `let ${text(d.to) || 'someone'} stand in for them`],
  'delegation.end': ['ended a stand-in'],
  'template.save': ['kept a template', (d) => `kept the template ${quoted(d.name)}`],
  'template.update': ['changed a template', (d) => `changed the template ${quoted(d.name)}`],
  'template.remove': ['removed a template', (d) => `removed the template ${quoted(d.name)}`],
  'brand.set-up': ['set up the brand', (d) => `set up the brand ${quoted(d.name)}`],
  'brand.sample': ['added the sample brand', (d) => `added the sample brand ${quoted(d.name)}`],
  'brand.create': ['opened a brand', (d) => `opened the brand ${quoted(d.name)}`],
  'brand.settings': ['changed the brand’s rules', (d) => `changed the brand’s rules${changedRules(d)}`],
  'member.invite': ['invited someone', (d) => `invited ${text(d.email)} as ${text(d.role)}`],
  'member.withdraw': ['withdrew an invitation', (d) => `withdrew the invitation of ${text(d.email)}`],
  'member.join': ['joined the brand', (d) => `joined as ${text(d.role)}`],
  'member.role': ['changed someone’s role', (d) => `changed the role of ${text(d.name)} from ${text(d.from)} to ${text(d.to)}`],
  'member.remove': ['removed someone', (d) => `removed ${text(d.name)} (${text(d.email)})`],
  'member.reset-link': ['made a link for a new password', (d) => `made a link with which ${text(d.name)} sets a new password`],
  'account.sign-in': ['signed in'],
  'account.sign-in-by-recovery-code': ['signed in with a recovery code'],
  'account.sign-in-refused': ['could not sign in: wrong password'],
  'account.code-refused': ['could not sign in: wrong second step'],
  'account.password-refused': ['gave a wrong password for a change of the account'],
  'account.sign-out': ['signed out'],
  'account.end-sessions': ['ended sessions in other places', (d) => `ended ${d.sessions === 1 ? 'a session' : `${text(d.sessions)} sessions`}`],
  'account.rename': ['changed their name', (d) => `changed their name from ${text(d.from)} to ${text(d.to)}`],
  'account.password-change': ['changed their password'],
  'account.password-reset': ['set a new password by a link'],
  'account.reset-link': ['got a link for a new password', (d) => `got a link for a new password${from(d.madeAt, ', made at ', (it) => text(it))}`],
  'account.reset-mail': ['asked for a new password by mail'],
  'account.two-factor-on': ['turned two-step sign-in on'],
  'account.two-factor-off': ['turned two-step sign-in off'],
  'account.recovery-codes': ['made new recovery codes'],
  'token.create': ['made an API token', (d) => `made the API token ${quoted(d.name)} (${Array.isArray(d.scopes) ? d.scopes.join(', ') : 'no scopes'})`],
  'token.revoke': ['revoked an API token', (d) => `revoked the API token ${quoted(d.name)}`],
  'audit.export': ['took the audit trail out as a file', (d) => `took the audit trail out as a file${Object.keys((d.filter ?? {}) as object).length > 0 ? ', narrowed down' : ''}`],
};

/** Every action that has words, with what it is in general: "changed someone’s role". */
export const ACTION_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(WORDS).map(([action, [does]]) => [action, does]));

/**
 * What was done, as a sentence's end that follows the person's name. `nameOf` gives the present name of a journey or template by
 * id, for entries that did not note one. Actions without words of their own are told by their parts.
 */
export function describeEntry({ action, entityKind, entityId, detail }: AuditEntry, nameOf: (id: string) => string | undefined = () => undefined): string {
  const [does, words] = WORDS[action] ?? [`${action.slice(action.indexOf('.') + 1).replaceAll('-', ' ')}: ${(ENTITY_WORDS[entityKind] ?? entityKind).toLowerCase()}`];
  if (!words) return does;
  const about = entityKind === 'journey' ? entityId : text(detail.journeyId);
  const named = (entityKind === 'journey' && !action.includes('scenario') && action !== 'journey.version' && text(detail.name)) || nameOf(about);
  return words(detail, named ? quoted(named) : 'a journey');
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What was set back to the usual rules. */
function following({ follows, followed }: Record<string, unknown>): string {
  if (!Array.isArray(follows)) return '';
  const anew = follows.filter((part) => !Array.isArray(followed) || !followed.includes(part)).map(text);
  return anew.length ? `: ${anew.join(' and ')} follow the usual rules again` : '';
}

function quoted(value: unknown): string {
  return `“${text(value) || 'no name'}”`;
}

function from(value: unknown, before: string, words: (value: unknown) => string = quoted): string {
  return text(value) ? before + words(value) : '';
}

const RULES: Record<string, string> = { severities: 'how much rules weigh', frequencyCaps: 'caps', quietHours: 'quiet hours', timeZone: 'time zone', restrictedWords: 'words to avoid', requiredDisclaimers: 'disclaimers' };

/** Which of the settings differ: ": caps and quiet hours". */
function changedRules({ before, after }: Detail): string {
  const [was, is] = [before, after].map((each) => (typeof each === 'object' && each !== null ? (each as Detail) : {})) as [Detail, Detail];
  const changed = Object.keys({ ...was, ...is }).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key])).map((key) => RULES[key] ?? key);
  return changed.length === 0 ? '' : `: ${changed.length === 1 ? changed[0] : `${changed.slice(0, -1).join(', ')} and ${changed.at(-1)}`}`;
}
