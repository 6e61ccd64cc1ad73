import lighthouse from 'lighthouse';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  SI: 'speed-index',
};

/**
 * Lighthouse's mobile preset with its simulated slow network and processor, several times, since the machine is never quiet.
 * @param {{ url: string, name: string, port: number, runs: number, keep?: string }} options `keep`: a folder for the full reports
 * @returns {Promise<{ scores: Record<string, number>, metrics: Record<string, string>, power: number, below: string[] }>} medians, 0 to 100;
 *   `power`: Lighthouse's own index of how fast this machine was, from which its slow processor is derived by the factor 4: the same
 *   page scores less where it is lower (a good desktop has 1,500 to 2,000); `below` says what cost points
 */
export async function audit({ url, name, port, runs, keep }) {
  const reports = [];
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
    if (result.lhr.runtimeError) throw new Error(`Lighthouse failed on ${url}: ${result.lhr.runtimeError.message}`);
    if (new URL(result.lhr.finalDisplayedUrl).pathname !== new URL(url).pathname)
      throw new Error(`${url} led to ${result.lhr.finalDisplayedUrl}: the session was not accepted.`);
    reports.push(result.lhr);
    if (keep) {
      await mkdir(keep, { recursive: true });
      await writeFile(path.join(keep, `${name}-${run + 1}.json`), String(result.report));
    }
  }
  const score = id => Math.round(100 * median(reports.map(report => report.categories[id]?.score ?? 0)));
  const scores = Object.fromEntries(CATEGORIES.map(id => [id, score(id)]));
  const value = id => median(reports.map(report => report.audits[id]?.numericValue ?? 0));
  const metrics = Object.fromEntries(
    Object.entries(METRICS).map(([short, id]) => [
      short,
      short === 'CLS' ? value(id).toFixed(3) : `${Math.round(value(id))} ms`,
    ]),
  );
  const power = Math.round(median(reports.map(report => report.environment.benchmarkIndex)));
  return { scores, metrics, power, below: costing(reports.at(-1)) };
}

/** The audits that count and were not passed, except the timings, which the table shows. */
function costing(report) {
  const ids = CATEGORIES.filter(id => id !== 'performance').flatMap(id => report.categories[id]?.auditRefs ?? []);
  return ids
    .filter(({ id, weight }) => weight > 0 && report.audits[id]?.score !== null && report.audits[id].score < 1)
    .map(({ id }) => `${id}: ${report.audits[id].title}`);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
