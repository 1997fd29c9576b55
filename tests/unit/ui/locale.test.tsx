import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { Button, LocaleProvider, ThemeProvider, useFormat, useLocale, useTheme, useWords } from '@/ui';

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

const words = { en: { due: 'Due' }, de: { due: 'Fällig' } };

function Bill() {
  const { due } = useWords(words);
  const { setLocale } = useLocale();
  const format = useFormat();
  return (
    <>
      <p>
        {due} {format.date('2026-11-20')}, {format.money({ minor: 12540, currency: 'EUR' })}
      </p>
      <Button onPress={() => setLocale('de')}>Deutsch</Button>
    </>
  );
}

test('words, dates and money change with the language, and the choice is remembered', async () => {
  const user = userEvent.setup();
  render(<Bill />, { wrapper: LocaleProvider });
  expect(screen.getByText('Due 20 Nov 2026, €125.40')).toBeVisible();

  await user.click(screen.getByRole('button'));
  expect(screen.getByText('Fällig 20. Nov. 2026, 125,40 €')).toBeVisible();
  expect(document.documentElement.lang).toBe('de');

  render(<Bill />, { wrapper: LocaleProvider });
  expect(screen.getAllByText(/^Fällig/)).toHaveLength(2);
});

test('a currency has its own number of decimals, which may be overruled', () => {
  function Amounts() {
    const { money } = useFormat();
    return (
      <ul>
        <li>{money({ minor: 1500, currency: 'JPY' })}</li>
        <li>{money({ minor: 1500, currency: 'KWD' })}</li>
        <li>{money({ minor: -1500, currency: 'GBP' })}</li>
        <li>{money({ minor: 15000, currency: 'EUR' }, 3)}</li>
      </ul>
    );
  }
  render(<Amounts />, { wrapper: LocaleProvider });

  const shown = screen.getAllByRole('listitem').map((item) => item.textContent.replaceAll('\u00A0', ' '));
  expect(shown).toEqual(['JP¥1,500', 'KWD 1.500', '-£15.00', '€15.000']);
});

test('an instant is shown in the zone of the one it concerns', () => {
  function Moment() {
    const { instant, time } = useFormat();
    return (
      <p>
        {instant('2026-11-20T23:30:00Z', 'Europe/Berlin')} | {time('2026-11-20T23:30:00Z')}
      </p>
    );
  }
  render(<Moment />, { wrapper: LocaleProvider });

  expect(screen.getByText('21 Nov 2026, 00:30 | 23:30')).toBeVisible();
});

test('a chosen theme is said to the style sheet and remembered; the system’s own is neither', async () => {
  const user = userEvent.setup();
  function Screen() {
    const { theme, scheme, setTheme } = useTheme();
    return (
      <>
        <p>
          {theme} {scheme}
        </p>
        <Button onPress={() => setTheme('dark')}>Dark</Button>
        <Button onPress={() => setTheme('system')}>System</Button>
      </>
    );
  }
  render(<Screen />, { wrapper: ThemeProvider });
  expect(screen.getByText('system light')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Dark' }));
  expect(screen.getByText('dark dark')).toBeVisible();
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(localStorage.getItem('fairpath.theme')).toBe('dark');

  await user.click(screen.getByRole('button', { name: 'System' }));
  expect(document.documentElement.dataset['theme']).toBeUndefined();
});
