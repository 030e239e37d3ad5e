import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { LetterFrame } from '../../ui/letter-frame';
import { useLetterTexts } from './texts';
import classes from './letter.module.css';

export interface WrittenLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** A letter as mail programs show it, with HTML or without. */
export function LetterSheet({ letter, name }: { letter: WrittenLetter; name: string }) {
  const say = useLetterTexts();
  const [view, setView] = useState('html');
  return (
    <div className={classes['sheet']}>
      <Text fw={600} className={classes['subject']}>
        {say('subjectLine', { subject: letter.subject })}
      </Text>
      <SegmentedControl
        aria-label={say('view')}
        value={view}
        onChange={setView}
        data={[
          { value: 'html', label: say('asHtml') },
          { value: 'text', label: say('asText') },
        ]}
        mb="sm"
      />
      {view === 'html' ? (
        <LetterFrame html={letter.html} title={say('frame', { name })} className={classes['frame']} />
      ) : (
        <pre className={classes['text']}>{letter.text}</pre>
      )}
    </div>
  );
}
