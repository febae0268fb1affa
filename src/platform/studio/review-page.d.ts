/** Made by src/tools/build/vite-review-page.ts: the page that a colleague reads a scenario on. */
declare module 'virtual:review-page' {
  const page: {
    readonly script: string;
    readonly style: string;
    readonly scriptHash: string;
    readonly styleHash: string;
  };
  export default page;
}
