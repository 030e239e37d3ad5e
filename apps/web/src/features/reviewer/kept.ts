import { NOTHING_YET, type Judgement } from './judgement';

/** What was begun and not sent, kept in this tab: a reload or an ended session loses nothing, a closed tab leaves nothing. */
export const keptJudgement = {
  read: (applicationId: string): Judgement | null =>
    read<Judgement>(sessionStore(), `bookends.review.${applicationId}`),
  keep(applicationId: string, judgement: Judgement): void {
    const isEmpty = JSON.stringify(judgement) === JSON.stringify(NOTHING_YET);
    write(sessionStore(), `bookends.review.${applicationId}`, isEmpty ? null : judgement);
  },
  forget: (applicationId: string): void => write(sessionStore(), `bookends.review.${applicationId}`, null),
};

/** Ids of what was skipped, kept in this browser, so that a reviewer goes on where they left. */
export const keptSkips = {
  read: (cycleId: string): readonly string[] => read<string[]>(localStore(), `bookends.skipped.${cycleId}`) ?? [],
  keep: (cycleId: string, ids: readonly string[]): void => write(localStore(), `bookends.skipped.${cycleId}`, ids),
};

function read<Value>(store: Storage | null, key: string): Value | null {
  try {
    return JSON.parse(store?.getItem(key) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

function write(store: Storage | null, key: string, value: unknown): void {
  if (value === null) return store?.removeItem(key);
  try {
    store?.setItem(key, JSON.stringify(value));
  } catch {
    // A full or closed store: the page itself still holds what was typed.
  }
}

const sessionStore = (): Storage | null => storeOf(() => sessionStorage);
const localStore = (): Storage | null => storeOf(() => localStorage);

function storeOf(open: () => Storage): Storage | null {
  try {
    return open();
  } catch {
    return null;
  }
}
