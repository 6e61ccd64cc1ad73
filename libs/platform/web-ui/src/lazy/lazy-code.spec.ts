import { lazyCode } from './lazy-code';

describe('code that a page fetches when somebody asks for it', () => {
  it('is fetched once and then there at once', async () => {
    let fetched = 0;
    const code = lazyCode(() => Promise.resolve(`menu ${++fetched}`));
    expect(code.now()).toBeUndefined();
    await Promise.all([code.load(), code.load()]);
    expect(code.now()).toBe('menu 1');
    expect(await code.load()).toBe('menu 1');
  });

  it('is asked for again after a failure', async () => {
    let fetched = 0;
    const code = lazyCode(() => (++fetched === 1 ? Promise.reject(new Error('Offline')) : Promise.resolve('menu')));
    await expect(code.load()).rejects.toThrow('Offline');
    expect(await code.load()).toBe('menu');
  });
});
