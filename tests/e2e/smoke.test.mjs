// The page comes up at all.

import { inEachBrowser } from './harness.mjs';

inEachBrowser((test) => {
  test('the page defines <cross-read>', async ({ open }) => {
    const page = await open('/');
    await page.waitForFunction(() => customElements.get('cross-read'));
    await page.waitForSelector('cross-read');
  });
});
