import { sharedMemory } from '@tessellate/api-testing';
import { itCarriesNewsBetweenProcesses } from './realtime-adapter.contract';

itCarriesNewsBetweenProcesses('the adapter of tests', () => {
  const adapter = sharedMemory();
  return () => adapter;
});
