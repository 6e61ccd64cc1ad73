import { ActionIcon, Button, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import {
  ELIGIBILITY_ANSWER_KEYS,
  ELIGIBILITY_ANSWERS,
  type EligibilityAnswer,
  type EligibilityRule,
  PROJECT_LIMITS as MAX,
} from '@tessellate/work-groups-contract';
import { type ReactNode, useId } from 'react';
import css from './projects.module.css';

interface RuleItemProps {
  rule: EligibilityRule;
  /** For the buttons, which stand at every rule. */
  number: number;
  onChange: (change: Partial<EligibilityRule>) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
}

const NOTHING = '';
const REFUSABLE = [
  { value: NOTHING, label: 'Nothing; it is only read' },
  ...ELIGIBILITY_ANSWER_KEYS.map(answer => ({ value: answer, label: ELIGIBILITY_ANSWERS[answer].label })),
];

/** One rule: its words, which answers it refuses, and what somebody reads then. */
export function RuleItem({ rule, number, onChange, onUp, onDown, onRemove }: RuleItemProps) {
  const { text, refuses, refusal } = rule;
  const name = `rule ${number}`;
  const id = useId();
  return (
    <li>
      <div role="group" aria-labelledby={id} className={css.ruleItem}>
        <div className={css.ruleHead}>
          <strong id={id}>Rule {number}</strong>
          <span className={css.ruleActs}>
            <Act label={`Move ${name} up`} onClick={onUp} icon={<IconArrowUp size={18} aria-hidden />} />
            <Act label={`Move ${name} down`} onClick={onDown} icon={<IconArrowDown size={18} aria-hidden />} />
            <Act label={`Remove ${name}`} onClick={onRemove} icon={<IconX size={18} aria-hidden />} />
          </span>
        </div>
        <Textarea
          label="What it says"
          value={text}
          maxLength={MAX.rule}
          autosize
          minRows={1}
          onChange={event => onChange({ text: event.currentTarget.value })}
        />
        <NativeSelect
          label="What it refuses"
          data={REFUSABLE}
          value={refuses?.answer ?? NOTHING}
          onChange={({ currentTarget: { value } }) =>
            onChange({ refuses: value ? { answer: value as EligibilityAnswer, values: [] } : null })
          }
        />
        {refuses ? (
          <>
            <MultiSelect
              label="Which answers"
              data={Object.entries(ELIGIBILITY_ANSWERS[refuses.answer].values).map(([value, label]) => ({
                value,
                label,
              }))}
              value={refuses.values}
              hidePickedOptions
              onChange={values => onChange({ refuses: { ...refuses, values } })}
            />
            <Textarea
              label="What somebody reads whom it refuses"
              value={refusal ?? ''}
              maxLength={MAX.refusal}
              autosize
              minRows={2}
              onChange={event => onChange({ refusal: event.currentTarget.value })}
            />
            <Alternatives rule={rule} name={name} onChange={onChange} />
          </>
        ) : null}
      </div>
    </li>
  );
}

/** What they can do instead, each with an address where there is one. */
function Alternatives({ rule, name, onChange }: Pick<RuleItemProps, 'rule' | 'onChange'> & { name: string }) {
  const alternatives = rule.alternatives ?? [];
  const change = (index: number, part: { text?: string; url?: string }) =>
    onChange({ alternatives: alternatives.map((other, place) => (place === index ? { ...other, ...part } : other)) });
  return (
    <div className={css.alternatives}>
      {alternatives.map(({ text, url }, index) => (
        <div key={index} className={css.alternative}>
          <Textarea
            label="Instead"
            aria-label={`Instead (${index + 1}), ${name}`}
            value={text}
            maxLength={MAX.alternative}
            autosize
            minRows={1}
            onChange={event => change(index, { text: event.currentTarget.value })}
          />
          <TextInput
            label="Link (optional)"
            aria-label={`Link (optional) (${index + 1}), ${name}`}
            type="url"
            placeholder="https://"
            value={url ?? ''}
            maxLength={MAX.url}
            onChange={event => change(index, { url: event.currentTarget.value })}
          />
          <Act
            label={`Remove instead (${index + 1}), ${name}`}
            onClick={() => onChange({ alternatives: alternatives.filter((_, place) => place !== index) })}
            icon={<IconX size={18} aria-hidden />}
          />
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={alternatives.length >= MAX.alternatives}
        onClick={() => onChange({ alternatives: [...alternatives, { text: '', url: null }] })}
      >
        Add what they can do instead
      </Button>
    </div>
  );
}

function Act({ label, icon, onClick }: { label: string; icon: ReactNode; onClick: (() => void) | undefined }) {
  return (
    <ActionIcon color="gray" size={36} aria-label={label} title={label} disabled={!onClick} onClick={onClick}>
      {icon}
    </ActionIcon>
  );
}
