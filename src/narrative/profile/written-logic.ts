import type { AuthorWarning } from 'inkjs/compiler/Parser/ParsedHierarchy/AuthorWarning';
import type { ConstantDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ConstantDeclaration';
import type { Expression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/Expression';
import type { BinaryExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/BinaryExpression';
import type { NumberExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression';
import type { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment';
import type { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';
import type { SourcePlace } from '../source/source-map.ts';
import { isText, type ParsedItem, type ParsedStory } from './outline.ts';

type Named = SourcePlace & { readonly name: string };

/** What a story remembers, asks and notes, as far as its text alone says. */
export interface WrittenLogic {
  /** Variables as they are declared; undefined where the first value is worked out. */
  readonly variables: readonly (Named & {
    readonly first: number | string | boolean | undefined;
  })[];
  /** Constants as they are declared. */
  readonly constants: readonly Named[];
  /** Texts with which the story compares its variable `variant`. */
  readonly variantsAsked: readonly Named[];
  readonly todos: readonly Named[];
  /** INCLUDE lines inside a knot: ink drops them without a word. */
  readonly lostIncludes: readonly SourcePlace[];
}

const isDeclaration = (item: ParsedItem): item is VariableAssignment => item.typeName === 'VAR';
const isConstant = (item: ParsedItem): item is ConstantDeclaration => item.typeName === 'CONST';
const isComparison = (item: ParsedItem): item is BinaryExpression =>
  'opName' in item && (item.opName === '==' || item.opName === '!=');
const isNumber = (item: ParsedItem): item is NumberExpression => item.typeName === 'Number';
const isReference = (item: ParsedItem): item is VariableReference => 'pathIdentifiers' in item;
const isTodo = (item: ParsedItem): item is AuthorWarning => 'warningMessage' in item;

const isVariant = (item: ParsedItem): boolean => isReference(item) && item.name === 'variant';

/** The text of a string without logic in it. */
const textOf = (item: ParsedItem | undefined): string | undefined => {
  if (item?.typeName !== 'String') return undefined;
  const parts = item.content.map(part => (isText(part) ? part.text : undefined));
  return parts.includes(undefined) ? undefined : parts.join('');
};

const firstText = (items: readonly ParsedItem[]): string | undefined =>
  items.map(textOf).find(text => text !== undefined);

type Known = number | string | boolean | undefined;

/** `constants`: what stands for what, as far as it is written out. */
const firstValue = (
  expression: Expression | null,
  constants: ReadonlyMap<string, Known>,
): Known => {
  if (expression === null) return undefined;
  if (isReference(expression)) return constants.get(expression.name);
  if (isNumber(expression)) return expression.value;
  const [inner] = expression.content;
  if (expression.typeName === 'UnaryExpression' && inner !== undefined && isNumber(inner))
    return -Number(inner.value);
  return textOf(expression);
};

/** What is compared with the variant at this item: `variant == "a"`, or a branch `- "a":` of `{variant:`. */
const askedAt = (item: ParsedItem): string | undefined => {
  if (isComparison(item)) {
    const { leftExpression: left, rightExpression: right } = item;
    return isVariant(left) ? textOf(right) : isVariant(right) ? textOf(left) : undefined;
  }
  if (item.typeName !== 'ConditionalSingleBranch') return undefined;
  const [condition] = item.parent?.content ?? [];
  return condition !== undefined && isVariant(condition) ? firstText(item.content) : undefined;
};

/** Everything in a parsed story, level by level. */
export const itemsIn = (story: ParsedItem): readonly ParsedItem[] => {
  const found = [story];
  for (let at = 0; at < found.length; at++)
    for (const child of found[at]?.content ?? []) found.push(child);
  return found;
};

export const logicOf = (
  story: ParsedStory,
  placeOf: (item: ParsedItem) => SourcePlace,
): WrittenLogic => {
  const items = itemsIn(story);
  const constants = new Map<string, Known>();
  for (const item of items.filter(isConstant))
    constants.set(item.constantName ?? '', firstValue(item.expression, constants));
  return {
    variables: items.filter(isDeclaration).map(item => ({
      ...placeOf(item),
      name: item.variableName,
      first: firstValue(item.expression, constants),
    })),
    constants: items
      .filter(isConstant)
      .map(item => ({ ...placeOf(item), name: item.constantName ?? '' })),
    variantsAsked: items.flatMap(item => {
      const name = askedAt(item);
      return name === undefined ? [] : [{ ...placeOf(item), name }];
    }),
    todos: items
      .filter(isTodo)
      .map(item => ({ ...placeOf(item), name: item.warningMessage.trim() })),
    // The parser has put those that it reads in the place of their INCLUDE.
    lostIncludes: items.filter(({ typeName }) => typeName === 'IncludedFile').map(placeOf),
  };
};
