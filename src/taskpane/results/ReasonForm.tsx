/** Asks in place why a finding is set aside. Enter sets aside, Escape leaves everything as it was. */
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import { useSmall } from '../view/small';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', margin: '4px 0 4px 20px', alignItems: 'center' },
  field: { flex: '1 1 140px', minWidth: 0 },
  missing: {
    flexBasis: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground3,
  },
});

export interface ReasonFormProps {
  readonly onReason: (reason: string, form: HTMLElement) => void;
  readonly onCancel: () => void;
}

export function ReasonForm({ onReason, onCancel }: ReasonFormProps) {
  const styles = useStyles();
  const { small } = useSmall();
  const { t } = useLaterWords();
  const { askForReason } = useActions();
  const [missing, setMissing] = useState(false);
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const id = useId();
  // The form was asked for: its field gets the focus when it appears.
  useEffect(() => field?.focus(), [field]);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const reason = field?.value.trim() ?? '';
    if (reason !== '') {
      onReason(reason, event.currentTarget);
      return;
    }
    setMissing(true);
    askForReason();
    field?.focus();
  }

  function close(event: KeyboardEvent): void {
    // A composition of Han is ended with Escape, too; that is none of ours.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onCancel();
  }

  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={close}>
      <Input
        ref={setField}
        className={styles.field}
        size="small"
        aria-label={t('aside.reason')}
        placeholder={t('aside.placeholder')}
        aria-invalid={missing}
        aria-describedby={missing ? id : undefined}
        onChange={() => setMissing(false)}
      />
      <Button type="submit" size="small" className={small}>
        {t('aside.set')}
      </Button>
      <Button size="small" className={small} appearance="transparent" onClick={onCancel}>
        {t('aside.cancel')}
      </Button>
      {missing && (
        <div id={id} className={styles.missing}>
          {t('aside.missing')}
        </div>
      )}
    </form>
  );
}
