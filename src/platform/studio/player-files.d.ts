/** Made by src/tools/build/vite-player.ts: the program that plays a package, and where the page has it. */
declare module 'virtual:player-files' {
  const files: readonly { readonly path: string; readonly address: string }[];
  export default files;
}
