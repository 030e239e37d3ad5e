import { createContext, useContext } from 'react';
import type { ConsoleCycleQuery } from '../generated/graphql';

export type ConsoleCycle = NonNullable<ConsoleCycleQuery['cycle']>;

export const CycleContext = createContext<ConsoleCycle | null>(null);

/** The cycle that the console stands in. Only below the ConsoleFrame. */
export function useCycle(): ConsoleCycle {
  const cycle = useContext(CycleContext);
  if (cycle === null) throw new Error('useCycle stands outside of the console');
  return cycle;
}
