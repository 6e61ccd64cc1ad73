// A process of its own: what a picture takes of memory goes back to the system when this ends, whatever the picture does
// to a decoder stays here, and other requests need not wait for it.
import sharp from 'sharp';

const MAX_PIXELS = 50_000_000;
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Tiff'];

sharp.cache(false);
sharp.concurrency(1);
// Drawings, documents and whatever else libvips can open never reach their parsers.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: LOADERS.map(kind => `VipsForeignLoad${kind}`) });

/** @param {{ input: string, output: string, edge?: number, width?: number, quality: number }} job */
async function convert({ input, output, edge, width: narrow, quality }) {
  // Only the first picture of an animation is read.
  const source = { limitInputPixels: false, failOn: /** @type {const} */ ('error') };
  const { width = 0, height = 0 } = await sharp(input, source).metadata();
  if (width * height > MAX_PIXELS) return { refused: 'TOO_MANY_PIXELS' };
  const made = await sharp(input, { ...source, limitInputPixels: MAX_PIXELS, sequentialRead: true })
    .rotate()
    .resize({ width: narrow ?? edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .webp({ quality })
    .toFile(output);
  return { width: made.width, height: made.height, bytes: made.size };
}

process.on('message', job => {
  convert(/** @type {Parameters<typeof convert>[0]} */ (job)).then(
    result => process.send?.(result),
    error => process.send?.({ refused: 'UNREADABLE', why: String(error?.message ?? error) }),
  );
});
process.on('disconnect', () => process.exit());
