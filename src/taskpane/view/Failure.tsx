/** What is left when the pane itself fails; nothing on the sheet depends on it. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useWords } from '../words';

const useStyles = makeStyles({ root: { padding: '12px 16px' } });

export function Failure() {
  const { t } = useWords();
  return (
    <div className={useStyles().root} role="alert">
      <h1>{t('failure.title')}</h1>
      <p>{t('failure.body')}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {t('failure.reload')}
      </Button>
    </div>
  );
}
