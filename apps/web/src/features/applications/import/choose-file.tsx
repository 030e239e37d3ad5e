import { Alert, Button, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { fileToCheck } from '../file-to-check';
import { CheckImportDocument, type ApplicationRole } from '../generated/graphql';
import { DropPlace } from './drop-place';
import { useImportTexts } from './texts';
import classes from './import.module.css';

/** Which side, which file. */
export function ChooseFile({ cycleId, onChecked }: { cycleId: string; onChecked: (importId: string) => void }) {
  const say = useImportTexts();
  const { role, setRole, file, choose, fault, isChecking, send } = useChecking(cycleId, onChecked);
  return (
    <form
      className={classes['sheet']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack>
        <Radio.Group
          label={say('side')}
          value={role}
          onChange={(value) => setRole(value === 'MENTOR' ? value : 'MENTEE')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="MENTEE" label={say('MENTEE')} />
            <Radio value="MENTOR" label={say('MENTOR')} />
          </Stack>
        </Radio.Group>
        <DropPlace file={file} choose={choose} />
        {fault && (
          <Alert color="red" role="alert">
            {fault}
          </Alert>
        )}
        <div>
          <Button type="submit" loading={isChecking}>
            {say('check')}
          </Button>
        </div>
        <div role="status">{isChecking && file && say('checking', { name: file.name })}</div>
      </Stack>
    </form>
  );
}

function useChecking(cycleId: string, onChecked: (importId: string) => void) {
  const say = useImportTexts();
  const [role, setRole] = useState<ApplicationRole>('MENTEE');
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [{ fetching }, check] = useMutation(CheckImportDocument);
  const choose = (chosen: File | undefined): void => {
    setFile(chosen ?? null);
    setFault(null);
  };
  const send = async (): Promise<void> => {
    if (file === null) return setFault(say('noFile'));
    const content = await fileToCheck(file);
    if (typeof content === 'string') return setFault(say(content));
    const { data } = await check({ input: { cycleId, role, fileName: file.name, ...content } });
    const payload = data?.checkApplicationImport;
    if (payload?.applicationImport) return onChecked(payload.applicationImport.id);
    setFault(payload?.userErrors.map(({ message }) => message).join(' ') ?? say('checkFailed'));
  };
  return { role, setRole, file, choose, fault, isChecking: fetching, send };
}
