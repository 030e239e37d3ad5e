import { Anchor, Radio, Stack } from '@mantine/core';
import { useFormTexts } from '../form-texts';
import type { QuestionProps } from './question-parts';
import { useHint } from './use-hint';

interface Option {
  readonly key: string;
  readonly label: string;
}

export function ChoiceQuestion(props: QuestionProps) {
  return <OneOf {...props} options={props.question.options} />;
}

export function YesNoQuestion(props: QuestionProps) {
  const say = useFormTexts();
  return (
    <OneOf
      {...props}
      options={[
        { key: 'yes', label: say('yes') },
        { key: 'no', label: say('no') },
      ]}
    />
  );
}

/** One of several; where nothing has to be said, a choice can be taken back. */
function OneOf({ options, ...props }: QuestionProps & { options: readonly Option[] }) {
  const { question, values, onChange, error } = props;
  const say = useFormTexts();
  const [chosen = ''] = values;
  return (
    <>
      <Radio.Group
        label={question.label}
        description={useHint(props)}
        size="md"
        required={question.isRequired}
        name={question.key}
        value={chosen}
        error={error}
        onChange={(key) => onChange([key])}
      >
        <Stack gap="sm" mt="sm">
          {options.map(({ key, label }) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      {chosen !== '' && !question.isRequired && (
        <Anchor component="button" type="button" size="sm" mt="sm" onClick={() => onChange([])}>
          {say('clear')}
        </Anchor>
      )}
    </>
  );
}
