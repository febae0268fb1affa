/** What every answer says about itself. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
} as const;

/** A year, as browsers ask for. */
const HTTPS_ONLY = 'max-age=31536000; includeSubDomains';

/** Answers of the interface are no pages: nothing in them may ever load or run. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const securityHeaders = (origin: string, policy: string): Readonly<Record<string, string>> => ({
  ...ALWAYS,
  'Content-Security-Policy': policy,
  ...(origin.startsWith('https:') ? { 'Strict-Transport-Security': HTTPS_ONLY } : {}),
});

/** For answers of the interface: kept by nobody on the way. */
export const answerHeaders = (origin: string): Readonly<Record<string, string>> => ({
  ...securityHeaders(origin, NO_PAGE),
  'Cache-Control': 'no-store',
});

/** For files of the game; `policy` is what its page may load. */
export const fileHeaders = (origin: string, policy: string): Readonly<Record<string, string>> =>
  securityHeaders(origin, `${policy}; frame-ancestors 'none'`);
