import { Buttons, Choices, Fields } from './kit-page-controls';
import { Places, States, Tables } from './kit-page-content';
import { KitProviders } from './kit-providers';
import type { Locale } from '@/ui';

/** Everything the kit has on one page, for tests and for looking at it. */
export function KitPage({ locale = 'en' }: { locale?: Locale }) {
  return (
    <KitProviders locale={locale}>
      <main className="kit-page">
        <h1>Kit</h1>
        <Buttons />
        <Fields />
        <Choices />
        <States />
        <Places />
        <Tables />
      </main>
    </KitProviders>
  );
}
