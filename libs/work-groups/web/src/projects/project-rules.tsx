import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { newMutationId } from '@tessellate/web-kernel';
import { type EligibilityRule, PROJECT_LIMITS as MAX } from '@tessellate/work-groups-contract';
import css from './projects.module.css';
import { RuleItem } from './rule-item';

interface ProjectRulesProps {
  rules: EligibilityRule[];
  onChange: (rules: EligibilityRule[]) => void;
}

const KEY_CHARACTERS = 8;
const newRule = (): EligibilityRule => ({
  key: `rule-${newMutationId().slice(0, KEY_CHARACTERS)}`,
  ...{ text: '', refuses: null, refusal: null, alternatives: [] },
});

/** Who can take part, rule by rule. The first that an answer does not meet refuses it. */
export function ProjectRules({ rules, onChange }: ProjectRulesProps) {
  const move = (from: number, to: number) => {
    const rest = rules.filter((_, place) => place !== from);
    onChange([...rest.slice(0, to), ...rules.slice(from, from + 1), ...rest.slice(to)]);
  };
  return (
    <fieldset className={css.ruleFields}>
      <legend>Who can take part</legend>
      <p className="muted">
        Applicants read the rules above the form, in this order. A rule can refuse answers; the first that does says
        why.
      </p>
      {rules.length === 0 ? <p className="muted">No rules yet: everybody can register.</p> : null}
      <ol>
        {rules.map((rule, index) => (
          <RuleItem
            key={rule.key}
            rule={rule}
            number={index + 1}
            onChange={change =>
              onChange(rules.map(other => (other.key === rule.key ? { ...other, ...change } : other)))
            }
            onUp={index > 0 ? () => move(index, index - 1) : undefined}
            onDown={index < rules.length - 1 ? () => move(index, index + 1) : undefined}
            onRemove={() => onChange(rules.filter(other => other.key !== rule.key))}
          />
        ))}
      </ol>
      <Button
        variant="subtle"
        leftSection={<IconPlus size={18} aria-hidden />}
        disabled={rules.length >= MAX.rules}
        onClick={() => onChange([...rules, newRule()])}
      >
        Add a rule
      </Button>
    </fieldset>
  );
}
