import { LEVEL_NAMES } from '../../engine/model/customer.ts';
import type { ScriptProblem } from '../source/problem.ts';
import { codeLines, type Source, type Sources } from '../source/sources.ts';
import { parseTag, type Tag } from './tag.ts';
import { nearestKey, REQUIRED_HEADER, TAG_KINDS } from './tag-vocabulary.ts';

/** A tag as it stands in the source. */
export interface PlacedTag extends Tag {
  readonly file: string;
  readonly line: number;
  readonly raw: string;
  readonly onChoice: boolean;
  /** Behind the closing bracket of a choice: it rides on the output, not on the choice. */
  readonly afterBracket: boolean;
}

const CHOICE_LINE = /^\s*[*+](?!\/)/;

/** The tags of one line. A bracket may close a tag: `* [Label # do] output`. */
const tagsOfLine = (text: string, file: string, line: number): readonly PlacedTag[] => {
  const onChoice = CHOICE_LINE.test(text);
  const closing = onChoice ? text.indexOf(']') : -1;
  return [...text.matchAll(/(?<!\\)#([^#\]]*)/g)].map(match => {
    const raw = (match[1] ?? '').trim();
    const afterBracket = closing >= 0 && match.index > closing;
    return { ...parseTag(raw.replace(/\\(.)/g, '$1')), file, line, raw, onChoice, afterBracket };
  });
};

/** Every tag of the sources, with its place. */
export const placedTags = (sources: readonly Source[]): readonly PlacedTag[] =>
  sources.flatMap(({ name, text }) =>
    codeLines(text).flatMap((line, index) => tagsOfLine(line, name, index + 1)),
  );

type Draft = Pick<ScriptProblem, 'code' | 'severity' | 'message' | 'remedy'>;

const at = ({ file, line }: PlacedTag, draft: Draft): ScriptProblem => ({ ...draft, file, line });

const unknownKey = (tag: PlacedTag): ScriptProblem => {
  const near = nearestKey(tag.key);
  return at(tag, {
    code: 'tag/unknown',
    severity: 'warning',
    message: `The tag "${tag.key}" is not part of the profile.`,
    remedy: near === null ? 'It has no effect.' : `Did you mean "${near}"?`,
  });
};

const logicInside = (tag: PlacedTag): ScriptProblem =>
  at(tag, {
    code: 'tag/logic',
    severity: 'warning',
    message: `Ink reads braces inside a tag as logic: "${tag.raw}".`,
    remedy: 'Write the tag as plain text.',
  });

const malformed = (tag: PlacedTag, wrong: string, example: string): ScriptProblem =>
  at(tag, {
    code: 'tag/malformed',
    severity: 'error',
    message: `In the tag "${tag.key}", ${wrong}.`,
    remedy: `As in: ${example}`,
  });

const misplaced = (tag: PlacedTag, onlyPlace: string): ScriptProblem =>
  at(tag, {
    code: 'tag/misplaced',
    severity: 'error',
    message: `The tag "${tag.key}" stands where it does not count.`,
    remedy: onlyPlace,
  });

const PUT_ON_CHOICE =
  'Move it onto the choice: before the closing bracket, `* [Label # tag] output`, or behind the whole reply, `* "Words." # tag`.';

const isReplyOnly = (places: readonly string[]): boolean =>
  places.length === 1 && places[0] === 'reply';

const checkTag = (tag: PlacedTag): readonly ScriptProblem[] => {
  if (tag.raw.includes('{')) return [logicInside(tag)];
  const kind = Object.hasOwn(TAG_KINDS, tag.key) ? TAG_KINDS[tag.key] : undefined;
  if (kind === undefined) return [unknownKey(tag)];
  const wrong = kind.wrong(tag.parts);
  if (wrong !== null) return [malformed(tag, wrong, kind.example)];
  const lost = isReplyOnly(kind.places) && (!tag.onChoice || tag.afterBracket);
  return lost ? [misplaced(tag, PUT_ON_CHOICE)] : [];
};

/** Marks name grievances of the header. */
const unknownGrievances = (tags: readonly PlacedTag[]): readonly ScriptProblem[] => {
  const known = tags.filter(tag => tag.key === 'grievance').map(tag => tag.parts[0] ?? '');
  return tags
    .filter(tag => tag.key === 'empathy')
    .flatMap(tag => {
      const [, act, named] = (tag.parts[0] ?? '').split(/\s+/);
      if (act !== 'acknowledge' || named === undefined || known.includes(named)) return [];
      const says = `"${named}" is no grievance of the header`;
      return [malformed(tag, says, `# grievance: ${named} :: what hurt :: 2`)];
    });
};

const missingHeader = (main: Source, tags: readonly PlacedTag[]): readonly ScriptProblem[] =>
  REQUIRED_HEADER.filter(key => !tags.some(tag => tag.key === key && tag.file === main.name)).map(
    key => ({
      code: 'header/missing',
      severity: 'error',
      message: `The header has no "${key}".`,
      remedy: `Put it at the top, as: ${TAG_KINDS[key]?.example ?? ''}`,
      file: main.name,
      line: 1,
    }),
  );

const WRITES = new RegExp(
  `^\\s*(?:[-*+]\\s*)*(?:\\{[^}]*:?\\s*)?~\\s*(?:temp\\s+)?(${LEVEL_NAMES.join('|')})\\s*(?:=(?!=)|\\+=|-=|\\+\\+|--)`,
);

const writtenLevels = (sources: readonly Source[]): readonly ScriptProblem[] =>
  sources.flatMap(({ name, text }) =>
    codeLines(text).flatMap((line, index) => {
      const level = WRITES.exec(line)?.[1];
      if (level === undefined) return [];
      return [
        {
          code: 'levels/written' as const,
          severity: 'error' as const,
          message: `The story changes "${level}"; only the engine does.`,
          remedy: 'Give the reply a mark instead, or keep a variable of your own.',
          file: name,
          line: index + 1,
        },
      ];
    }),
  );

const declares = (sources: readonly Source[], variable: string): boolean =>
  sources.some(({ text }) =>
    codeLines(text).some(line => new RegExp(`^\\s*VAR\\s+${variable}\\s*=`).test(line)),
  );

const missingVariables = (
  sources: readonly Source[],
  tags: readonly PlacedTag[],
): readonly ScriptProblem[] => {
  const [main] = sources;
  if (main === undefined) return [];
  const place = { file: main.name, line: 1 };
  const levels = LEVEL_NAMES.filter(level => !declares(sources, level)).map(level => ({
    code: 'levels/missing' as const,
    severity: 'error' as const,
    message: `The story has no variable "${level}".`,
    remedy: `Write: VAR ${level} = 6`,
    ...place,
  }));
  const variants = tags.filter(tag => tag.key === 'variant');
  if (variants.length === 0 || declares(sources, 'variant')) return levels;
  return [
    ...levels,
    {
      code: 'variant/missing',
      severity: 'error',
      message: 'The header names variants, and the story has no variable "variant" to read.',
      remedy: `Write: VAR variant = "${variants[0]?.parts[0] ?? ''}"`,
      ...place,
    },
  ];
};

/** Everything that can be said of a scenario's text without playing it. */
export const checkProfile = (sources: Sources): readonly ScriptProblem[] => {
  const [main] = sources.files;
  if (main === undefined) return [];
  const tags = placedTags(sources.files);
  return [
    ...missingHeader(main, tags),
    ...missingVariables(sources.files, tags),
    ...tags.flatMap(checkTag),
    ...unknownGrievances(tags),
    ...writtenLevels(sources.files),
  ];
};
