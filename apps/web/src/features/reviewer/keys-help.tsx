import { Button, Kbd, Modal, Switch, Table, Text } from '@mantine/core';
import { useTexts } from './texts';

const KEYS = [
  ['1 – 5', 'key_score'],
  ['A', 'key_accept'],
  ['W', 'key_waitlist'],
  ['D', 'key_decline'],
  ['M', 'key_more'],
  ['N', 'key_note'],
  ['S', 'key_skip'],
  ['Ctrl + Enter', 'key_save'],
  ['?', 'key_help'],
] as const;

interface KeysHelpProps {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
}

/** Which keys there are, and the switch for those who want none. */
export function KeysHelp({ isOpen, close, isOn, setOn }: KeysHelpProps) {
  const say = useTexts();
  return (
    <Modal opened={isOpen} onClose={close} title={say('keys')} closeButtonProps={{ 'aria-label': say('close') }}>
      <Switch
        checked={isOn}
        onChange={(event) => setOn(event.currentTarget.checked)}
        label={say('keysOn')}
        description={say('keysOnHelp')}
      />
      <Text mt="md">{say('keysHelp')}</Text>
      <Table mt="xs" mb="md">
        <Table.Tbody>
          {KEYS.map(([key, text]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">
                <Kbd>{key}</Kbd>
              </Table.Th>
              <Table.Td>{say(text)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Button onClick={close}>{say('close')}</Button>
    </Modal>
  );
}
