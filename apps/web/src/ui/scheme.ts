// Runs before anything is painted, so that nobody who likes the dark sees a white flash.
import { schemeOf, SCHEME_KEY } from './scheme-choice';

const kept = (() => {
  try {
    return localStorage.getItem(SCHEME_KEY);
  } catch {
    return null;
  }
})();
document.documentElement.dataset['mantineColorScheme'] = schemeOf(
  kept,
  matchMedia('(prefers-color-scheme: dark)').matches,
);
