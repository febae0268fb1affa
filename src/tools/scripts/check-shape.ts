import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { shapeOf } from '../shape/file-shape.ts';
import { describeShape, reportShape } from '../shape/shape-report.ts';

const SOURCE = 'src';

const paths = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map(name => join(SOURCE, name).split(sep).join('/'))
  .sort();

const report = reportShape(paths.map(path => shapeOf(path, readFileSync(path, 'utf8'))));
console.log(describeShape(report));
for (const { name, value, limit } of report.beyond)
  console.log(`Too large: ${name} is ${value}, and at most ${limit}.`);
process.exitCode = report.beyond.length === 0 ? 0 : 1;
