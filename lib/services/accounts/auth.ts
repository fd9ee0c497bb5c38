import { createHash, randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { eq } from 'drizzle-orm';
import type { Db } from '@/db/handle';
import { accounts, sessions, twoFactors, users, verifications } from '@/db/schema';
import type { Environment } from '../environment';
import { acceptOpenInvitations, hasOpenInvitation } from '../members/open-invitations';
import { auditAccount } from './audit-account';
import { ADDRESS_HEADER } from './client-address';
import { countTry, forgetTries, inWords, PER_ACCOUNT } from './limit';
import { PASSWORD_LENGTH } from './insert-person';
import { mailResetLink } from './reset-link';

const SESSION_S = 30 * 24 * 3_600;

export type Auth = ReturnType<typeof createAuth>;

/**
 * Sign-in, sessions and second factors over our own tables. Accounts are made by set-up and invitations alone; who may do
 * what in which brand is none of its business. Every request must come in with the address and origin that the server vouches for.
 */
export function createAuth(db: Db, secret: string, env: Environment) {
  return betterAuth({
    appName: 'Journey Orchestrator',
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(db, { provider: 'pg', schema: { user: users, session: sessions, account: accounts, verification: verifications, twoFactor: twoFactors } }),
    telemetry: { enabled: false },
    logger: { level: 'error', disableColors: true, log: (_, message) => void process.stderr.write(`Sign-in: ${message}\n`) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      revokeSessionsOnPasswordReset: true,
      // Without mail there is no such way for anyone; with it, the answer does not wait for it, or it would tell who has an account.
      ...(env.SMTP_URL && { sendResetPassword: async ({ user, token }, request) => {
          await mailResetLink(user.email, token, new URL(request?.url ?? env.APP_URL ?? '').origin);
          await auditAccount(db, user.id, 'reset-mail');
        },
      }),
      onPasswordReset: async ({ user }) => {
        await forgetTries(db, accountKey(user.email));
        await auditAccount(db, user.id, 'password-reset');
      },
    },
    session: { expiresIn: SESSION_S, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 120,
      customRules: {
        '/sign-in/email': { window: 60, max: 20 },
        '/request-password-reset': { window: 600, max: 5 },
        '/reset-password': { window: 600, max: 10 },
        '/two-factor/*': { window: 60, max: 20 },
        '/change-password': { window: 60, max: 10 },
      },
      customStorage: {
        consume: async (key, { window, max }) => {
          const { allowed, retryAfterMs } = await countTry(db, `address:${key}`, { max, windowMs: window * 1_000 });
          return { allowed, retryAfter: allowed ? null : Math.ceil(retryAfterMs / 1_000) };
        },
      },
    },
    // Someone's account, or an invitation, is theirs who have the address: not theirs who told the provider so.
    account: { accountLinking: { enabled: true } },
    user: {
      validateUserInfo: async ({ user: { email, emailVerified }, source }) =>
        source.action === 'create-user' && !(emailVerified && (await hasOpenInvitation(db, email ?? ''))) ? { error: 'not_invited', errorDescription: 'Nobody has invited this address.' } : undefined,
    },
    databaseHooks: { user: { create: { after: async ({ id, email }) => acceptOpenInvitations(db, { userId: id, email }) } } },
    advanced: {
      // Browsers share cookies between ports: of two installations on one host, each has names of its own.
      backgroundTasks: { handler: (task) => void task.catch((error: unknown) => process.stderr.write(`Sign-in: ${error instanceof Error ? error.message : String(error)}\n`)) },
      cookiePrefix: `journey-${createHash('sha256').update(secret).digest('hex').slice(0, 6)}`,
      useSecureCookies: env.APP_URL?.startsWith('https:') ?? false,
      // Said aloud: the library would leave both out under a test.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => randomUUID() },
    },
    plugins: [twoFactor({ issuer: 'Journey Orchestrator' }), ...openId(env), guard(db)],
  });
}

/** The provider that the environment names: people sign in with it whose address has an account or an invitation. */
function openId({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Environment) {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  const discoveryUrl = `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const scopes = ['openid', 'email', 'profile'];
  // Many providers of companies say nothing about addresses they gave out themselves. What one calls unverified is not believed.
  const mapProfileToUser = ({ email_verified: verified }: Record<string, unknown>) => ({ emailVerified: verified !== false && verified !== 'false' });
  return [genericOAuth({ config: [{ providerId: 'oidc', discoveryUrl, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, scopes, pkce: true, mapProfileToUser }] })];
}

/** Limits tries against one account, and records who signed in and what they changed about it. */
function guard(db: Db) {
  const audited: Record<string, string> = {
    '/sign-in/email': 'sign-in',
    '/two-factor/verify-backup-code': 'sign-in-by-recovery-code',
    '/two-factor/disable': 'two-factor-off',
    '/two-factor/generate-backup-codes': 'recovery-codes',
    '/change-password': 'password-change',
    '/sign-out': 'sign-out',
  };
  const refused: Record<string, string> = {
    '/sign-in/email': 'sign-in-refused',
    '/two-factor/verify-totp': 'code-refused',
    '/two-factor/verify-backup-code': 'code-refused',
    '/change-password': 'password-refused',
    '/two-factor/enable': 'password-refused',
    '/two-factor/disable': 'password-refused',
    '/two-factor/generate-backup-codes': 'password-refused',
  };
  const askingPassword = new Set(['/change-password', '/two-factor/enable', '/two-factor/disable', '/two-factor/generate-backup-codes', '/two-factor/get-totp-uri']);
  const before = new WeakMap<object, string>();
  /** Who has given a password and is asked for the second factor: they have no session yet. */
  const halfway = new WeakMap<object, string>();
  return {
    id: 'journey-guard',
    hooks: {
      before: [
        {
          matcher: ({ path }: { path?: string }) => path === '/sign-in/email',
          handler: createAuthMiddleware(async (ctx) => countOrRefuse(db, accountKey(String(ctx.body?.email ?? '')))),
        },
        {
          // Asked before, since afterwards a session that was ended says nothing.
          matcher: ({ path }: { path?: string }) => askingPassword.has(path ?? '') || path === '/sign-out' || (path ?? '').startsWith('/two-factor/verify-'),
          handler: createAuthMiddleware(async (ctx) => {
            const userId = (await getSessionFromCtx(ctx))?.user.id;
            if (userId) before.set(ctx.context, userId);
            else if (ctx.path.startsWith('/two-factor/verify-')) {
              const mark = await ctx.getSignedCookie(ctx.context.createAuthCookie('two_factor').name, ctx.context.secret);
              const asked = mark && (await ctx.context.internalAdapter.findVerificationValue(mark));
              if (asked) halfway.set(ctx.context, asked.value);
            }
            if (userId && askingPassword.has(ctx.path)) await countOrRefuse(db, `password:${userId}`);
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }: { path?: string }) => path !== undefined,
          handler: createAuthMiddleware(async (ctx) => {
            const { path } = ctx;
            const was = before.get(ctx.context);
            const from = ctx.headers?.get(ADDRESS_HEADER) ? { address: ctx.headers.get(ADDRESS_HEADER) } : {};
            // Leading on after single sign-on is thrown too.
            const { statusCode = 500 } = (ctx.context.returned ?? {}) as { statusCode?: number };
            if (ctx.context.returned instanceof Error && statusCode !== 302) {
              // Not waited for: how long the answer takes must not tell whether there is such an account.
              if (refused[path] && statusCode !== 429) ctx.context.runInBackground(auditRefusal(db, refused[path], { userId: was ?? halfway.get(ctx.context), email: ctx.body?.email }, from));
              return;
            }
            const userId = was ?? ctx.context.newSession?.user.id;
            if (path === '/sign-in/email') await forgetTries(db, accountKey(String(ctx.body?.email ?? '')));
            if (!userId) return;
            if (askingPassword.has(path)) await forgetTries(db, `password:${userId}`);
            const verb = path === '/two-factor/verify-totp' ? (was ? 'two-factor-on' : 'sign-in') : path.startsWith('/callback/') ? 'sign-in' : audited[path];
            if (verb) await auditAccount(db, userId, verb, from);
          }),
        },
      ],
    },
  };
}

async function countOrRefuse(db: Db, key: string): Promise<void> {
  const { allowed, retryAfterMs } = await countTry(db, key, PER_ACCOUNT);
  if (!allowed) throw new APIError('TOO_MANY_REQUESTS', { message: `Too many tries for this account. Wait ${inWords(retryAfterMs)}, then try again.` });
}

/** Records a try that failed with the account it was aimed at, if there is one. */
async function auditRefusal(db: Db, verb: string, { userId, email }: { userId: string | undefined; email: unknown }, detail: Record<string, unknown>): Promise<void> {
  const [user] = userId || typeof email !== 'string' ? [] : await db.select({ id: users.id }).from(users).where(eq(users.email, email.trim().toLowerCase()));
  const id = userId ?? user?.id;
  if (id) await auditAccount(db, id, verb, detail);
}

/** One budget for an account, whether it exists or not: the answer must not tell. */
function accountKey(email: string): string {
  return `account:${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`;
}
