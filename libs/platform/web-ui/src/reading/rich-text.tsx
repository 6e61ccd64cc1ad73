import '@tessellate/rich-text/rich-text.css';
import { useEffect, useLayoutEffect } from 'react';
import { lazyCode } from '../lazy/lazy-code';
import { nameTables } from './name-tables';

interface RichTextProps {
  html: string;
  className?: string;
  /** `reading` sets an article's text in the serif; `talk` is for comments and messages, in the sans of the screens. */
  voice?: 'reading' | 'talk';
}

const copying = lazyCode(() => import('./copying').then(code => code.listenForCopies(document)));

/** Shows HTML that the server has derived from a validated document. Never give it anything a person typed. */
export function RichText({ html, className, voice = 'reading' }: RichTextProps) {
  const hasTable = html.includes('table-scroll');
  useLayoutEffect(() => {
    if (hasTable) nameTables();
  }, [hasTable, html]);
  const hasFormula = html.includes('class="math-');
  useEffect(() => {
    if (hasFormula) copying.soon();
  }, [hasFormula]);
  return (
    <div
      className={className ? `rich-text ${className}` : 'rich-text'}
      data-voice={voice}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
