import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const FOLDER = 'assets/app';
const NIGHT = '#1d2433';
const PAPER = '#fbf7f0';

const ICONS = [
  { file: 'icon-192.png', sizes: '192x192' },
  { file: 'icon-512.png', sizes: '512x512' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
] as const;
const APPLE = 'apple-touch-icon.png';

/** What a home screen shows of the game. Packages have none of it: they are installed by nobody. */
const homeScreenIcons = (): Plugin => ({
  name: 'composure-icons',
  apply: 'build',
  generateBundle() {
    for (const file of [...ICONS.map(icon => icon.file), APPLE])
      this.emitFile({
        type: 'asset',
        fileName: `icons/${file}`,
        source: readFileSync(join(FOLDER, file)),
      });
  },
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./icons/${APPLE}` } },
    { tag: 'meta', attrs: { name: 'theme-color', content: NIGHT } },
  ],
});

/** Tells the page whether there will be a worker: development has none. */
const isKept = (): Plugin => ({
  name: 'composure-kept',
  config: (_, { command }) => ({ define: { COMPOSURE_OFFLINE: String(command === 'build') } }),
});

/** A network that is there and answers nothing counts as none. Written into the worker as it stands. */
const atMost = {
  requestWillFetch: ({ request }: { readonly request: Request }) =>
    Promise.resolve(new Request(request, { signal: AbortSignal.timeout(4000) })),
};

/**
 * Keeps the whole game on the device, so that it plays without network. A page comes from the network
 * where there is one, with programs whose names say what is in them; without network, from what was kept
 * as a whole. So pieces of two versions never meet. What is kept is exchanged when no window needs it
 * any more (`src/platform/device/offline.ts`).
 */
export const offline = (): PluginOption => [
  isKept(),
  homeScreenIcons(),
  VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    manifest: {
      id: './',
      name: 'Composure',
      short_name: 'Composure',
      description: 'Practise the conversations nobody enjoys.',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: PAPER,
      theme_color: NIGHT,
      icons: ICONS.map(({ file, ...icon }) => ({
        src: `icons/${file}`,
        type: 'image/png',
        ...icon,
      })),
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,woff2,ogg,mp3,json,webp}'],
      // What makes packages is fetched by whoever makes one.
      globIgnores: ['player/**'],
      maximumFileSizeToCacheInBytes: 4_000_000,
      dontCacheBustURLsMatching: /^(?:assets|portraits)\//,
      inlineWorkboxRuntime: true,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
      navigateFallback: null,
      directoryIndex: null,
      runtimeCaching: [
        {
          urlPattern: ({ request, url }) =>
            request.mode === 'navigate' && /\/(?:index\.html)?$/.test(url.pathname),
          handler: 'NetworkOnly',
          options: { plugins: [atMost], precacheFallback: { fallbackURL: 'index.html' } },
        },
      ],
    },
  }),
];
