import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useLetterTexts } from './texts';
import classes from './letter.module.css';

export interface WrittenLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** A letter as mail programs show it. Its HTML stands in a frame that runs nothing and reaches nothing of this page. */
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
        <iframe
          sandbox=""
          title={say('frame', { name })}
          srcDoc={withNonce(letter.html)}
          className={classes['frame']}
        />
      ) : (
        <pre className={classes['text']}>{letter.text}</pre>
      )}
    </div>
  );
}

/** The frame inherits the policy of this page, by which a style sheet counts only with the page's nonce. */
function withNonce(html: string): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
  return html.replaceAll(/<style(?=[\s>])/gi, `<style nonce="${nonce}"`);
}
