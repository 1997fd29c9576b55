import { expect, test as base } from '@playwright/test';

/**
 * A page whose every complaint is a failure of the test: an error nobody caught, a line on the console's
 * error stream, anything the content security policy or Trusted Types refused.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
        if (message.text().startsWith('policy refused ')) complaints.push(message.text());
      });
      // Whoever wants the tour of the editor says so.
      await page.addInitScript(() => {
        // A message being looked at stands in a frame that has no storage.
        if (window.origin === 'null') return;
        localStorage.setItem('fairpath.coach', localStorage.getItem('fairpath.coach') ?? 'yes');
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.warn(`policy refused ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(complaints);
      expect(complaints, 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
