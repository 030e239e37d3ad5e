import { useEffect, useState } from 'react';

/** For a dialog that is loaded when it is first opened: closed at first, so that it learns where the focus was. */
export function useOpening(isOpen: boolean): boolean {
  const [isMounted, setIsMounted] = useState(false);
  useEffect(() => setIsMounted(true), []);
  return isOpen && isMounted;
}
