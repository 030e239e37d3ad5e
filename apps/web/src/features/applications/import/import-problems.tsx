import { Button, Text, Title } from '@mantine/core';
import { downloadText } from '../../../ui/csv';
import type { ImportReportFragment } from '../generated/graphql';
import { groupProblems, writeLines } from '../group-problems';
import { useImportTexts } from './texts';
import classes from './import.module.css';

/** What is wrong with a file, once for each repair, and the whole list as a file. */
export function ImportProblems({ file }: { file: ImportReportFragment }) {
  const say = useImportTexts();
  const { problems, problemCount, fileName, canConfirm, rejectedCsv } = file;
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {problemCount > problems.length
          ? say('firstProblems', { shown: problems.length, count: problemCount })
          : say('problems', { count: problemCount })}
      </Title>
      {canConfirm && <Text mb="md">{say('leftOut')}</Text>}
      <ul className={classes['problems']}>
        {groupProblems(problems).map(({ key, column, message, lines }) => (
          <li key={key}>
            <Text fw={600}>{column ? say('column', { column }) : say('wholeFile')}</Text>
            <Text>{message}</Text>
            {lines.length > 0 && (
              <Text c="dimmed" size="sm">
                {say('lines', { count: lines.length, lines: writeLines(lines) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {rejectedCsv !== null && (
        <>
          <Text mb="xs">{say('rejectedHelp')}</Text>
          <Button
            variant="default"
            onClick={() => downloadText(`${fileName.replace(/\.csv$/i, '')} ${say('rejected')}`, [rejectedCsv])}
          >
            {say('rejectedFile')}
          </Button>
        </>
      )}
    </section>
  );
}
