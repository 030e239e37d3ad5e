import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useRoom } from './room';
import { useApplicantTexts } from './texts';

const WithdrawDialog = lazy(async () => ({ default: (await import('./withdraw-dialog')).WithdrawDialog }));

/** The way out, always open. The dialog stays to its end when the application is withdrawn. */
export function Withdraw() {
  const say = useApplicantTexts();
  const { viewerCanWithdraw } = useRoom().application;
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const open = (): void => {
    setWasOpened(true);
    setIsOpen(true);
  };
  return (
    <>
      {viewerCanWithdraw && (
        <Button variant="default" mt="xl" onClick={open}>
          {say('withdraw')}
        </Button>
      )}
      {wasOpened && (
        <Suspense fallback={null}>
          <WithdrawDialog isOpen={isOpen} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
