import { Link } from 'react-router';
import css from './mailbox-page.module.css';

const ADDRESS = /(https?:\/\/\S+)/g;

/** A message's text. Its links, which all lead to this product, lead to where it runs now, and are shown without their token. */
export function MailText({ text }: { text: string }) {
  return (
    <div className={css.text}>
      {text.split(ADDRESS).map((part, index) => {
        if (index % 2 === 0) return part;
        const { host, pathname, search, hash } = new URL(part);
        return (
          <Link key={index} to={pathname + search + hash}>
            {host + pathname}
          </Link>
        );
      })}
    </div>
  );
}
