/** A row that lost points, its trace behind it. */
import type { SetAside } from '../../form/aside';
import type { RulePack } from '../../scoring/packs/pack';
import { place } from '../../sheet';
import { day, useLaterWords } from '../laterWords';
import { Han } from '../view/Han';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import type { Loss } from './losses';
import { useRowStyles } from './Row';
import { useSpeech } from './speechContext';
import { Trace } from './Trace';

export interface LossRowProps {
  readonly loss: Loss;
  readonly pack: RulePack;
  readonly sheet: string;
  readonly aside: readonly SetAside[];
}

export function LossRow({ loss: { row, score, points, lost }, pack, sheet, aside }: LossRowProps) {
  const shared = useRowStyles();
  const { t } = useLaterWords();
  const { number, lost: why, trace, finding } = useSpeech();
  const at = row.indicator.score?.at;
  const own = aside.filter((one) => place(one.finding.at)?.row === place(row.indicator.level2At)?.row);
  const setAside = own.map(({ finding: found, reason, date }) => ({
    at: null,
    label: '',
    text: t('aside.inTrace', { finding: finding(found), reason, date: day(date) }),
    strong: false,
  }));
  const sections = () => [
    ...trace(row, pack),
    ...(setAside.length > 0 ? [{ heading: t('aside.heading'), lines: setAside }] : []),
  ];
  return (
    <li className={shared.row}>
      <Disclosure
        name={<span lang="zh-CN">{row.name}</span>}
        link={at !== undefined && <CellLink sheet={sheet} at={at} />}
        end={
          <>
            {number(score)} / {number(points)}
            <span className={shared.loss}>{number(lost.neg())}</span>
          </>
        }
        sentence={<Han>{why(row)}</Han>}
      >
        {() => <Trace sections={sections()} sheet={sheet} />}
      </Disclosure>
    </li>
  );
}
