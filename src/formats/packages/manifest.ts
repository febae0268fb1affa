import type { Course } from '../../app/course/course.ts';
import { commonPassMark } from '../../app/course/course-settings.ts';
import { escapeXml } from './xml.ts';

/** Where a platform looks for what is in a package. */
export const MANIFEST_FILE = 'imsmanifest.xml';

/** Characters of a title that the schemas have room for. */
const LONGEST_TITLE = 200;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

const titleOf = ({ title }: Course): string => escapeXml(title.slice(0, LONGEST_TITLE));

/** A path as a relative address, which is what a manifest has. */
const hrefOf = (path: string): string =>
  escapeXml(path.split('/').map(encodeURIComponent).join('/'));

const resource = (type: string, files: readonly string[]): readonly string[] => [
  '  <resources>',
  `    <resource identifier="RES" type="webcontent" ${type}="sco" href="index.html">`,
  ...files.map(file => `      <file href="${hrefOf(file)}"/>`),
  '    </resource>',
  '  </resources>',
];

/** SCORM 1.2 knows one mark: where the axes ask for different ones, the course itself says who has passed. */
const masteryScore = ({ settings }: Course): readonly string[] => {
  const mark = commonPassMark(settings.passMarks);
  return mark === null ? [] : [`        <adlcp:masteryscore>${mark}</adlcp:masteryscore>`];
};

/** The manifest of a SCORM 1.2 package. */
export const manifest12 = (course: Course, files: readonly string[]): string =>
  [
    HEAD,
    `<manifest identifier="${escapeXml(course.id)}" version="1.0"`,
    '  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">',
    '  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>',
    '  <organizations default="ORG">',
    '    <organization identifier="ORG">',
    `      <title>${titleOf(course)}</title>`,
    '      <item identifier="ITEM" identifierref="RES" isvisible="true">',
    `        <title>${titleOf(course)}</title>`,
    ...masteryScore(course),
    '      </item>',
    '    </organization>',
    '  </organizations>',
    ...resource('adlcp:scormtype', files),
    '</manifest>',
    '',
  ].join('\n');

/** Both scores have an objective of their own; the main one is the lower of them. */
const objectives2004 = ({ settings }: Course): readonly string[] => {
  const mark = commonPassMark(settings.passMarks);
  const by = mark === null ? 'false' : 'true';
  const measure =
    mark === null
      ? []
      : [`              <imsss:minNormalizedMeasure>${mark / 100}</imsss:minNormalizedMeasure>`];
  return [
    '          <imsss:objectives>',
    `            <imsss:primaryObjective objectiveID="PRIMARY" satisfiedByMeasure="${by}">`,
    ...measure,
    '            </imsss:primaryObjective>',
    '            <imsss:objective objectiveID="accuracy"/>',
    '            <imsss:objective objectiveID="empathy"/>',
    '          </imsss:objectives>',
  ];
};

const item2004 = (course: Course): readonly string[] => [
  '      <item identifier="ITEM" identifierref="RES">',
  `        <title>${titleOf(course)}</title>`,
  '        <imsss:sequencing>',
  ...objectives2004(course),
  '          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
  '        </imsss:sequencing>',
  '        <adlnav:presentation><adlnav:navigationInterface>',
  '          <adlnav:hideLMSUI>continue</adlnav:hideLMSUI>',
  '          <adlnav:hideLMSUI>previous</adlnav:hideLMSUI>',
  '        </adlnav:navigationInterface></adlnav:presentation>',
  '      </item>',
];

/** The manifest of a SCORM 2004 package, 4th edition. */
export const manifest2004 = (course: Course, files: readonly string[]): string =>
  [
    HEAD,
    `<manifest identifier="${escapeXml(course.id)}" version="1.0"`,
    '  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
    '  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"',
    '  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"',
    '  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">',
    '  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>',
    '  <organizations default="ORG">',
    '    <organization identifier="ORG" adlseq:objectivesGlobalToSystem="false">',
    `      <title>${titleOf(course)}</title>`,
    ...item2004(course),
    '      <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>',
    '    </organization>',
    '  </organizations>',
    ...resource('adlcp:scormType', files),
    '</manifest>',
    '',
  ].join('\n');
