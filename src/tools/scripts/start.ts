import { build, preview } from 'vite';

/** The port to try first; a busy one gives the next. */
const PORT = 4173;

console.log('Building Composure …');
await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: PORT, strictPort: false, host: 'localhost' } });
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nComposure is ready: ${address ?? 'see above'}\n(Ctrl+C stops it.)`);
