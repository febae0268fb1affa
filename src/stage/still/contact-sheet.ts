import {
  DEFAULT_LOOKS,
  GESTURES,
  LOOKS,
  type Looks,
  type Trait,
} from '../../engine/model/appearance.ts';
import { figure, FRAME, MOODS, MOUTHS, PORTRAIT, type Pose } from '../figure/index.ts';

const CAST: readonly Partial<Looks>[] = [
  { skin: 'tan', hair: 'long' },
  {
    skin: 'deep',
    hair: 'short',
    haircolor: 'black',
    garment: 'shirt',
    colour: 'rust',
    beard: 'short',
  },
  {
    skin: 'porcelain',
    hair: 'bun',
    haircolor: 'grey',
    garment: 'sweater',
    colour: 'olive',
    age: 'older',
    glasses: 'round',
  },
  { skin: 'olive', hair: 'hijab', haircolor: 'plum', garment: 'coat' },
  { skin: 'brown', hair: 'turban', haircolor: 'teal', colour: 'grey', beard: 'full' },
  {
    skin: 'light',
    hair: 'curly',
    haircolor: 'chestnut',
    garment: 'hoodie',
    colour: 'teal',
    glasses: 'square',
    age: 'young',
  },
  { skin: 'warm', hair: 'bald', garment: 'coat', colour: 'grey', beard: 'full', age: 'older' },
  {
    skin: 'brown',
    hair: 'afro',
    haircolor: 'black',
    garment: 'blouse',
    colour: 'plum',
    age: 'young',
  },
];

const LEADS = ['neutral', 'furious', 'warm'] as const;
const TRAITS = Object.keys(LOOKS) as Trait[];

const moodNamed = (name: string): number => MOODS.find(key => key.name === name)?.mood ?? 0;

const person = (looks: Partial<Looks>): Looks => ({ ...DEFAULT_LOOKS, ...looks });

const still = (looks: Looks, mood: number, more: Partial<Pose> = {}): Pose => ({
  looks,
  mood,
  mouth: 'rest',
  gesture: 'none',
  ...more,
});

const cell = (label: string, svg: string, size: string): string =>
  `<figure class="${size}">${svg}<figcaption>${label}</figcaption></figure>`;

const row = (cells: readonly string[]): string => `<div>${cells.join('')}</div>`;

const section = (title: string, rows: readonly string[]): string =>
  `<h2>${title}</h2>${rows.join('')}`;

const everyMood = (looks: Looks, size = 'head'): string =>
  row(MOODS.map(({ name, mood }) => cell(name, figure(still(looks, mood), PORTRAIT), size)));

/** A cloth needs a cloth's colour, a beard and glasses need a face that shows them. */
function shown(trait: Trait, value: string): Looks {
  const looks: Looks = { ...person({}), [trait]: value };
  return value === 'hijab' || value === 'turban' ? { ...looks, haircolor: 'plum' } : looks;
}

const eachLook = (trait: Trait): string =>
  section(
    trait,
    LEADS.map(lead =>
      row(
        LOOKS[trait].map(value =>
          cell(
            `${value}, ${lead}`,
            figure(still(shown(trait, value), moodNamed(lead)), PORTRAIT),
            'head',
          ),
        ),
      ),
    ),
  );

const gestures = (looks: Looks): string =>
  row(
    GESTURES.flatMap(gesture =>
      [moodNamed('angry'), moodNamed('easing')].map(mood =>
        cell(gesture, figure(still(looks, mood, { gesture }), FRAME), 'body'),
      ),
    ),
  );

const speaking = (looks: Looks): string =>
  MOODS.map(({ name, mood }) =>
    row(
      MOUTHS.map(mouth =>
        cell(`${name}, ${mouth}`, figure(still(looks, mood, { mouth }), PORTRAIT), 'head'),
      ),
    ),
  ).join('');

const STYLE =
  'body{margin:2rem;background:#e9e4da;color:#2a2226;font:14px/1.4 Georgia,serif}' +
  'div{display:flex;flex-wrap:wrap;gap:4px}figure{margin:0;text-align:center}svg{display:block;width:100%;height:auto}' +
  '.head{width:150px}.body{width:170px}.small{width:64px}figcaption{font-size:12px}';

/** One page for the eye: every look, mood, mouth and gesture. */
export function contactSheet(): string {
  const cast = CAST.map(person);
  const [first = DEFAULT_LOOKS] = cast;
  return [
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Composure figures</title><style>${STYLE}</style>`,
    `<h1>Composure figures</h1>`,
    section(
      'Moods',
      cast.map(looks => everyMood(looks)),
    ),
    section(
      'Moods at 64 pixels',
      cast.map(looks => everyMood(looks, 'small')),
    ),
    ...TRAITS.map(eachLook),
    section('Gestures', cast.map(gestures)),
    section('Speaking', [speaking(first)]),
    '</html>',
  ].join('\n');
}
