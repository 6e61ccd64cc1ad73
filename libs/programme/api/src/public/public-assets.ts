import { Inject, Injectable } from '@nestjs/common';
import { type AppConfig, APP_CONFIG } from '@tessellate/api-kernel';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { styleSheet, TYPEFACE_FILES, type Typefaces } from './html/style';

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The style sheet, named after its content, with the typefaces of the web build: whoever goes on to the app has them already. */
@Injectable()
export class PublicAssets {
  readonly css: string;
  readonly styleName: string;
  /** Addresses of the typefaces, to be fetched together with the page. */
  readonly fonts: readonly string[];

  constructor(@Inject(APP_CONFIG) config: AppConfig) {
    const typefaces = typefacesOf(config.webDist);
    this.fonts = Object.values(typefaces).filter(address => address !== undefined);
    this.css = styleSheet(typefaces);
    this.styleName = `pages-${digest(this.css)}.css`;
  }

  /** The address of a link preview's picture; another colour is another address. */
  cardPath(slug: string, colour: string): string {
    return `/site/cards/${slug}-${digest(colour)}.png`;
  }
}

function typefacesOf(webDist: string | undefined): Typefaces {
  const folder = webDist ? path.join(webDist, 'assets') : '';
  const files = folder && existsSync(folder) ? readdirSync(folder) : [];
  return Object.fromEntries(
    TYPEFACE_FILES.flatMap(name => {
      const file = files.find(candidate => candidate.startsWith(`${name}-`) && candidate.endsWith('.woff2'));
      return file ? [[name, `/assets/${file}`]] : [];
    }),
  );
}
