import { isIP } from 'node:net';
import { z } from 'zod';
import { readDbConfig } from '@/db/config';

const port = z.coerce.number('must be a number from 1 to 65535').int().min(1).max(65_535, 'must be a number from 1 to 65535');

const isOrigin = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).pathname === '/';
const isProxy = (text: string) => isIP(text.split('/')[0]!) !== 0 && /^[^/]+(\/\d{1,3})?$/.test(text);

const Environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  APP_URL: z
    .string()
    .refine(isOrigin, 'must be the address people open, such as https://journeys.example.com, without a path')
    .transform((text) => new URL(text).origin)
    .optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters; `openssl rand -base64 48` makes one').optional(),
  TRUSTED_PROXY: z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim()))
    .refine((all) => all.every(isProxy), 'must list addresses of your proxies, such as 10.0.0.5, 10.1.0.0/16')
    .optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must be like smtp://user:password@host:587').optional(),
  MAIL_FROM: z.string().optional(),
  OIDC_ISSUER: z.url('must be the address of your OpenID provider').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('single sign-on'),
});
export type Environment = z.infer<typeof Environment>;

/** What only works together. */
const TOGETHER = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
] as const;

/**
 * Checks the process's environment at start. Throws an Error that names each variable, what is wrong with it and how to mend
 * it, and never repeats a secret.
 */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(given);
  const faults = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  for (const names of TOGETHER) {
    const missing = names.filter((name) => given[name] === undefined);
    if (missing.length > 0 && missing.length < names.length) faults.push(`${missing.join(' and ')} must be set too: ${names.join(', ')} go together.`);
  }
  try {
    readDbConfig(env);
  } catch (error) {
    faults.push((error as Error).message);
  }
  if (faults.length || !result.success) {
    throw new Error(`The environment is not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\nSee .env.example for what can be set.`);
  }
  return result.data;
}
