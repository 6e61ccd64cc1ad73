import { checkLatex, escapePercent } from '@tessellate/rich-text/latex';
import { formulaHtml } from '@tessellate/rich-text/maths';
import { Button, Group, Modal, Radio, Stack, Tabs, Text, Textarea, Tooltip, UnstyledButton } from '@mantine/core';
import '@mantine/core/styles/Tabs.layer.css';
import { useId, useRef, useState } from 'react';
import { MathField, type MathFieldHandle } from './math-field';
import styles from './maths.module.css';
import { MATHS_SYMBOLS } from './maths-symbols';

export interface FormulaDraft {
  latex: string;
  display: boolean;
}

interface Props {
  initial: FormulaDraft;
  /** Whether an existing formula is being changed. */
  existing: boolean;
  onSave: (formula: FormulaDraft) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Writes a formula visually or as LaTeX, both in step, with the result as readers will see it. */
export function MathsDialog({ initial, existing, onSave, onRemove, onClose }: Props) {
  const [latex, setLatex] = useState(initial.latex);
  const [display, setDisplay] = useState(initial.display);
  const [tab, setTab] = useState<string | null>('visual');
  const [asked, setAsked] = useState(false);
  const field = useRef<MathFieldHandle>(null);
  const previewLabel = useId();

  const problem = checkLatex(latex);
  const html = problem === null ? formulaHtml(latex, display) : '';
  const faulty = html.includes('math-error');

  const save = (formula = latex) => {
    setAsked(true);
    if (checkLatex(formula) === null && !formulaHtml(formula, display).includes('math-error')) add(formula);
  };
  const add = (formula = latex) => onSave({ latex: escapePercent(formula.trim()), display });

  return (
    <Modal
      opened
      onClose={onClose}
      title={existing ? 'Change the formula' : 'Add a formula'}
      size="lg"
      closeOnClickOutside={false}
      returnFocus={false}
      classNames={{ body: styles.body }}
      closeButtonProps={{ 'aria-label': 'Close without saving' }}
    >
      <Stack gap="md">
        <Tabs value={tab} onChange={setTab} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="visual">Visual</Tabs.Tab>
            <Tabs.Tab value="latex">LaTeX</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="visual" pt="sm">
            <MathField ref={field} latex={latex} onChange={setLatex} onEnter={save} />
            <div className={styles.symbols} role="group" aria-label="Symbols">
              {MATHS_SYMBOLS.map(symbol => (
                <Tooltip key={symbol.name} label={symbol.name}>
                  <UnstyledButton
                    className={styles.symbol}
                    aria-label={symbol.name}
                    onMouseDown={event => event.preventDefault()}
                    onClick={() => field.current?.insert(symbol.insert)}
                  >
                    {symbol.face}
                  </UnstyledButton>
                </Tooltip>
              ))}
            </div>
            <Text size="sm" c="dimmed">
              Type 1/2 for a fraction, x^2 for a power, sqrt for a root. The arrow keys move in and out of a part.
            </Text>
          </Tabs.Panel>
          <Tabs.Panel value="latex" pt="sm">
            <Textarea
              label="LaTeX"
              description="For example \frac{1}{2} or \begin{pmatrix} 2 \\ 3 \end{pmatrix}"
              value={latex}
              autosize
              minRows={2}
              maxRows={8}
              spellCheck={false}
              autoCapitalize="off"
              autoCorrect="off"
              data-autofocus
              classNames={{ input: styles.latex }}
              onChange={event => setLatex(event.currentTarget.value)}
              onKeyDown={event => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
              }}
            />
          </Tabs.Panel>
        </Tabs>
        <div>
          <Text size="sm" fw={600} id={previewLabel} mb={4}>
            Preview
          </Text>
          <div className={`rich-text ${styles.preview}`} aria-labelledby={previewLabel} role="group">
            {html === '' ? (
              <Text c="dimmed" size="sm">
                The formula appears here.
              </Text>
            ) : (
              <div
                className="math-block"
                // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long one scrolls, as it does for readers
                tabIndex={0}
                role="group"
                aria-label="Formula"
                dangerouslySetInnerHTML={{ __html: html }}
              />
            )}
          </div>
          <div aria-live="polite">
            {asked && problem !== null && (
              <Text size="sm" className={styles.problem}>
                {problem}
              </Text>
            )}
            {latex.trim() !== '' && !asked && problem !== null && (
              <Text size="sm" className={styles.problem}>
                {problem}
              </Text>
            )}
            {faulty && (
              <Text size="sm" className={styles.problem}>
                This formula cannot be shown yet: readers would see that one is missing. Check the brackets and
                commands.
              </Text>
            )}
          </div>
        </div>
        <Radio.Group
          label="Position"
          value={display ? 'block' : 'inline'}
          onChange={value => setDisplay(value === 'block')}
        >
          <Group gap="lg" mt={4}>
            <Radio value="inline" label="In the sentence" />
            <Radio value="block" label="On its own line" />
          </Group>
        </Radio.Group>
        <Group justify="space-between">
          {existing ? (
            <Button variant="subtle" color="needs" onClick={onRemove}>
              Remove formula
            </Button>
          ) : (
            <span />
          )}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            {faulty && asked && (
              <Button variant="default" onClick={() => add()}>
                Add anyway
              </Button>
            )}
            <Button onClick={() => save()}>{existing ? 'Save formula' : 'Add formula'}</Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
