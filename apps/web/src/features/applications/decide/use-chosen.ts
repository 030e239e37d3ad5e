import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { readChosen, type ChosenApplication, type ToDecide } from './chosen';

/** Undefined while it is read, null when that failed. */
export type ReadChosen = readonly ChosenApplication[] | null | undefined;

/** What was chosen when the dialog opened; later changes of the table do not change it. */
export function useChosen(cycleId: string, toDecide: ToDecide): ReadChosen {
  const client = useClient();
  const [asked] = useState(toDecide);
  const [chosen, setChosen] = useState<ReadChosen>(undefined);
  useEffect(() => {
    let isCurrent = true;
    void readChosen(client, cycleId, asked).then((found) => {
      if (isCurrent) setChosen(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, cycleId, asked]);
  return chosen;
}
