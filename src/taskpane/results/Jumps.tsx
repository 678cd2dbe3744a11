/** Links to the sections that have something in them, with their counts. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useLaterWords } from '../laterWords';
import { sectionId, type SectionName } from './sections';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '4px', marginTop: '4px' },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: '3px 0', margin: '-3px 0' },
});

const ORDER: readonly SectionName[] = ['unjudged', 'lost', 'differences', 'findings'];

export function Jumps({ counts }: { readonly counts: Readonly<Record<SectionName, number>> }) {
  const styles = useStyles();
  const { t } = useLaterWords();
  const present = ORDER.filter((name) => counts[name] > 0);
  if (present.length === 0) return null;
  return (
    <nav className={styles.row} aria-label={t('jump.label')}>
      {present.map((name) => (
        <Link key={name} className={styles.link} onClick={() => jump(name)}>
          {t(`jump.${name}`, { count: counts[name] })}
        </Link>
      ))}
    </nav>
  );
}

function jump(name: SectionName): void {
  const heading = document.getElementById(sectionId(name));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
