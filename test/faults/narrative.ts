/** Goals and results that speak of the form's own rows, with numbers beside them that are no quantities. */
import type { Random } from './random';
import type { RowSpec } from './spec';

const BESIDE: readonly string[] = [
  '落实“十四五”规划和“1+3”产业布局，做好第八届群众文化节筹备',
  '严格执行财预〔2020〕10号文件，规范资金管理',
  '推进“两街两中心”建设，提升公共服务水平',
  '贯彻党的二十大精神，巩固脱贫攻坚成果',
];
/** Only in the results: what is reported beside the form's own rows. */
const REPORTED: readonly string[] = [
  '辖区常住人口12万人，面积58平方公里',
  '收到表扬信3封',
  '统筹使用资金320.5万元',
  '工作经验被市级媒体报道',
];
const ORDER = ['一、', '二、', '三、', '四、', '五、', '六、'];
const COUNTED = ['1.', '2.', '3.', '4.', '5.', '6.'];

export interface Told {
  readonly goals: string;
  readonly results: string;
}

/** What the goals promise and what the results report, row by row. */
export function tell(rows: readonly RowSpec[], year: number, random: Random): Told {
  const told = rows.flatMap(({ told: named, figures }) =>
    named === null || figures === null ? [] : [{ ...named, ...figures }],
  );
  const marks = random.pick([ORDER, COUNTED]);
  const least = random.pick(['', '以上']);
  const lines = (sentences: readonly string[]) =>
    sentences.map((sentence, index) => `${marks[index % marks.length] ?? ''}${sentence}。`).join('\n');
  return {
    goals: lines([
      random.pick(BESIDE),
      ...told.map(({ noun, unit, target }) => `${noun}${target}${unit}${least}`),
      `确保${year}年12月底前完成各项工作`,
    ]),
    results: lines([
      `${year}年各项工作按计划完成`,
      ...told.map(({ noun, unit, actual }) => `全年${noun}${actual}${unit}`),
      random.pick(BESIDE),
      random.pick(REPORTED),
    ]),
  };
}
