/** As `play`, for what a story fetches late: it is not all there before this stands in the page. */
export const appears = (selector: string) => async (): Promise<void> => {
  const deadline = performance.now() + 5_000;
  while (!document.querySelector(selector)) {
    if (performance.now() > deadline) throw new Error(`${selector} did not appear.`);
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
};
