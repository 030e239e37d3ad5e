import { Button, Kbd, Modal, Text } from '@mantine/core';
import { useRunTexts } from './run-texts';
import classes from './run.module.css';

const KEYS = [
  ['↑ ↓', 'keyArrows'],
  ['Enter', 'keyEnter'],
  ['P', 'keyPin'],
  ['B', 'keyBlock'],
  ['M', 'keyMove'],
  ['U', 'keyUndo'],
  ['Esc', 'keyEscape'],
  ['?', 'keyHelp'],
] as const;

/** Which keys there are on a row of the list. */
export function KeyHelp({ isOpen, toggle }: { isOpen: boolean; toggle: (isOpen: boolean) => void }) {
  const say = useRunTexts();
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => toggle(true)}>
        {say('keys')} <Kbd ml="xs">?</Kbd>
      </Button>
      <Modal opened={isOpen} onClose={() => toggle(false)} title={say('keys')} withCloseButton={false}>
        <Text>{say('keysHelp')}</Text>
        <dl className={classes['keys']}>
          {KEYS.map(([key, what]) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{say(what)}</dd>
            </div>
          ))}
        </dl>
        <Button variant="default" mt="md" onClick={() => toggle(false)}>
          {say('closeKeys')}
        </Button>
      </Modal>
    </>
  );
}
