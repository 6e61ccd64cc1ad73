/** What a program says, kept until it is its turn to be read, and then passed on as it comes. */
class Held {
  /** @type {string[]} */
  #lines = [];
  /** @type {((line: string) => void) | undefined} */
  #print;

  /** @param {string} line */
  say = line => (this.#print ? this.#print(line) : void this.#lines.push(line));

  /** @param {(line: string) => void} print */
  open(print) {
    this.#print = print;
    this.#lines.forEach(print);
  }
}

/**
 * Begins works in their order, `most` at a time. What each says is read in that order too, one after another.
 * @template T
 * @param {((say: (line: string) => void) => Promise<T>)[]} works
 * @param {number} most
 * @returns {{ read: (print: (line: string) => void) => Promise<T> }[]} `read` prints what was said, and waits for the end
 */
export function sideBySide(works, most) {
  /** @type {Promise<unknown>[]} */
  const places = Array.from({ length: most }, () => Promise.resolve());
  let free = Promise.resolve();
  return works.map(work => {
    const held = new Held();
    const begun = free.then(async () => {
      const place = await Promise.race(places.map((ended, at) => ended.then(() => at)));
      const ended = work(held.say);
      places[place] = ended.catch(() => {});
      return { ended };
    });
    free = begun.then(() => {});
    const result = begun.then(({ ended }) => ended);
    // Whoever reads it hears of it.
    result.catch(() => {});
    return {
      read(print) {
        held.open(print);
        return result;
      },
    };
  });
}
