import { TURN_LIMITS } from '../../engine/limits.ts';
import type { TurnLimits } from '../../narrative/state-space/turns/interpreter.ts';
import { missing } from '../../engine/result.ts';
import { type Terminal, wayTo } from '../graph/graph.ts';
import { type Draft, type Finder, finding } from './finding.ts';

const FAULTS: Readonly<Record<string, Pick<Draft, 'message' | 'remedy'>>> = {
  'story/ran-out': {
    message: 'The story runs out of content here.',
    remedy:
      'Say where it goes on: `-> knot`, or end it: `# ending: …` and `-> END`. Where replies have conditions, one of them must always hold.',
  },
  'story/script-error': {
    message: 'Ink stops with an error here',
    remedy: 'Mend the ink at this place; the replies given lead to it.',
  },
};

const NEVER_RESTS = {
  message: 'The story goes on and on here without ever coming to a reply.',
  remedy: 'Break the circle: put a choice or an ending into it.',
};

/** Turns that are too much for us, by the limit that they ran into. */
const BEYOND: Readonly<Partial<Record<keyof TurnLimits, Pick<Draft, 'message' | 'remedy'>>>> = {
  depth: {
    message: `Functions or tunnels call each other here more than ${TURN_LIMITS.depth} deep.`,
    remedy: 'Give the call a condition under which it comes back.',
  },
  choices: {
    message: `More than ${TURN_LIMITS.choices} replies are on offer at once here.`,
    remedy: 'Offer fewer replies: a circle, or a thread that starts itself, collects them.',
  },
  frames: {
    message: `More replies are on offer here, from deeper within functions or tunnels, than the proof can keep.`,
    remedy: 'Offer the replies outside of what calls itself.',
  },
  characters: {
    message: `The story says more than ${TURN_LIMITS.characters} characters here without coming to a reply.`,
    remedy: 'Break the circle: put a choice or an ending into it.',
  },
};

const faultOf = ({ problem }: Terminal): Pick<Draft, 'message' | 'remedy'> | undefined => {
  if (problem === null) return undefined;
  const { code, limit = 'steps' } = problem;
  return code === 'story/never-rests' ? (BEYOND[limit] ?? NEVER_RESTS) : FAULTS[code];
};

const explained = ({ problem }: Terminal, text: string): string =>
  problem?.code === 'story/script-error' ? `${text}: ${plain(problem.detail)}` : text;

/** inkjs's own sentence without its prefix; one that only inkjs's authors would understand, in other words. */
const plain = (detail: string): string => {
  const said =
    detail.replace(/^RUNTIME (?:ERROR|WARNING): (?:\([^)]*\): )?/, '').split('\n')[0] ?? '';
  return /is null or undefined/.test(said)
    ? 'a sum has no answer, as where something is divided by zero'
    : said;
};

const knotOf = ({ place }: Terminal): string => place.split('.')[0] ?? '';

/** A story runs out at the end of each reply where what gathers them is missing: one fault of a knot. */
const alsoOut = (terminal: Terminal, all: readonly Terminal[]): readonly Terminal[] =>
  terminal.problem?.code === 'story/ran-out'
    ? all.filter(
        other => other.problem?.code === 'story/ran-out' && knotOf(other) === knotOf(terminal),
      )
    : [terminal];

const withLines = (message: string, lines: readonly number[]): string =>
  lines.length === 0
    ? message
    : `${message} The same at line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}.`;

/** Faults in which a conversation stops, once for each place, with the shortest way to it. */
export const faults: Finder = scene => {
  const { graph } = scene.proof.exploration;
  const nodes = firstNodes(graph.terminal);
  return graph.terminals.flatMap(terminal => {
    const [first, ...more] = alsoOut(terminal, graph.terminals);
    if (first !== terminal) return [];
    const here = scene.places.of(terminal.place).line;
    const lines = new Set(more.map(({ place }) => scene.places.of(place).line));
    lines.delete(here);
    const fault = faultOf(terminal);
    const node = nodes.get(terminal.id);
    if (fault === undefined || node === undefined) return [];
    const { choices, variant } = wayTo(graph, node);
    return [
      finding(scene, {
        code: terminal.problem?.code ?? 'story/script-error',
        message: withLines(
          explained(terminal, fault.message),
          [...lines].toSorted((a, b) => a - b),
        ),
        remedy: fault.remedy,
        path: terminal.place,
        choices,
        variant,
      }),
    ];
  });
};

const firstNodes = (terminal: Int32Array): ReadonlyMap<number, number> => {
  const first = new Map<number, number>();
  terminal.forEach((id, node) => {
    if (id >= 0 && !first.has(id)) first.set(id, node);
  });
  return first;
};

/** `-> END` without a tag: how it ended is then our guess. */
export const untagged: Finder = scene => {
  const { graph } = scene.proof.exploration;
  const nodes = firstNodes(graph.terminal);
  return graph.terminals
    .filter(({ said, problem }) => !said && problem === null)
    .map(({ id, place }) => {
      const { choices, variant } = wayTo(graph, nodes.get(id) ?? 0);
      return finding(scene, {
        code: 'ending/missing',
        message: 'The conversation ends here and does not say how.',
        remedy: 'Write before `-> END`: # ending: resolved :: one line about how it came out',
        path: place,
        choices,
        variant,
      });
    });
};

/** States from which no ending can be reached: reported once, by the shortest way in. */
export const neverEnds: Finder = scene => {
  const { proof } = scene;
  const { graph, space, stateOf } = proof.exploration;
  const [node] = proof.trapped;
  if (proof.verdict === 'cut' || node === undefined) return [];
  const place = space.placeOf(stateOf[node] ?? missing());
  const { choices, variant } = wayTo(graph, node);
  return [
    finding(scene, {
      code: 'story/never-ends',
      message: 'From here no reply ever leads to an ending.',
      remedy: 'Give the circle a way out that ends: `# ending: …` and `-> END`.',
      path: place.choices[0]?.source ?? '',
      choices,
      variant,
    }),
  ];
};

/** A main flow without a reply: the knots are never reached. */
export const neverStarts: Finder = scene => {
  const { graph, space } = scene.proof.exploration;
  if (graph.edgeTo.length > 0 || scene.proof.verdict === 'cut') return [];
  const knots = [...space.machine.facts.program.story.mainContentContainer.namedContent.keys()];
  const named = knots.filter(knot => !knot.startsWith('global ')).slice(0, 8);
  return [
    finding(scene, {
      code: 'story/never-starts',
      message: 'The story offers no reply: it is over as soon as it starts.',
      remedy:
        named.length > 0
          ? `Start it at the top with a divert. Its knots: ${named.join(', ')}.`
          : 'Write lines and replies: `* "Words."`.',
    }),
  ];
};

/** What ink itself finds odd while it plays, and plays on. */
export const warnings: Finder = scene => {
  const { machine } = scene.proof.exploration.space;
  return [...machine.warnings].map(([detail, path]) =>
    finding(scene, {
      code: 'story/warning',
      message: `Ink warns here: ${plain(detail)}`,
      remedy: 'The conversation goes on; see whether it goes on as you meant.',
      path,
    }),
  );
};

export const externals: Finder = scene =>
  scene.proof.cut === 'external'
    ? [
        finding(scene, {
          code: 'story/external',
          message: 'The story calls external functions, which the game has not got.',
          remedy: 'Write an ink function of the same name as a fallback, or leave the call out.',
        }),
      ]
    : [];
