import type { Story } from 'inkjs';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { sameFiles } from './includes.ts';
import type { Sources } from './sources.ts';
import {
  type InkContainer,
  type InkItem,
  inside,
  isContainer,
} from '../state-space/ink-internals.ts';

/** Where something stands in the sources. Lines count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** Where the parts of a compiled story were written; the compiled form itself does not say. */
export interface SourceMap {
  /** Place of an item, by its path in the compiled story; else of the container around it. */
  of(path: string): SourcePlace;
  /** Place of one item of a container, or null where the compiler made it up. */
  itemOf(container: string, index: number): SourcePlace | null;
}

const placeOf = (item: InkItem): SourcePlace | null => {
  const { debugMetadata } = item;
  if (debugMetadata === null) return null;
  return { file: debugMetadata.fileName ?? '', line: debugMetadata.startLineNumber };
};

const firstPlace = (container: InkContainer): SourcePlace | null => {
  const own = placeOf(container);
  if (own !== null) return own;
  for (const item of container.content) {
    const found = isContainer(item) ? firstPlace(item) : placeOf(item);
    if (found !== null) return found;
  }
  return null;
};

type Items = readonly (SourcePlace | null)[];

const walk = (
  root: InkContainer,
): ReadonlyMap<string, { own: SourcePlace | null; items: Items }> => {
  const found = new Map<string, { own: SourcePlace | null; items: Items }>();
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const items = next.content.map(item => (isContainer(item) ? null : placeOf(item)));
    found.set(next.path.toString(), { own: firstPlace(next), items });
    waiting.push(...next.content.filter(isContainer));
    waiting.push(...[...next.namedContent.values()].filter(isContainer));
  }
  return found;
};

/** What the compiler made of sources that are still at hand: it alone knows the lines. */
const compiled = new WeakMap<Sources, Story>();

/** Keeps the compiler's story for the map of these sources. */
export const keepCompiled = (sources: Sources, story: Story): void => {
  compiled.set(sources, story);
};

const compileAgain = (sources: Sources): Story | null => {
  const [main] = sources.files;
  if (main === undefined) return null;
  const options = new CompilerOptions(main.name, [], false, () => {}, sameFiles(sources));
  try {
    return new Compiler(main.text, options).Compile();
  } catch {
    return null;
  }
};

const parentPath = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

const lookUp = (containers: ReturnType<typeof walk>, path: string): SourcePlace | null => {
  for (let at = path; at !== ''; at = parentPath(at)) {
    const index = Number(at.slice(at.lastIndexOf('.') + 1));
    const item = containers.get(parentPath(at))?.items[index] ?? null;
    const place = item ?? containers.get(at)?.own ?? null;
    if (place !== null) return place;
  }
  return null;
};

/** Made when first asked; sources that came without their compiled story are compiled once more. */
export const sourceMapOf = (sources: Sources): SourceMap => {
  const top = { file: sources.files[0]?.name ?? '', line: 1 };
  const named = ({ file, line }: SourcePlace): SourcePlace => ({
    file: sources.resolved.get(file) ?? (file || top.file),
    line,
  });
  let walked: ReturnType<typeof walk> | null = null;
  const containers = (): ReturnType<typeof walk> => {
    const story = walked === null ? (compiled.get(sources) ?? compileAgain(sources)) : null;
    walked ??= story === null ? new Map() : walk(inside(story).mainContentContainer);
    return walked;
  };
  return {
    of: path => {
      const place = lookUp(containers(), path);
      return place === null ? top : named(place);
    },
    itemOf: (container, index) => {
      const place = containers().get(container)?.items[index] ?? null;
      return place === null ? null : named(place);
    },
  };
};
