import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What every engine's driver can do.
 * @typedef {object} Session
 * @property {(url: string) => Promise<unknown>} navigate
 * @property {(expression: string) => Promise<any>} evaluate an expression whose value is JSON
 * @property {(actions: object[]) => Promise<unknown>} perform W3C input actions
 * @property {() => Promise<string>} screenshot PNG as base64
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {string[]} packages of Debian
 * @property {() => boolean} installed
 * @property {(size: { width: number, height: number }) => Promise<Session>} open
 */

const PATIENCE_MS = 15_000;
const CONTROL = '\uE009';
const KEYS = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', Space: ' ' };

/**
 * Runs in the page: what can be seen, by selector and accessible name. A name given as words is the whole of it, in
 * slashes it is a pattern.
 */
const LIBRARY = `
  const nameOf = element => {
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
      .map(id => document.getElementById(id)?.textContent ?? '');
    return (element.getAttribute('aria-label') || labels.join(' ') || element.labels?.[0]?.textContent
      || element.textContent || '').trim().replace(/\\s+/g, ' ');
  };
  const all = (selector, name) => [...document.querySelectorAll(selector)].filter(element => {
    if (!element.checkVisibility({ checkVisibilityCSS: true })) return false;
    if (name === undefined) return true;
    return name.startsWith('/') ? new RegExp(name.slice(1, -1)).test(nameOf(element)) : nameOf(element) === name;
  });
  const focused = () => !document.activeElement || document.activeElement === document.body
    ? 'the body of the page' : nameOf(document.activeElement);
`;

/** One page in one browser, as a person uses it: by what is seen, by mouse and keys. */
export class Page {
  /** @param {Session} session @param {string} url of the product */
  constructor(session, url) {
    this.session = session;
    this.url = url;
  }

  /**
   * Again where the page went elsewhere by itself just then; that it does not load is not an error of its own.
   * @param {string} path
   */
  async goto(path) {
    for (let tries = 3; tries > 0; tries--) {
      await this.session.navigate(this.url + path).catch(() => undefined);
      await sleep(200);
      if ((await this.evaluate('location.pathname').catch(() => '')) === path) return;
    }
    throw new Error(`${path} was not reached.`);
  }

  /**
   * @param {string} expression may use \`all(selector, name?)\`, \`nameOf(element)\` and \`focused()\`
   * @returns {Promise<any>}
   */
  evaluate(expression) {
    return this.session.evaluate(`(() => {${LIBRARY} return JSON.stringify(${expression}) ?? null; })()`);
  }

  /**
   * Asks until the page answers as wished. @param {string} what in words, for the failure
   * @param {string} expression @param {unknown} [wanted] @param {number} [patience] ms
   */
  async expect(what, expression, wanted = true, patience = PATIENCE_MS) {
    const deadline = Date.now() + patience;
    let got;
    for (;;) {
      got = await this.evaluate(expression).catch(error => `(${error.message})`);
      if (JSON.stringify(got) === JSON.stringify(wanted)) return;
      if (Date.now() > deadline) break;
      await sleep(100);
    }
    throw new Error(`${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
  }

  /** @param {string} selector @param {string} [name] */
  async see(selector, name) {
    await this.expect(`${name ?? selector} is to be seen`, `all(${quote(selector)}, ${quote(name)}).length > 0`);
  }

  /** Presses the first of its kind with the mouse. @param {string} selector @param {string} [name] */
  async click(selector, name) {
    await this.#point(selector, name, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Rests the mouse on the first of its kind. @param {string} selector @param {string} [name] */
  hover(selector, name) {
    return this.#point(selector, name, []);
  }

  /** @param {string} selector @param {string | undefined} name @param {object[]} then what the mouse does there */
  async #point(selector, name, then) {
    await this.see(selector, name);
    const element = `all(${quote(selector)}, ${quote(name)})[0]`;
    await this.evaluate(`${element}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
    await sleep(100);
    const [x, y] = await this.evaluate(
      `(({ x, y, width, height }) => [Math.round(x + width / 2), Math.round(y + height / 2)])(${element}.getBoundingClientRect())`,
    );
    const actions = [{ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' }, ...then];
    await this.session.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }

  /** @param {keyof typeof KEYS} key */
  press(key) {
    return this.#keys([KEYS[key]]);
  }

  /** With Ctrl held down. @param {string} letter */
  async pressWithControl(letter) {
    const down = [CONTROL, letter].map(value => ({ type: 'keyDown', value }));
    const up = [letter, CONTROL].map(value => ({ type: 'keyUp', value }));
    await this.session.perform([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
  }

  /** Key by key, wherever the focus is. @param {string} text @param {number} [pause] ms between two keys */
  async type(text, pause = 0) {
    for (const character of text) {
      await this.#keys([character]);
      if (pause) await sleep(pause);
    }
  }

  /** @param {string[]} keys */
  async #keys(keys) {
    const actions = keys.flatMap(value => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.session.perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** @param {string} file */
  async screenshot(file) {
    await writeFile(file, Buffer.from(await this.session.screenshot(), 'base64'));
  }
}

/** @param {string | undefined} text */
const quote = text => JSON.stringify(text) ?? 'undefined';
