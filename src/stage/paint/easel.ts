import type { Box } from '../figure/index.ts';
import { addressOf, cellsOf, type Framed, type Pixels, sheetOf } from './sheet.ts';
import { trimmed } from './trim.ts';

/** Something that can be painted: equal keys are equal pictures. */
export interface Drawing extends Framed {
  readonly key: string;
  /** Cut off the empty margin; the figure's layers have a lot of it. */
  readonly trim: boolean;
}

/** A finished picture. The canvas is used again for the next one: copy it at once. */
export interface Painting {
  readonly canvas: HTMLCanvasElement;
  /** What it shows, in the drawing's own units; null when the drawing is empty. */
  readonly box: Box | null;
}

/** Takes a painting, with its place in the order. */
type Take = (at: number, painting: Painting) => void;

/** Paints drawings at a size, a little at a time. One easel serves one stage. */
export interface Easel {
  paint(drawings: readonly Drawing[], scale: number, take: Take): Promise<void>;
}

/** Milliseconds of painting after which the page gets its turn. */
const SLICE = 8;

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/** What goes before painting. */
export interface Precedence {
  /** Nothing is on show yet, so that the sooner it is painted the better. */
  inHurry(): boolean;
  /** Milliseconds for which the page needs the processor itself: somebody waits for an answer. */
  pageNeeds(): number;
}

/**
 * Waits while the page has something better to do, and for a breath whenever a slice of time is
 * used up, and first of all; not in a hurry.
 */
const createManners = (precedence: Precedence) => {
  let since = Number.NEGATIVE_INFINITY;
  return async (): Promise<void> => {
    if (precedence.inHurry()) return;
    let wait = precedence.pageNeeds();
    if (wait <= 0 && performance.now() - since < SLICE) return;
    do {
      await pause(Math.max(0, wait));
      wait = precedence.pageNeeds();
    } while (wait > 0);
    since = performance.now();
  };
};

const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No canvas to paint the stage on.');
  return context;
};

const decoded = async (svg: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.decoding = 'async';
  image.src = addressOf(svg);
  await image.decode();
  return image;
};

const within = (box: Box, { x, y, width, height }: Pixels, scale: number): Box => ({
  x: box.x + x / scale,
  y: box.y + y / scale,
  width: width / scale,
  height: height / scale,
});

export const createEasel = (precedence: Precedence): Easel => {
  const whole = document.createElement('canvas');
  const piece = document.createElement('canvas');

  const spread = (image: HTMLImageElement): void => {
    whole.width = image.width;
    whole.height = image.height;
    contextOf(whole).drawImage(image, 0, 0);
  };

  const cut = ({ x, y, width, height }: Pixels): void => {
    piece.width = width;
    piece.height = height;
    contextOf(piece).drawImage(whole, x, y, width, height, 0, 0, width, height);
  };

  /** The part of a cell that is painted, relative to the cell. */
  const paintedPart = ({ x, y, width, height }: Pixels): Pixels | null => {
    const { data } = contextOf(whole).getImageData(x, y, width, height);
    return trimmed(new Uint32Array(data.buffer), width, height);
  };

  const partOf = (cell: Pixels, trim: boolean): Pixels | null =>
    trim ? paintedPart(cell) : { ...cell, x: 0, y: 0 };

  const show = ({ box, trim }: Drawing, cell: Pixels, scale: number): Painting => {
    const part = partOf(cell, trim);
    if (part === null) return { canvas: piece, box: null };
    cut({ ...part, x: cell.x + part.x, y: cell.y + part.y });
    return { canvas: piece, box: within(box, part, scale) };
  };

  /** Sheets share the canvases, so one is finished before the next is spread. */
  let before: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = before.then(work);
    before = done.catch(() => undefined);
    return done;
  };

  return {
    async paint(drawings, scale, take) {
      const cells = cellsOf(drawings, scale);
      const image = await decoded(sheetOf(drawings, cells, scale));
      return inTurn(async () => {
        const manners = createManners(precedence);
        await manners();
        spread(image);
        for (const [at, drawing] of drawings.entries()) {
          const cell = cells[at];
          await manners();
          if (cell !== undefined) take(at, show(drawing, cell, scale));
        }
      });
    },
  };
};
