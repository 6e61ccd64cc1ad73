import { expect, type Page } from '@playwright/test';

/** What the browser keeps of the pages that were read there. */
export class Device {
  readonly notice;

  constructor(readonly page: Page) {
    this.notice = page.getByRole('status').filter({ hasText: /This page is as of \d{1,2}(:\d\d)? [ap]m/ });
  }

  /** Which answers and pictures are kept, by their addresses. */
  kept(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const names = (await caches.keys()).filter(name => name.startsWith('kept-'));
      const keys = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => decodeURIComponent(url));
    });
  }

  /** How much the databases of the browser hold, but for notes about the app's own files. */
  records(): Promise<number> {
    return this.page.evaluate(async () => {
      let sum = 0;
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(new Error(`${name} does not open.`));
        });
        for (const store of database.objectStoreNames)
          sum += await new Promise<number>(resolve => {
            const reading = database.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => {
              const entries = reading.result as { cacheName?: string }[];
              resolve(entries.filter(entry => entry.cacheName !== 'files').length);
            };
          });
        database.close();
      }
      return sum;
    });
  }

  /** Opens Home for the first time; done when the worker has come and keeps what is shown. */
  async begin(): Promise<void> {
    await this.page.goto('/');
    await expect(this.page.locator('main h1').first()).toBeVisible();
    await expect.poll(() => this.kept(), { timeout: 30_000 }).toContainEqual(expect.stringContaining('/kept/MyCycle/'));
    await this.hasKept('ShellViewer', 'UnreadThreads');
  }

  /** Waits until answers to these questions are kept, each as `Name` or `Name id`. */
  async hasKept(...questions: string[]): Promise<void> {
    for (const question of questions) {
      const [name = '', id = ''] = question.split(' ');
      await expect
        .poll(async () => (await this.kept()).some(key => key.includes(`/kept/${name}/`) && key.includes(id)), {
          message: `${question} is kept`,
        })
        .toBe(true);
    }
  }
}
