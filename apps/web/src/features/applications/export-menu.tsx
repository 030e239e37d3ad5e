import { Button, Menu, Text } from '@mantine/core';
import { useState } from 'react';
import { useClient, type Client } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { useAnnounce } from '../../ui/announcer';
import { downloadText } from '../../ui/csv';
import { ApplicationsCsvDocument, type ApplicationRole } from './generated/graphql';
import { useTexts } from './texts';
import { walkPages } from './walk-pages';

/** One side as a file: read page by page, handed over as one. */
export function ExportMenu({ cycleId }: { cycleId: string }) {
  const say = useTexts();
  const announce = useAnnounce();
  const client = useClient();
  const { name } = useCycle();
  const [written, setWritten] = useState<number | null>(null);
  const [isFailed, setFailed] = useState(false);

  const write = async (role: ApplicationRole): Promise<void> => {
    setFailed(false);
    setWritten(0);
    const file = await readFile(client, cycleId, role, setWritten);
    setWritten(null);
    if (file === null) return setFailed(true);
    downloadText(`${name} ${say(role === 'MENTOR' ? 'mentors' : 'mentees')}`, file.parts);
    announce(say('exported', { count: file.rows }));
  };
  return (
    <>
      {isFailed && (
        <Text role="alert" c="var(--bad)">
          {say('exportFailed')}
        </Text>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" loading={written !== null}>
            {written === null ? say('export') : say('exporting', { count: written })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void write('MENTOR')}>{say('exportMentors')}</Menu.Item>
          <Menu.Item onClick={() => void write('MENTEE')}>{say('exportMentees')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

async function readFile(client: Client, cycleId: string, role: ApplicationRole, tell: (rows: number) => void) {
  const parts: string[] = [];
  let rows = 0;
  const isWhole = await walkPages(
    async (after) => {
      const asked = client.query(ApplicationsCsvDocument, { cycleId, role, after }, FRESH);
      return (await asked.toPromise()).data?.applicationsCsv;
    },
    (page) => {
      parts.push(page.text);
      rows += page.rowCount;
      tell(rows);
      return page;
    },
  );
  return isWhole ? { parts, rows } : null;
}

const FRESH = { requestPolicy: 'network-only' } as const;
