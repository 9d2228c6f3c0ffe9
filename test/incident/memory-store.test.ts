import { MemoryStore } from './memory-store.ts';
import { storeContract } from './store-contract.ts';

storeContract('the store in memory', () => {
  const shared = new MemoryStore({ maxItems: 100 });
  return { open: () => new MemoryStore({ maxItems: 100, shared }), dispose: () => undefined };
});
