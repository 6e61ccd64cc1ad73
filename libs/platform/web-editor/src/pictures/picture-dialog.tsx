import { PICTURE_ACCEPT } from '@tessellate/files-contract';
import { useUpload } from '@tessellate/files-web';
import { fileUrl } from '@tessellate/rich-text/light';
import { Alert, Button, FileButton, Group, Loader, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { UploadPicture } from '../types';
import styles from './pictures.module.css';

const MAX_ALT_LENGTH = 500;

interface Props {
  /** A picture to upload, or the description of one that is already in the text. */
  source: { file: File } | { fileId: string; alt: string };
  uploadImage?: UploadPicture;
  onSave: (picture: { fileId: string; alt: string; width?: number; height?: number }) => void;
  onRemove: () => void;
  onClose: () => void;
}

const notOffered: UploadPicture = () => Promise.reject(new Error('Pictures cannot be added here.'));

/** Uploads while the writer describes the picture; nothing enters the text before both are there. */
export function PictureDialog({ source, uploadImage, onSave, onRemove, onClose }: Props) {
  const [file, setFile] = useState('file' in source ? source.file : null);
  const [alt, setAlt] = useState('fileId' in source ? source.alt : '');
  const [asked, setAsked] = useState(false);
  const { state: upload, send } = useUpload(uploadImage ?? notOffered);
  useEffect(() => {
    if (file) void send(file);
  }, [file, send]);

  const ready = file === null || upload.at === 'done';
  const fileId = 'fileId' in source ? source.fileId : upload.at === 'done' ? upload.answer.fileId : null;
  const described = alt.trim() !== '';

  const save = () => {
    setAsked(true);
    if (!described || !fileId) return;
    const size = upload.at === 'done' ? { width: upload.answer.width, height: upload.answer.height } : {};
    onSave({ fileId, alt: alt.trim(), ...size });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={file ? 'Add a picture' : 'Describe the picture'}
      size="md"
      closeOnClickOutside={false}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': 'Close without saving' }}
    >
      <Stack gap="md">
        <div className={styles.frame} aria-live="polite">
          {fileId ? (
            <img className={styles.picture} src={fileUrl(fileId, 640)} alt="" />
          ) : upload.at === 'failed' ? (
            <Alert color="orange" title="The picture was not uploaded" w="100%">
              <Text size="sm" mb="xs">
                {upload.error}
              </Text>
              {upload.refused ? (
                <FileButton accept={PICTURE_ACCEPT} onChange={next => next && setFile(next)}>
                  {props => (
                    <Button {...props} size="xs" variant="default">
                      Choose another picture
                    </Button>
                  )}
                </FileButton>
              ) : (
                <Button size="xs" variant="default" onClick={() => void send(upload.file)}>
                  Try again
                </Button>
              )}
            </Alert>
          ) : (
            <Group gap="sm">
              <Loader size="sm" aria-hidden="true" />
              <Text size="sm">Uploading {file?.name}</Text>
              {upload.at === 'sending' ? <progress value={upload.progress} aria-hidden="true" /> : null}
            </Group>
          )}
        </div>
        <Textarea
          label="Describe what matters in the picture"
          description="For people who cannot see it. Say what they should take from it: “A bar model: one bar of 12 cut into 4 equal parts, 3 of them shaded.” No names or faces of pupils."
          value={alt}
          onChange={event => setAlt(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={MAX_ALT_LENGTH}
          required
          data-autofocus
          error={asked && !described ? 'Write a short description first.' : undefined}
        />
        <Group justify="space-between">
          {file ? (
            <span />
          ) : (
            <Button variant="subtle" color="needs" onClick={onRemove}>
              Remove picture
            </Button>
          )}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button onClick={save} disabled={!ready}>
              {file ? 'Add picture' : 'Save description'}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
