import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Checkbox, FileInput, Group, Modal, Stack } from '@mantine/core';
import { PLACES_LIMITS } from '@tessellate/recruiting-contract';
import { codeOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import { ImportPreviewQuery, type Preview } from './import-preview.documents';
import { ImportPreviewList } from './import-preview-list';

const ImportApplications = graphql(/* GraphQL */ `
  mutation ImportApplications($input: ImportApplicationsInput!) {
    importApplications(input: $input) {
      added
      group {
        id
        ...BoardSummary
      }
    }
  }
`);

interface ImportDialogProps {
  workGroupId: string;
  opened: boolean;
  onClose: () => void;
  onImported: () => void;
}

export function ImportDialog({ workGroupId, opened, onClose, onImported }: ImportDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Import a list of applications" size="xl">
      {opened ? <ImportSteps workGroupId={workGroupId} onClose={onClose} onImported={onImported} /> : null}
    </Modal>
  );
}

/** Choose a file, look at what will happen, confirm. */
function ImportSteps({ workGroupId, onClose, onImported }: Omit<ImportDialogProps, 'opened'>) {
  const client = useApolloClient();
  const [chosen, setChosen] = useState<File | null>(null);
  const [approve, setApprove] = useState(false);
  const [looked, setLooked] = useState<{ preview: Preview; file: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [send] = useMutation(ImportApplications);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();

  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      if (codeOf(error) !== 'NETWORK') renew();
      if (codeOf(error) === 'STALE') setLooked(null);
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  const look = () =>
    run(async () => {
      if (!chosen) return setProblem('Choose a CSV file first.');
      if (chosen.size > PLACES_LIMITS.importBytes) {
        return setProblem(`This file is larger than ${PLACES_LIMITS.importBytes / 1024} KB. Split it into several.`);
      }
      const bytes = await chosen.arrayBuffer().catch(() => null);
      if (!bytes) {
        // Browsers refuse a file that was saved again after it was chosen.
        setChosen(null);
        return setProblem(`“${chosen.name}” has changed since you chose it. Choose it again to use the new version.`);
      }
      const file = base64Of(bytes);
      const { data } = await client.query({
        query: ImportPreviewQuery,
        variables: { input: { workGroupId, file, approve } },
        fetchPolicy: 'no-cache',
      });
      if (data) setLooked({ preview: data.importPreview, file });
    });
  const confirm = () =>
    run(async () => {
      if (!looked) return;
      const { fingerprint } = looked.preview;
      const input = { mutationId: mutationId(), workGroupId, file: looked.file, approve, fingerprint };
      const { data } = await send({ variables: { input } });
      renew();
      announce(`${data?.importApplications.added ?? 0} applications were imported.`);
      onImported();
      onClose();
    });
  const added = looked?.preview.rows.filter(({ outcome }) => outcome !== 'DUPLICATE').length ?? 0;
  const wrong = looked?.preview.rows.some(({ outcome }) => outcome === 'ERROR') ?? false;
  return (
    <Stack gap="md">
      <p className="muted">
        A CSV file with a line for each application.{' '}
        <a href="/api/recruiting/template.csv" download>
          Download the template
        </a>{' '}
        for the headings. Nothing is imported until you have seen what will happen.
      </p>
      <FileInput
        label="CSV file"
        data-autofocus
        placeholder="Choose a file"
        size="md"
        accept=".csv,text/csv"
        value={chosen}
        onChange={file => {
          setChosen(file);
          setLooked(null);
          setProblem(null);
        }}
      />
      <Checkbox
        label="Approve them at once"
        description="Free places are filled in the order of the list; the others go on the waitlist. Everybody is e-mailed. Where the project asks for the headteacher first, lines without a confirmed commitment stay open."
        checked={approve}
        onChange={event => {
          setApprove(event.currentTarget.checked);
          setLooked(null);
        }}
      />
      {looked ? <ImportPreviewList preview={looked.preview} /> : null}
      {problem ? (
        <div role="alert" style={{ color: 'var(--needs)' }}>
          {problem}
        </div>
      ) : null}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        {looked && !wrong ? (
          <Button loading={busy} disabled={added === 0} onClick={() => void confirm()}>
            {added === 1 ? 'Import one application' : `Import ${added} applications`}
          </Button>
        ) : (
          <Button loading={busy} onClick={() => void look()}>
            See what will happen
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** In portions: a large file has more bytes than a call may have arguments. */
function base64Of(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}
