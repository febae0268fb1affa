import type { ReviewPageData } from '../../app/studio/review/page-data.ts';
import { escapeHtml } from '../html.ts';

/** The program of the page and the hashes of its parts, as the build made them. */
export interface ReviewProgram {
  readonly script: string;
  readonly style: string;
  readonly scriptHash: string;
  readonly styleHash: string;
}

/** JSON inside a script element: no text in it can end the element or open a comment. */
const jsonInHtml = (data: object): string =>
  JSON.stringify(data)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);

/** Its own script and style sheet, and nothing from anywhere. */
const policyOf = ({ scriptHash, styleHash }: ReviewProgram): string =>
  [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** One HTML file that needs no network: a scenario to be read and commented on, or to be marked blind. */
export const writeReviewPage = (program: ReviewProgram, data: ReviewPageData): string => {
  const { title, language } = data.sheet;
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(program)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${program.style}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<script type="application/json" id="data">${jsonInHtml(data)}</script>`,
    `<script>${program.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
};
