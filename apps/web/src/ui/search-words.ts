import { useRef, useState } from 'react';

/** What is typed into a search field whose words are in the address: it follows the address, and is emptied with it. */
export function useSearchWords(inAddress: string) {
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  if (seen !== inAddress) {
    setSeen(inAddress);
    setWords(inAddress);
  }
  /** The button that empties the filters goes with them; the search field has the focus then. */
  const clear = (): void => {
    setWords('');
    input.current?.focus();
  };
  return { input, words, setWords, clear };
}
