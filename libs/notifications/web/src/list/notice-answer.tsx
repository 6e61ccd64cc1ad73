import { Button } from '@mantine/core';
import { useAnnounce } from '@tessellate/web-ui';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import css from './notice-answer.module.css';
import { NoticeReply } from './notice-reply';

interface NoticeAnswerProps {
  noticeId: string;
  title: string;
  /** Whether it takes an answer now. A box that is open stays, with its words, when that ends. */
  canReply: boolean;
  onSent: () => void;
}

/** “Reply” beneath a notice, the box that it opens, and the way to what was sent. */
export function NoticeAnswer({ noticeId, title, canReply, onSent }: NoticeAnswerProps) {
  const [open, setOpen] = useState(false);
  const [sentPath, setSentPath] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const announce = useAnnounce();
  // The box had the focus, and is gone.
  useEffect(() => {
    if (sentPath) link.current?.focus();
  }, [sentPath]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const sent = (path: string) => {
    setOpen(false);
    setSentPath(path);
    announce('Sent.');
    onSent();
  };
  return (
    <>
      {sentPath ? (
        <p className={css.sent}>
          Sent.{' '}
          <Link ref={link} to={sentPath}>
            See your reply
          </Link>
        </p>
      ) : null}
      {canReply || open ? (
        <Button
          ref={button}
          variant="subtle"
          size="compact-sm"
          className={css.button}
          aria-expanded={open}
          aria-label={`Reply to: ${title}`}
          onClick={() => (open ? close() : setOpen(true))}
        >
          Reply
        </Button>
      ) : null}
      {open ? <NoticeReply noticeId={noticeId} title={title} onSent={sent} onClose={close} /> : null}
    </>
  );
}
