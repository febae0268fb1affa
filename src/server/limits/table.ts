/** How often something was tried, as rate-limiter-flexible counts it. */
export interface LimitTable {
  readonly key: string;
  readonly points: number;
  readonly expires_at: string;
}
