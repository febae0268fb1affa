import { describe, expect, it } from 'vitest';
import { findApi } from '../../../src/platform/course/find-api.ts';
import { scormCalls } from '../../../src/platform/course/scorm-calls.ts';
import { SCORM_12 } from '../../../src/formats/scorm/scorm12.ts';

interface Fake {
  parent?: unknown;
  opener?: unknown;
  API?: unknown;
}

const page = (fake: Fake): Window => {
  fake.parent ??= fake;
  return fake as unknown as Window;
};

const API = {};
const foreign = new Proxy(
  {},
  {
    get: (_none, name) => {
      if (name === 'parent') return top;
      throw new DOMException('another origin', 'SecurityError');
    },
  },
);
const top = page({ API });

describe('the object of a platform', () => {
  it.each([
    ['around this page', { parent: page({ API }) }],
    ['several windows up', { parent: page({ parent: page({ parent: page({ API }) }) }) }],
    ['around the page that opened this one', { opener: page({ parent: page({ API }) }) }],
    [
      'around the one that opened the window around this',
      { parent: page({ opener: page({ API }) }) },
    ],
    ['behind a window of another origin', { parent: foreign }],
  ])('is found %s', (_where, fake) => {
    expect(findApi(page(fake), 'API')).toBe(API);
  });
  it('is null where there is none, and where windows go round in a circle', () => {
    expect(findApi(page({}), 'API')).toBe(null);
    const circle: Fake = {};
    circle.parent = { parent: circle };
    expect(findApi(circle as unknown as Window, 'API')).toBe(null);
  });
  it('may be half of one, throw, or answer in other ways than the standard', () => {
    const calls = scormCalls(
      {
        LMSInitialize: () => true,
        LMSGetValue: () => null,
        LMSSetValue: () => {
          throw new Error('no');
        },
        LMSCommit: 'not a function',
      },
      SCORM_12.methods,
    );
    expect(calls.initialize()).toBe(true);
    expect(calls.get('cmi.suspend_data')).toBe('');
    expect(calls.set('cmi.core.exit', 'suspend')).toBe(false);
    expect(calls.commit()).toBe(false);
    expect(calls.terminate()).toBe(false);
  });
});
