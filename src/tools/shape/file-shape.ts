import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

/** A function as it stands in a file. */
export interface FunctionShape {
  readonly name: string;
  /** The line it begins in, from 1. */
  readonly line: number;
  /** Lines with code, from the first to the last: neither empty ones nor comments. */
  readonly lines: number;
  /** Small ones handed to somebody else: they belong to the function that they stand in. */
  readonly isCallback: boolean;
}

/** What can be counted of a file of TypeScript. */
export interface FileShape {
  readonly path: string;
  /** All lines. */
  readonly lines: number;
  readonly functions: readonly FunctionShape[];
  /** Lines with an `as` that is not `as const`. */
  readonly casts: readonly number[];
  /** Lines with `any`. */
  readonly anys: readonly number[];
  /** Lines with a `!` that says "not null". */
  readonly nonNulls: readonly number[];
  /** What is exported, and of these what has no docstring. */
  readonly exported: readonly string[];
  readonly undocumented: readonly string[];
}

interface Spanned {
  readonly start: number;
  readonly end: number;
}

type Parsed = ReturnType<typeof parseSync>;

/** Where the lines of a text begin, and which of them hold code. */
class Lines {
  readonly count: number;
  private readonly starts: readonly number[];
  private readonly hasCode: readonly boolean[];

  constructor(text: string, comments: readonly Spanned[]) {
    const code = comments.reduceRight(
      (rest, { start, end }) =>
        rest.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end),
      text,
    );
    const lines = code.split('\n');
    let next = 0;
    this.starts = lines.map(line => {
      const start = next;
      next += line.length + 1;
      return start;
    });
    this.hasCode = lines.map(line => line.trim() !== '');
    this.count = text.endsWith('\n') ? lines.length - 1 : lines.length;
  }

  /** The line, from 1, of a place in the text. */
  at(offset: number): number {
    return this.starts.findLastIndex(start => start <= offset) + 1;
  }

  codeIn({ start, end }: Spanned): number {
    return this.hasCode.slice(this.at(start) - 1, this.at(end)).filter(Boolean).length;
  }
}

const collect = <T>(
  { program }: Parsed,
  visitorFor: (add: (found: T) => void) => VisitorObject,
): readonly T[] => {
  const found: T[] = [];
  new Visitor(visitorFor(one => void found.push(one))).visit(program);
  return found;
};

const nameOf = (key: ESTree.Node | null): string =>
  key?.type === 'Identifier' || key?.type === 'PrivateIdentifier' ? key.name : '(unnamed)';

const isFunction = (node: ESTree.Node | null): node is ESTree.Node =>
  node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression';

type Named = readonly [start: number, name: string];

/** Functions that have no name of their own, and get one from where they stand. */
const namesByPlace = (parsed: Parsed): ReadonlyMap<number, string> => {
  const pairs = collect<Named>(parsed, add => {
    const note = (key: ESTree.Node, value: ESTree.Node | null): void => {
      if (isFunction(value)) add([value.start, nameOf(key)]);
    };
    return {
      VariableDeclarator: ({ id, init }) => note(id, init),
      MethodDefinition: ({ key, value }) => note(key, value),
      PropertyDefinition: ({ key, value }) => note(key, value),
      Property: ({ key, value }) => note(key, value),
    };
  });
  return new Map(pairs);
};

type FunctionNode = Spanned & { readonly id?: ESTree.Node | null };

const functionsIn = (parsed: Parsed, lines: Lines): readonly FunctionShape[] => {
  const names = namesByPlace(parsed);
  const found = collect<FunctionNode>(parsed, add => ({
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: ({ start, end }) => add({ start, end }),
  }));
  return found.map(node => {
    const name = node.id ? nameOf(node.id) : names.get(node.start);
    return {
      name: name ?? '(callback)',
      line: lines.at(node.start),
      lines: lines.codeIn(node),
      isCallback: name === undefined,
    };
  });
};

const isConst = (type: ESTree.TSType): boolean =>
  type.type === 'TSTypeReference' && nameOf(type.typeName) === 'const';

const namesIn = (declaration: ESTree.Node): readonly string[] => {
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.map(({ id }) => nameOf(id));
  return 'id' in declaration && declaration.id !== null ? [nameOf(declaration.id)] : [];
};

interface Export {
  readonly name: string;
  readonly documented: boolean;
}

const exportsIn = (parsed: Parsed, text: string): readonly Export[] => {
  const docs = parsed.comments.filter(
    ({ type, value }) => type === 'Block' && value.startsWith('*'),
  );
  return collect<Export>(parsed, add => ({
    ExportNamedDeclaration({ start, declaration }) {
      const documented = docs.some(
        ({ end }) => end <= start && text.slice(end, start).trim() === '',
      );
      const names = declaration === null ? [] : namesIn(declaration);
      for (const name of names) add({ name, documented });
    },
  }));
};

/** Counts a file. It need not be correct, only readable as TypeScript. */
export const shapeOf = (path: string, text: string): FileShape => {
  const parsed = parseSync(path, text);
  const lines = new Lines(text, parsed.comments);
  const exports = exportsIn(parsed, text);
  const linesWith = (visitorFor: (add: (offset: number) => void) => VisitorObject) =>
    collect<number>(parsed, visitorFor).map(offset => lines.at(offset));
  return {
    path,
    lines: lines.count,
    functions: functionsIn(parsed, lines),
    casts: linesWith(add => ({
      TSAsExpression({ start, typeAnnotation }) {
        if (!isConst(typeAnnotation)) add(start);
      },
    })),
    anys: linesWith(add => ({ TSAnyKeyword: ({ start }) => add(start) })),
    nonNulls: linesWith(add => ({ TSNonNullExpression: ({ start }) => add(start) })),
    exported: exports.map(({ name }) => name),
    undocumented: exports.filter(({ documented }) => !documented).map(({ name }) => name),
  };
};
