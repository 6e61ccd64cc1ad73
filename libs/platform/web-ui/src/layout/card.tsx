import type { ComponentPropsWithRef, ElementType } from 'react';
import css from './card.module.css';

interface CardProps extends ComponentPropsWithRef<'div'> {
  as?: ElementType;
  /** `accent` draws the colour of `--accent-line` on top; `quiet` has a dashed outline. */
  tone?: 'plain' | 'accent' | 'quiet';
  /** `list` has less padding: its rows bring their own. */
  padding?: 'normal' | 'small' | 'list';
}

export function Card({ as: Element = 'div', tone = 'plain', padding = 'normal', className, ...rest }: CardProps) {
  return (
    <Element
      className={className ? `${css.card} ${className}` : css.card}
      data-tone={tone}
      data-padding={padding}
      {...rest}
    />
  );
}

/** One row of a `<Card padding="list">`: words on the left, a tag or action on the right. */
export function CardRow({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div className={className ? `${css.row} ${className}` : css.row} {...rest} />;
}
