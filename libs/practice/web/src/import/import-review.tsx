import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type SectionKey, SECTIONS } from '@tessellate/practice-contract';
import { excerpt } from '@tessellate/rich-text/light';
import { FormProblem } from '@tessellate/web-ui';
import { useEffect, useState } from 'react';
import css from './import.module.css';
import type { TextPart } from './parts';
import type { ImportedPicture, Review } from './use-import';

const CHOICES = [
  ...SECTIONS.map(({ key, heading }) => ({ value: key, label: heading })),
  { value: '', label: 'Leave out' },
];

interface ImportReviewProps {
  review: Review;
  problem: string | null;
  /** How many pictures have been sent; null while none is. */
  uploaded: number | null;
  onChange: (review: Review) => void;
  onAccept: () => void;
  onBack: () => void;
}

/** What was read, sorted into the four sections as far as its headings say; its writer has the last word. */
export function ImportReview({ review, problem, uploaded, onChange, onAccept, onBack }: ImportReviewProps) {
  const { title, parts, pictures, notes } = review;
  const move = (index: number, section: string) =>
    onChange({
      ...review,
      parts: parts.map((part, at) =>
        at === index ? { ...part, section: (section || null) as SectionKey | null } : part,
      ),
    });
  const describe = (marker: string, alt: string) =>
    onChange({ ...review, pictures: pictures.map(one => (one.marker === marker ? { ...one, alt } : one)) });
  return (
    <Stack gap="md">
      {title ? (
        <p className={css.line}>
          Title: <strong dir="auto">{title}</strong>
        </p>
      ) : null}
      {notes.length > 0 ? (
        <ul className={css.notes}>
          {notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      <ul className={css.parts}>
        {parts.map((part, index) => (
          <li key={index}>
            <Part part={part} hidden={pictures} onMove={section => move(index, section)} number={index + 1} />
          </li>
        ))}
      </ul>
      {pictures.length > 0 ? (
        <section aria-labelledby="import-pictures">
          <h3 id="import-pictures">Pictures</h3>
          <p className={css.hint}>Describe each for people who cannot see it. One without a description is left out.</p>
          <ul className={css.parts}>
            {pictures.map((picture, index) => (
              <li key={picture.marker}>
                <Picture picture={picture} number={index + 1} onDescribe={alt => describe(picture.marker, alt)} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <FormProblem words={problem} />
      <Group justify="flex-end" gap="xs">
        {uploaded === null ? null : (
          <span role="status">
            Uploading pictures: {uploaded} of {pictures.filter(({ alt }) => alt.trim()).length}
          </span>
        )}
        <Button variant="default" onClick={onBack} disabled={uploaded !== null}>
          Choose another text
        </Button>
        <Button onClick={onAccept} loading={uploaded !== null}>
          Put it into the draft
        </Button>
      </Group>
    </Stack>
  );
}

interface PartProps {
  part: TextPart;
  hidden: readonly ImportedPicture[];
  number: number;
  onMove: (section: string) => void;
}

function Part({ part, hidden, number, onMove }: PartProps) {
  const words = hidden.reduce(
    (text, { marker }) => text.replaceAll(marker, '[picture]'),
    excerpt({ type: 'doc', content: part.blocks }, 240),
  );
  return (
    <div className={css.part} data-out={part.section === null || undefined}>
      <div dir="auto">
        {part.heading ? <strong>{part.heading}</strong> : null}
        <p className={css.words}>{words || 'Just the heading.'}</p>
      </div>
      <NativeSelect
        label={`Where part ${number} goes`}
        data={CHOICES}
        value={part.section ?? ''}
        onChange={event => onMove(event.currentTarget.value)}
      />
    </div>
  );
}

interface PictureProps {
  picture: ImportedPicture;
  number: number;
  onDescribe: (alt: string) => void;
}

function Picture({ picture, number, onDescribe }: PictureProps) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(picture.file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture.file]);
  return (
    <div className={css.picture}>
      {url ? <img src={url} alt="" /> : null}
      <TextInput
        label={`What picture ${number} shows`}
        description="No names or faces of pupils."
        value={picture.alt}
        maxLength={500}
        onChange={event => onDescribe(event.currentTarget.value)}
      />
    </div>
  );
}
