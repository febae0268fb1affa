import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { parseSync } from 'vite';
import { fingerprint } from './proof-cache.ts';

/** What a file asks for when it runs: other files by path, packages by name. Types leave no trace. */
const requestsOf = (path: string, text: string): readonly string[] => {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const imports = staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const exports = staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ isType, moduleRequest }) =>
      isType || !moduleRequest ? [] : [moduleRequest.value],
    );
  const lazy = dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  );
  return [...imports, ...exports, ...lazy];
};

/** Everything that a module runs. */
export interface Reached {
  /** Path → text of the project's own files. */
  readonly files: Map<string, string>;
  readonly packages: Set<string>;
}

/** `inkjs/compiler` → inkjs · `@scope/name/part` → @scope/name · `node:fs` → null: it comes with Node. */
const packageOf = (request: string): string | null => {
  if (request.startsWith('node:')) return null;
  const [scope = '', name = ''] = request.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

const follow = (path: string, reached: Reached): void => {
  if (reached.files.has(path)) return;
  const text = readFileSync(path, 'utf8');
  reached.files.set(path, text);
  for (const request of requestsOf(path, text)) {
    if (request.startsWith('.')) follow(resolve(dirname(path), request), reached);
    else {
      const name = packageOf(request);
      if (name !== null) reached.packages.add(name);
    }
  }
};

export const reachedFrom = (entry: string): Reached => {
  const reached: Reached = { files: new Map(), packages: new Set() };
  follow(resolve(entry), reached);
  return reached;
};

const LOCK = v.object({
  packages: v.record(v.string(), v.object({ version: v.optional(v.string()) })),
});

/** Which version of each package is installed, as the lock file has it. */
const versionsIn = (root: string): ((name: string) => string) => {
  const lock = join(root, 'package-lock.json');
  if (!existsSync(lock)) return () => '';
  const { packages } = v.parse(LOCK, JSON.parse(readFileSync(lock, 'utf8')));
  return name => packages[`node_modules/${name}`]?.version ?? '';
};

/**
 * A name for a module with everything that it runs: it changes with every letter of a file within
 * reach, with a file that comes or goes, and with the version of a package that is used.
 */
export const fingerprintOfCode = (entry: string, root: string): string => {
  const reached = reachedFrom(entry);
  const versionOf = versionsIn(root);
  const files = [...reached.files].map(
    ([path, text]) => `${relative(root, path).split(sep).join('/')} ${fingerprint(text)}`,
  );
  const packages = [...reached.packages].map(name => `${name} ${versionOf(name)}`);
  return fingerprint([...files, ...packages].sort().join('\n'));
};
