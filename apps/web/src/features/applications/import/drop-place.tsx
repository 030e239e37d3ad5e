import { Text } from '@mantine/core';
import { useState } from 'react';
import { useImportTexts } from './texts';
import classes from './import.module.css';

interface DropPlaceProps {
  readonly file: File | null;
  readonly choose: (file: File | undefined) => void;
}

/** A field for a file: its input covers the whole place, so that a click, a key and a dropped file all reach it. */
export function DropPlace({ file, choose }: DropPlaceProps) {
  const say = useImportTexts();
  const [isOver, setOver] = useState(false);
  return (
    <div className={classes['drop']} data-over={isOver}>
      <Text component="span" fw={600}>
        {file ? file.name : say('drop')}
      </Text>
      <input
        type="file"
        accept=".csv,text/csv"
        aria-label={file ? `${say('file')}: ${file.name}` : say('file')}
        aria-describedby="file-limits"
        className={classes['file']}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => choose(event.currentTarget.files?.[0])}
      />
      <Text component="span" c="dimmed" size="sm" id="file-limits">
        {say('limits')}
      </Text>
    </div>
  );
}
