import { liftOut } from './formula-elements';
import type { PasteReport } from './paste-report';

const OURS = /^\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** Pictures that are uploaded here stay; others are on somebody's disk or elsewhere, and are said not to be taken. */
export function takePictures(root: Element, report: PasteReport): void {
  for (const image of root.querySelectorAll('img')) {
    const fileId = uploadedAs(image);
    if (fileId && image.getAttribute('alt')?.trim()) {
      image.setAttribute('data-file-id', fileId);
      liftOut(image);
      continue;
    }
    if (isSeen(image)) report.pictures += 1;
    image.remove();
  }
  for (const drawing of root.querySelectorAll('canvas,picture,svg,v\\:shape,v\\:imagedata')) {
    // A drawing that is called a picture says something; others are icons.
    if (drawing.matches('canvas,svg[role="img"]:not([aria-hidden="true"])')) report.pictures += 1;
    if (/^picture$/i.test(drawing.nodeName)) drawing.replaceWith(...drawing.childNodes);
    else drawing.remove();
  }
}

function uploadedAs(image: Element): string | undefined {
  const own = image.getAttribute('data-file-id');
  if (own) return own;
  try {
    const address = new URL(image.getAttribute('src') ?? '', window.location.origin);
    return address.origin === window.location.origin ? OURS.exec(address.pathname)?.[1] : undefined;
  } catch {
    return undefined;
  }
}

/** Pictures of a pixel or two count readers; decorations say that they are, and so do boxes to tick, which lists keep. */
function isSeen(image: Element): boolean {
  const tiny = ['width', 'height'].some(name => /^[0-3]$/.test(image.getAttribute(name) ?? ''));
  return (
    !tiny &&
    !image.matches('[role="presentation"],[aria-roledescription="checkbox"]') &&
    image.getAttribute('aria-hidden') !== 'true'
  );
}
