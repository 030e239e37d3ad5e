import type { Identity } from '@bookends/identity';
import DataLoader from 'dataloader';

/** Reads many keys at once, in their order, null for an unknown one. A stable function: its identity is the cache's key. */
export type Batch<Key, Value> = (keys: readonly Key[], context: SubgraphContext) => Promise<readonly (Value | null)[]>;

/** What a resolver knows of the request. */
export interface SubgraphContext {
  readonly viewer: Identity;
  readonly requestId: string;
  /** Reads one key through the batch of this request: all keys asked for in the same tick are one call. */
  load<Key extends string, Value>(batch: Batch<Key, Value>, key: Key): Promise<Value | null>;
}

export function createContext(viewer: Identity, requestId: string): SubgraphContext {
  const loaders = new Map<unknown, DataLoader<string, unknown>>();
  const context: SubgraphContext = {
    viewer,
    requestId,
    load: async (batch, key) => {
      const loader =
        loaders.get(batch) ?? new DataLoader((keys) => batch(keys as never, context), { maxBatchSize: 1_000 });
      loaders.set(batch, loader);
      return (await loader.load(key)) as never;
    },
  };
  return context;
}
