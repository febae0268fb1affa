import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICY } from '../../../src/tools/build/vite-csp.ts';

/** What browsers ignore in a policy that stands in the page: the README leaves it to the server. */
const ONLY_AS_HEADER = ['frame-ancestors', 'report-uri', 'report-to', 'sandbox'];

describe('the page on a server', () => {
  it('has no policy in its head that only a header can say', () => {
    for (const directive of ONLY_AS_HEADER) expect(POLICY).not.toContain(directive);
  });
  it('leaves to the headers what the page cannot say', () => {
    const readme = readFileSync('README.md', 'utf8');
    const section = readme.slice(readme.indexOf('## Put it on a server'));
    for (const header of [
      'frame-ancestors',
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy',
      'Permissions-Policy',
      'Cache-Control',
    ]) {
      expect(section).toContain(header);
    }
  });
  it('is built with relative addresses, for any folder', () => {
    expect(readFileSync('vite.config.ts', 'utf8')).toContain("base: './'");
  });
});
