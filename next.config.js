const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // What is built was typechecked before (`npm run verify`): whoever starts the app waits a third less.
  typescript: { ignoreBuildErrors: true },
  // Native modules and WebAssembly of the database drivers are loaded from node_modules as they are.
  serverExternalPackages: ['@electric-sql/pglite', 'pg', '@neondatabase/serverless', 'ws', 'nodemailer', 'better-auth'],
  // A journey file has at most 5 MB, which the page and the service say themselves; quoting makes it longer on the way.
  experimental: { serverActions: { bodySizeLimit: '9mb' } },
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
};
