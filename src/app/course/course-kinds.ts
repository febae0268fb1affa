/** What a package can be made for: a plain host, or a learning platform by one of its standards. */
export const COURSE_KINDS = ['web', 'scorm12', 'scorm2004', 'cmi5'] as const;
export type CourseKind = (typeof COURSE_KINDS)[number];
