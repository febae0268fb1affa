import type { KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely';

/**
 * Refuses queries of a transaction that has ended: on a connection of the pool they would run
 * outside of it, and on whoever's turn it is then.
 */
export class TransactionGuard implements KyselyPlugin {
  private ended = false;

  end(): void {
    this.ended = true;
  }

  transformQuery({ node }: PluginTransformQueryArgs) {
    if (this.ended) throw new Error('a query came after the end of its transaction');
    return node;
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    return result;
  }
}
