/** What a person is to a brand, from the most trusted to the least. */
export const ROLES = ['owner', 'admin', 'manager', 'marketer', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** What each role is for, in the words people choose by. */
export const ROLE_WORDS: Record<Role, { name: string; about: string }> = {
  owner: { name: 'Owner', about: 'Everything, including other owners.' },
  admin: { name: 'Admin', about: 'People, settings and policies, and all that managers may.' },
  manager: { name: 'Manager', about: 'Approves and launches, and draws too.' },
  marketer: { name: 'Marketer', about: 'Draws journeys and asks for approval.' },
  viewer: { name: 'Viewer', about: 'Looks at everything, changes nothing.' },
};

const ALL = ROLES;
const DRAWING = ['owner', 'admin', 'manager', 'marketer'] as const;
const APPROVING = ['owner', 'admin', 'manager'] as const;
const RUNNING = ['owner', 'admin'] as const;

type Row = { does: string; roles: readonly Role[] };

/**
 * Every action and who may take it: the one table. Services check it with `authorize(context, 'entity.verb')`, the interface
 * hides by `can(role, 'entity.verb')`, and /help/roles and the tests are made from it. A new action is a new row.
 */
export const PERMISSIONS = {
  'journey.read': { does: 'See journeys, their versions, scenarios and forecasts', roles: ALL },
  'journey.write': { does: 'Draw, import and rename journeys; keep scenarios and forecasts', roles: DRAWING },
  'journey.export': { does: 'Take a journey or its blueprint out as a file', roles: ALL },
  'journey.archive': { does: 'Put a journey away and bring it back', roles: DRAWING },
  'version.write': { does: 'Name a version of a journey and return to one', roles: DRAWING },
  'comment.write': { does: 'Comment on journeys and resolve comments', roles: DRAWING },
  'template.write': { does: 'Keep a journey as a template for others', roles: DRAWING },
  'checklist.write': { does: 'Tick off steps of an implementation checklist', roles: DRAWING },
  'presence.write': { does: 'Be seen by others on the same journey', roles: ALL },
  'approval.read': { does: 'See approvals, their risk and their history', roles: ALL },
  'approval.request': { does: 'Ask for approval and withdraw the request', roles: DRAWING },
  'approval.decide': { does: 'Approve, ask for changes or reject', roles: APPROVING },
  'approval.launch': { does: 'Launch what was approved', roles: DRAWING },
  'approval.stop': { does: 'Pause or stop what is live', roles: DRAWING },
  'approval.rollback': { does: 'Return to a former approved version', roles: APPROVING },
  'policy.read': { does: 'See who must approve what', roles: ALL },
  'policy.write': { does: 'Decide who must approve what', roles: RUNNING },
  'brand.read': { does: 'See the brand and its settings', roles: ALL },
  'brand.write': { does: 'Change caps, quiet hours, words and weights', roles: RUNNING },
  'brand.create': { does: 'Open another brand', roles: ['owner'] },
  'member.read': { does: 'See who belongs to the brand', roles: ALL },
  'member.invite': { does: 'Invite people and withdraw invitations', roles: RUNNING },
  'member.change': { does: 'Change a person’s role', roles: RUNNING },
  'member.remove': { does: 'Remove a person from the brand', roles: RUNNING },
  'member.reset': { does: 'Make a link with which a person sets a new password', roles: RUNNING },
  'account.read': { does: 'See one’s own account and where one is signed in', roles: ALL },
  'account.write': { does: 'Change one’s own name and end one’s own sessions', roles: ALL },
  'token.read': { does: 'See one’s own API tokens', roles: ALL },
  'token.write': { does: 'Make and revoke one’s own API tokens', roles: ALL },
  'audit.read': { does: 'Search the audit trail', roles: APPROVING },
  'audit.export': { does: 'Take the audit trail out as a file', roles: RUNNING },
} as const satisfies Record<`${string}.${string}`, Row>;

export type Permission = keyof typeof PERMISSIONS;

/** All actions, in the table's order. */
export const ALL_PERMISSIONS = Object.keys(PERMISSIONS) as Permission[];

/** Whether a role may take an action. */
export function can(role: Role, permission: Permission): boolean {
  const { roles }: Row = PERMISSIONS[permission];
  return roles.includes(role);
}

/** What an API token may be given, and which actions each scope stands for. A token never may more than its person. */
export const TOKEN_SCOPES = {
  'journeys:read': { does: 'List, read, check and simulate journeys', permissions: ['journey.read', 'brand.read', 'journey.export'] },
  'journeys:write': { does: 'Create and change journeys', permissions: ['journey.read', 'brand.read', 'journey.write'] },
  'approvals:read': { does: 'See where journeys stand and what approvals wait for', permissions: ['journey.read', 'approval.read'] },
  'approvals:request': { does: 'Ask for approval; people decide', permissions: ['journey.read', 'brand.read', 'approval.read', 'approval.request'] },
} as const satisfies Record<string, { does: string; permissions: readonly Permission[] }>;

export type TokenScope = keyof typeof TOKEN_SCOPES;
