import { Inject, Injectable } from '@nestjs/common';
import { type AppConfig, APP_CONFIG } from '@tessellate/api-kernel';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { styleSheet, type Typefaces } from './html/style';

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
    this.fonts = [...typefaces.faces.matchAll(/url\(([^)]+-latin-wght-normal-[^)]+\.woff2)\)/g)].flatMap(
      match => match[1] ?? [],
    );
    this.css = styleSheet(typefaces);
    this.styleName = `pages-${digest(this.css)}.css`;
  }

  /** The address of a link preview's picture; another colour is another address. */
  cardPath(slug: string, colour: string): string {
    return `/site/cards/${slug}-${digest(colour)}.png`;
  }
}

/** What the app's own styles say of its typefaces, without those of formulas, which these pages do not have. */
function typefacesOf(webDist: string | undefined): Typefaces {
  const folder = webDist ? path.join(webDist, 'assets') : '';
  const files = folder && existsSync(folder) ? readdirSync(folder) : [];
  const styles = files
    .filter(file => /^style-.+\.css$/.test(file))
    .map(file => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
  const faces = (styles.match(/@font-face\s*\{[^}]*\}/g) ?? []).filter(face => !face.includes('KaTeX'));
  const families = (name: string) => new RegExp(`--${name}:\\s*([^;}]+)`).exec(styles)?.[1]?.trim();
  return { faces: faces.join('\n'), serif: families('serif') ?? 'serif', sans: families('sans') ?? 'sans-serif' };
}
