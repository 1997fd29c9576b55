import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { objections } from './objections';
import { between, card, createStrategy, openLibrary, said, undo } from './strategy-page';

const message = (page: Page, words: string | RegExp) =>
  page.getByRole('alertdialog').filter({ hasText: words });

async function addStep(page: Page, after: RegExp, name: string): Promise<void> {
  await card(page, after).click();
  await page.keyboard.press('a');
  await page.getByRole('dialog').getByRole('menuitem', { name, exact: true }).click();
}

/** Pastes a text that somebody else has copied. */
async function pasteHere(page: Page, text: string): Promise<void> {
  await card(page, /^Entry/).focus();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

test('steps go to another window with all they use, and what differs there is asked about before', async ({
  page,
  context,
}) => {
  await openLibrary(page);
  await page.getByRole('link', { name: 'A friendly first month' }).click();
  await card(page, /Which situation\?/).click();
  await page.keyboard.press('Control+a');
  await page.evaluate(() => {
    addEventListener('copy', ({ clipboardData }) => {
      document.documentElement.dataset['copied'] = clipboardData?.getData('text/plain') ?? '';
    });
  });
  await page.keyboard.press('Control+c');
  await said(page, /^\d+ steps copied\./);
  const copied = await page.evaluate(() => document.documentElement.dataset['copied'] ?? '');

  const other = await context.newPage();
  await createStrategy(other, 'Elsewhere');
  await card(other, /^Entry/).click();
  await other.keyboard.press('Control+v');
  await expect(undo(other)).toHaveAccessibleName(/^Undo: paste \d+ steps$/);
  await expect(message(other, 'The entry was left out: a strategy has one.')).toBeVisible();
  await other.keyboard.press('Control+z');
  await expect(between(other, 'Entry', 'Exit')).toBeVisible();

  // The same steps from another workspace, where people have gone on writing.
  await pasteHere(other, copied.replaceAll('"tone":"friendly"', '"tone":"firm"'));
  const asked = other.getByRole('dialog', { name: 'Some of this is here already, but different' });
  const reminder = asked.getByRole('radiogroup', { name: 'Message “Friendly reminder”' });
  await expect(reminder).toHaveAccessibleDescription('Different: tone.');
  expect(await objections(other)).toEqual([]);
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(between(other, 'Entry', 'Exit')).toBeVisible();

  await pasteHere(other, copied.replaceAll('"tone":"friendly"', '"tone":"firm"'));
  await reminder.getByRole('radio', { name: 'Take theirs as a copy' }).check({ force: true });
  await asked.getByRole('button', { name: 'Paste' }).click();
  await expect(undo(other)).toHaveAccessibleName(/^Undo: paste \d+ steps$/);
  await expect(message(other, 'message “Friendly reminder (copy)”')).toBeVisible();
  await other.keyboard.press('Control+z');
  await expect(between(other, 'Entry', 'Exit')).toBeVisible();
  await openLibrary(other);
  await other.getByRole('tab', { name: /Templates/ }).click();
  await expect(other.getByRole('row', { name: /Friendly reminder \(copy\)/ })).toBeVisible();
});

test('what is no step is refused in words, and cells of a dunning table are offered to their import', async ({
  page,
}) => {
  await createStrategy(page, 'Refusing');
  const refusals = [
    ['Dear Ms Doe,', 'The clipboard holds no steps copied from Fairpath.'],
    [
      '{"format":"fairpath.fragment","formatVersion":7}',
      'These steps were copied from a newer Fairpath (version 7; this one reads up to 1).',
    ],
    [
      '{"format":"fairpath.fragment","__proto__":{}}',
      'The clipboard holds the key “__proto__”, which is not allowed in steps.',
    ],
    ['['.repeat(50_000), 'The clipboard holds something nested too deeply to be steps.'],
    ['x'.repeat(5_000_001), 'The clipboard holds more than 5 million characters, too much to be steps.'],
  ] as const;
  for (const [text, sentence] of refusals) {
    await pasteHere(page, text);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await expect(undo(page)).toBeDisabled();
  await pasteHere(page, 'Level\tDay\tChannel\n1\t3\tE-mail\n2\t10\tSMS\n3\t30\tLetter');
  await expect(page.getByRole('dialog', { name: /table/i })).toBeVisible();
});

test('steps are doubled, replaced, skipped and moved by keys, each one step of the history', async ({
  page,
}) => {
  await createStrategy(page, 'Changing');
  await addStep(page, /^Entry/, 'E-mail');
  await addStep(page, /^E-mail/, 'Wait');
  await card(page, /^E-mail/).click();
  await page.keyboard.press('Control+d');
  await expect(undo(page)).toHaveAccessibleName('Undo: duplicate E-mail');
  await expect(between(page, 'E-mail', 'E-mail')).toBeVisible();

  await page.keyboard.press('r');
  const kinds = page.getByRole('dialog', { name: 'Replace E-mail by' });
  await expect(kinds.getByRole('menuitem', { name: /^Wait.*loses 1 setting/ }).first()).toBeVisible();
  await page.keyboard.type('lett');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(undo(page)).toHaveAccessibleName('Undo: replace E-mail by Letter');
  await expect(between(page, 'E-mail', 'Letter')).toBeVisible();

  await page.keyboard.press('d');
  await said(page, 'Letter is skipped now.');
  await expect(card(page, /Skipped: /)).toBeVisible();
  await expect(page.getByRole('switch', { name: 'Skip this step' })).toBeChecked();

  await page.keyboard.press('m');
  const places = page.getByRole('dialog', { name: 'Move Letter after' });
  await expect(places.getByRole('menuitem')).toHaveCount(3);
  await places.getByRole('menuitem', { name: /^Wait/ }).click();
  await said(page, 'Letter moved after Wait.');
  await expect(between(page, 'Wait', 'Letter')).toBeVisible();
  await expect(between(page, 'E-mail', 'Wait')).toBeVisible();
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('Control+z');
  await expect(undo(page)).toHaveAccessibleName('Undo: add Wait');
  expect(await objections(page)).toEqual([]);

  await card(page, /^Entry/).click();
  await page.keyboard.press('m');
  await said(page, 'The entry cannot be moved: every strategy begins with it.');
  await card(page, /^Wait/).click();
  await page.keyboard.press('Control+x');
  await expect(undo(page)).toHaveAccessibleName('Undo: cut Wait');
  await page.keyboard.press('Control+v');
  await expect(undo(page)).toHaveAccessibleName('Undo: paste 1 step');
});
