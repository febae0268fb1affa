import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { err, ok } from '../../engine/result.ts';
import type { Source } from '../../narrative/source/sources.ts';
import type { Prove } from '../../server/scenarios/prover.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

const write = (folder: string, { name, text }: Source): void => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
};

/** Proves files that somebody sent, in the sandbox, from a folder that is gone afterwards. */
export const proveFiles =
  (sandbox: Pick<Sandbox, 'fit'>): Prove =>
  async files => {
    const folder = mkdtempSync(join(tmpdir(), 'composure-scenario-'));
    try {
      for (const file of files) write(folder, file);
      const fit = await sandbox.fit(join(folder, files[0]?.name ?? ''));
      if (fit === null) return err('scenario/broken');
      const { script, ...proved } = fit;
      const { scenario: header, version, json: story } = script;
      return ok({ ...proved, header, version, story });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
