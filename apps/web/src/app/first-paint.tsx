import { Container, Skeleton, Stack } from '@mantine/core';
import { useAppTexts } from './texts';

/** The shape of a page while its parts arrive, so that nothing jumps. */
export function PageSkeleton() {
  const say = useAppTexts();
  return (
    <Stack aria-busy="true" gap="md">
      <h1 className="visually-hidden">{say('loading')}</h1>
      <Skeleton height="2.5rem" width="min(24rem, 80%)" />
      <Skeleton height="1.25rem" width="min(36rem, 95%)" />
      <Skeleton height="12rem" />
    </Stack>
  );
}

/** Before even the texts are there. */
export function FirstPaint() {
  return (
    <Container py="xl" aria-busy="true">
      <Skeleton height="2.5rem" mb="md" />
      <Skeleton height="12rem" />
    </Container>
  );
}
