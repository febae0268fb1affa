import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';

const LOCK = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      integrity: v.optional(v.string()),
      resolved: v.optional(v.string()),
      hasInstallScript: v.optional(v.boolean()),
    }),
  ),
});

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = v.parse(LOCK, JSON.parse(text));
const locked = Object.entries(packages).filter(([name]) => name !== '');

describe('the lock file', () => {
  it('has the sum of every package, also of those for other machines', () => {
    expect(locked.length).toBeGreaterThan(50);
    const without = locked.filter(
      ([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
    );
    expect(without).toEqual([]);
  });
  it('names no registry: whoever installs asks their own', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(text).not.toMatch(/https?:\/\/[^"]*(?:registry|artifact|nexus|proxy|localhost)/i);
  });
  it.each(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'])(
    'has the tools for %s',
    machine => {
      for (const tool of ['@biomejs/cli', '@oxlint/binding', '@oxlint-tsgolint/']) {
        const found = locked.some(
          ([name]) =>
            name.includes(tool) && name.replace('tsgolint/', 'tsgolint/-').includes(`-${machine}`),
        );
        expect(found, `${tool} ${machine}`).toBe(true);
      }
    },
  );
});
