import type { Story } from 'inkjs';
import { err, ok, type Result } from '../../engine/result.ts';
import {
  type InkContainer,
  inside,
  isChoicePoint,
  isContainer,
  isValueOf,
  VALUE,
} from '../state-space/ink-internals.ts';

/** Something in a compiled story that JSON cannot hold. */
export interface Unwritable {
  readonly message: string;
  /** What it looks like in the source: inkjs notes no line for some of its items. */
  readonly looks: RegExp;
}

/** As many as no number of JavaScript has. */
const DIGITS = /\d{309}/;

type Way = readonly (number | string)[];

/**
 * inkjs reads a choice without any flag (`+ []`) as one that can be taken once only, since it takes
 * the number 0 for nothing; it takes the text "0" as it is meant.
 */
const keepFlags = (token: unknown): void => {
  const flags = typeof token === 'object' && token !== null && 'flg' in token ? token : null;
  if (flags?.flg === 0) flags.flg = '0';
};

/** Goes through a story and its JSON side by side, and mends the JSON where inkjs lost something. */
class Mender {
  readonly negative: Way[] = [];
  unwritable: Unwritable | null = null;

  mend(container: InkContainer, tokens: unknown, way: Way): void {
    if (!Array.isArray(tokens)) return this.refuse(container);
    container.content.forEach((item, index) => {
      const here = [...way, index];
      if (isContainer(item)) this.mend(item, tokens[index], here);
      else if (isValueOf(item, VALUE.float)) tokens[index] = this.float(Number(item.value), here);
      else if (isChoicePoint(item)) keepFlags(tokens[index]);
      else if (isValueOf(item, VALUE.int) && !Number.isFinite(item.value)) this.tooLarge();
    });
    this.mendNamed(container, tokens.at(-1), way);
  }

  private mendNamed({ namedOnlyContent }: InkContainer, names: unknown, way: Way): void {
    for (const [name, item] of namedOnlyContent ?? []) {
      if (!isContainer(item)) continue;
      const held = typeof names === 'object' && names !== null && Object.hasOwn(names, name);
      if (held) this.mend(item, (names as Record<string, unknown>)[name], [...way, name]);
      else this.refuse(item);
    }
  }

  private float(value: number, way: Way): number | string {
    if (!Number.isInteger(value)) return value;
    if (value < 0) this.negative.push(way);
    return `${BigInt(Math.abs(value))}.0f`;
  }

  private tooLarge(): void {
    this.unwritable ??= { message: 'This number is too large for ink.', looks: DIGITS };
  }

  private refuse(item: InkContainer): void {
    const name = item.name ?? '';
    const message = `Nothing in a story can be called "${name}".`;
    this.unwritable ??= { message, looks: new RegExp(String.raw`\b${name}\b`) };
  }
}

/** A compiled story as text, without loss; `readStory` reads it. */
export const writeStory = (story: Story): Result<string, Unwritable> => {
  const tokens = JSON.parse(String(story.ToJson())) as { readonly root: unknown };
  const mender = new Mender();
  mender.mend(inside(story).mainContentContainer, tokens.root, []);
  if (mender.unwritable !== null) return err(mender.unwritable);
  const { negative } = mender;
  return ok(JSON.stringify(negative.length === 0 ? tokens : { ...tokens, negative }));
};
