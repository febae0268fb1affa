import type { Course } from '../../app/course/course.ts';
import { commonPassMark } from '../../app/course/course-settings.ts';
import { AXES } from '../../engine/model/acts.ts';
import { ACTIVITY_TYPES, courseIri, LONGEST_IRI, OUR_NAMES } from '../xapi/vocabulary.ts';
import { escapeXml } from './xml.ts';

const NAMES = { accuracy: 'Resolution accuracy', empathy: 'Empathy' } as const;

const said = (text: string, language: string): string =>
  `<langstring lang="${escapeXml(language)}">${escapeXml(text)}</langstring>`;

const objectives: readonly string[] = [
  '  <objectives>',
  ...AXES.map(axis => {
    const name = said(NAMES[axis], 'en');
    const texts = `<title>${name}</title><description>${name}</description>`;
    return `    <objective id="${OUR_NAMES}/objectives/${axis}">${texts}</objective>`;
  }),
  '  </objectives>',
];

const summaryOf = ({ scenarios }: Course): string =>
  scenarios.map(({ scenario }) => scenario.title).join(' · ');

/** With one mark the platform knows it; where the axes ask for different ones, the course itself says who has passed. */
const attributesOf = (course: Course): string => {
  const { passMarks } = course.settings;
  const mark = commonPassMark(passMarks);
  const asks = passMarks.accuracy !== null || passMarks.empathy !== null;
  return [
    `id="${courseIri(course).slice(0, LONGEST_IRI - 3)}/au"`,
    `moveOn="${asks ? 'CompletedAndPassed' : 'Completed'}"`,
    ...(mark === null ? [] : [`masteryScore="${mark / 100}"`]),
    'launchMethod="AnyWindow"',
    `activityType="${ACTIVITY_TYPES.simulation}"`,
  ].join(' ');
};

/** The course structure of a cmi5 package: one unit, which is the whole course. */
export const cmi5Structure = (course: Course): string => {
  const language = course.scenarios[0]?.scenario.language ?? 'en';
  const title = `<title>${said(course.title, language)}</title>`;
  const description = `<description>${said(summaryOf(course), language)}</description>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `  <course id="${courseIri(course)}">`,
    `    ${title}`,
    `    ${description}`,
    '  </course>',
    ...objectives,
    `  <au ${attributesOf(course)}>`,
    `    ${title}`,
    `    ${description}`,
    '    <objectives>',
    ...AXES.map(axis => `      <objective idref="${OUR_NAMES}/objectives/${axis}"/>`),
    '    </objectives>',
    '    <url>index.html</url>',
    '  </au>',
    '</courseStructure>',
    '',
  ].join('\n');
};
