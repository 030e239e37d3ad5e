/** @jest-environment jsdom */
import { act, render } from '@testing-library/react';
import { Suspense } from 'react';
import { IntlProvider } from 'react-intl';
import { defineTexts, onlyBugs } from './define-texts';
import type { Locale } from './locale';

const english = { goals: '{count, plural, one {# goal} other {# goals}}', greeting: 'Good day, {name}' } as const;
const load = jest.fn(async () => ({ goals: '{count, plural, one {# meta} other {# metas}}' }));
const { useTexts, sayIn } = defineTexts(english, { es: load });

function Sentence() {
  const say = useTexts();
  return <p>{`${say('greeting', { name: 'Ana' })}: ${say('goals', { count: 2 })}`}</p>;
}

async function read(locale: Locale): Promise<string | null> {
  const { container } = await act(async () =>
    render(
      <IntlProvider locale={locale} onError={onlyBugs}>
        <Suspense fallback="…">
          <Sentence />
        </Suspense>
      </IntlProvider>,
    ),
  );
  return container.textContent;
}

describe('the texts of a feature', () => {
  it('are said in English without loading anything', async () => {
    expect(await read('en')).toBe('Good day, Ana: 2 goals');
    expect(load).not.toHaveBeenCalled();
  });

  it('are loaded once in another language, and what it lacks is said in English', async () => {
    expect(await read('es')).toBe('Good day, Ana: 2 metas');
    expect(await read('es')).toBe('Good day, Ana: 2 metas');
    expect((await sayIn('es'))('goals', { count: 1 })).toBe('1 meta');
    expect(load).toHaveBeenCalledTimes(1);
  });
});
