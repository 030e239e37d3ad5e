import { Anchor } from '@mantine/core';
import { useFormTexts } from '../form-texts';
import { TimeZoneSelect } from '../time-zone-select';
import { deviceZone } from '../time-zones';
import type { QuestionProps } from './question-parts';
import { useHint } from './use-hint';

export function TimeZoneQuestion(props: QuestionProps) {
  const { question, values, onChange, error } = props;
  const say = useFormTexts();
  const [chosen = ''] = values;
  const here = deviceZone();
  return (
    <>
      <TimeZoneSelect
        label={question.label}
        description={useHint(props)}
        required={question.isRequired}
        value={chosen}
        error={error}
        none={say('choose')}
        styles={{ wrapper: { maxWidth: '24rem' } }}
        onChange={(zone) => onChange(zone === '' ? [] : [zone])}
      />
      {chosen !== here && (
        <Anchor component="button" type="button" size="sm" mt="xs" onClick={() => onChange([here])}>
          {say('useMine', { zone: here.replaceAll('_', ' ') })}
        </Anchor>
      )}
    </>
  );
}
