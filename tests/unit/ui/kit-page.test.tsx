import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { KitPage } from '../../support/kit-page';

test('everything in the kit draws in German, with no control left unnamed', async () => {
  render(<KitPage locale="de" />);
  await screen.findByRole('rowheader', { name: 'C-0' });

  const controls = [
    'button',
    'textbox',
    'combobox',
    'spinbutton',
    'checkbox',
    'radio',
    'switch',
    'link',
    'separator',
  ]
    .flatMap((role) => screen.queryAllByRole(role))
    .filter((control) => control.getAttribute('role') !== 'separator' || control.tabIndex === 0);
  expect(controls.length).toBeGreaterThan(40);
  for (const control of controls) expect(control).toHaveAccessibleName();
  expect(screen.getByRole('button', { name: 'Durchsuchen' })).toBeVisible();
});
