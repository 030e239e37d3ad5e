import { Alert } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';

/** Why something was not done, in the server's words. It takes the focus when it appears. */
export function Refusal({ title, children }: { title: string; children: ReactNode }) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), []);
  return (
    <Alert ref={alert} tabIndex={-1} color="red" title={title} role="alert" mb="md">
      {children}
    </Alert>
  );
}
