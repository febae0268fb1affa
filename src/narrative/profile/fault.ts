import type { ScriptProblem, Severity } from '../source/problem.ts';
import type { SourcePlace } from '../source/source-map.ts';

type Fault = (
  code: ScriptProblem['code'],
  place: SourcePlace,
  message: string,
  remedy: string,
) => ScriptProblem;

const faultOf =
  (severity: Severity): Fault =>
  (code, { file, line }, message, remedy) => ({ code, severity, message, remedy, file, line });

export const error = faultOf('error');
export const warning = faultOf('warning');
export const information = faultOf('information');
