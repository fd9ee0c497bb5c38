/**
 * Runs before any other code of the page. Zod compiles schemas with `new Function` where it may, and finds out by trying;
 * the Content-Security-Policy forbids it, so the try alone would be reported as a violation. Zod takes its settings from here
 * when a page loads it, which many never do.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
