import { Card, Page, RadioGroup, ScreenBar, useLocale, useTheme } from '@/ui';
import { useAppWords } from '../words/use-app-words';

export function SettingsRoute() {
  const words = useAppWords();
  const { theme, setTheme } = useTheme();
  const { locale, setLocale } = useLocale();
  return (
    <Page title={words.settings}>
      <ScreenBar crumbs={[{ label: words.settings }]} />
      <div className="settings-card">
        <Card title={words.appearance} aside={words.settingsHelp}>
          <div className="stack">
            <RadioGroup
              label={words.theme}
              orientation="horizontal"
              value={theme}
              onChange={setTheme}
              choices={[
                { value: 'system', label: words.themeSystem },
                { value: 'light', label: words.themeLight },
                { value: 'dark', label: words.themeDark },
              ]}
            />
            <RadioGroup
              label={words.language}
              orientation="horizontal"
              value={locale}
              onChange={setLocale}
              choices={[
                { value: 'en', label: words.english },
                { value: 'de', label: words.german },
              ]}
            />
          </div>
        </Card>
      </div>
    </Page>
  );
}
