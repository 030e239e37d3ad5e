import { Alert, Anchor, List } from '@mantine/core';
import { useEffect, useRef } from 'react';

export interface SummedError {
  readonly key: string;
  readonly message: string;
  /** Goes to the field that it is about; absent where it is about none. */
  readonly onFollow?: () => void;
}

/** Faults of fields that have an id of their own. */
export const errorsOfFields = (
  faults: readonly { readonly field: string; readonly message: string }[],
  idOf: (field: string) => string,
): readonly SummedError[] =>
  faults.map(({ field, message }) => ({
    key: field,
    message,
    onFollow: () => document.getElementById(idOf(field))?.focus(),
  }));

interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly SummedError[];
  /** Rises with every attempt: the summary takes the focus anew. */
  readonly turn: number;
}

/** What has to be put right, above the form; it takes the focus, and each line leads to its field. */
export function ErrorSummary({ title, errors, turn }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn > 0) box.current?.focus();
  }, [turn]);
  if (errors.length === 0) return null;
  return (
    <Alert ref={box} tabIndex={-1} color="red" title={title} role="alert" mb="lg">
      <List listStyleType="none">
        {errors.map(({ key, message, onFollow }) => (
          <List.Item key={key}>
            {onFollow ? (
              <Anchor component="button" type="button" ta="start" c="var(--bad)" onClick={onFollow}>
                {message}
              </Anchor>
            ) : (
              message
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
